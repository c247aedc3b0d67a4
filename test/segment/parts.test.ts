import { describe, expect, test } from 'vitest';
import { findAnchors } from '../../src/segment/find-anchors.js';
import { findItems } from '../../src/segment/items/issue-at-dispute.js';
import { partsOf } from '../../src/segment/items/parts.js';
import { sliceOf, type Span, wholeOf } from '../../src/text/span.js';

const CLAIMS = 'The Claims Administrator cited ODG.';
const REVIEWER = 'The Expert Reviewer cited MTUS.';
const HEADING =
  'Section of the Medical Treatment Utilization Schedule Relied Upon by the Expert Reviewer to Make His/Her Decision';
const WHY = 'Rationale for the Decision:';

const words = (text: string, span: Span | null): string | null => span && sliceOf(text, span);

describe('the paragraphs of an item', () => {
  test.each<[lines: string[], parts: (string | null)[], proves: string]>([
    [[CLAIMS, REVIEWER, WHY, 'So.'], [CLAIMS, REVIEWER, 'So.'], 'by their first words'],
    [[REVIEWER, CLAIMS, WHY, 'So.'], [CLAIMS, REVIEWER, 'So.'], 'in any order'],
    [[CLAIMS, WHY, 'So.'], [CLAIMS, null, 'So.'], 'the first alone'],
    [[REVIEWER, WHY, 'So.'], [null, REVIEWER, 'So.'], 'the second alone'],
    [[`It is so. ${CLAIMS}`, REVIEWER], [CLAIMS, REVIEWER, null], 'without a rationale, behind another sentence'],
    [['MTUS.', WHY, 'So.'], [null, null, 'So.'], 'no words that part them'],
    [[HEADING, 'MTUS.', WHY, 'So.'], [null, 'MTUS.', 'So.'], 'under the heading what the reviewer relied on'],
    [[HEADING, CLAIMS, WHY, 'So.'], [CLAIMS, null, 'So.'], 'under it the other side alone'],
    [
      ['Claims Administrator guideline: ODG.', 'MAXIMUS guideline: MTUS.', WHY, 'So.'],
      ['ODG.', 'MTUS.', 'So.'],
      'by labels',
    ],
    [['Claims Administrator guideline: ODG.', WHY, 'So.'], ['ODG.', null, 'So.'], 'one label'],
    [['MAXIMUS guideline: MTUS.'], [null, 'MTUS.', null], 'the other, to the end'],
    [['Claims Administrator guideline:', WHY, 'So.'], [null, null, 'So.'], 'a label without words'],
    [
      ['Claims Administrator guideline: ODG.', WHY, 'So.', 'MAXIMUS guideline: MTUS.'],
      ['ODG.', null, 'So.\nMAXIMUS guideline: MTUS.'],
      'a label behind that of the rationale is a part of it',
    ],
    [[CLAIMS, WHY, 'So.', 'MAXIMUS guideline: MTUS.'], [CLAIMS, null, 'So.\nMAXIMUS guideline: MTUS.'], 'there too'],
  ])('%j: %j, %s', (lines, expected) => {
    const text = lines.join('\n');
    const parts = partsOf(text, wholeOf(text), findAnchors(text));
    expect([parts.claims_administrator, parts.reviewer, parts.rationale].map((span) => words(text, span))).toEqual(
      expected,
    );
  });
});

describe('what stands under ISSUE AT DISPUTE', () => {
  const requests = (issue: string): string[] => {
    const text = `ISSUE AT DISPUTE: ${issue}`;
    const region = { ...wholeOf(text), opened: false };
    const search = { text, region, anchors: findAnchors(text), lines: { in: () => [], width: 0 } };
    return findItems(search).map(({ request, decision, rationale }) => {
      expect([decision, rationale]).toEqual([[], null]);
      return sliceOf(text, request);
    });
  };

  test.each([
    ['a cane', ['a cane'], 'one request'],
    ['1) a cane', ['a cane'], 'one with a number'],
    ['a cane for 1. the knee', ['a cane for 1. the knee'], 'a number within it'],
    ['1) a cane 2) a brace', ['a cane', 'a brace'], 'a list'],
    ['1. a cane\n2. 10) visits\n(3) a brace:', ['a cane', '10) visits', 'a brace'], 'in lines, a number within one'],
    ['a cane 1) of wood 2) of steel', ['a cane 1) of wood 2) of steel'], 'a list within a request'],
    ['1) a cane 3) a brace', ['a cane 3) a brace'], 'a number out of its turn'],
    ['1) a cane 2) :', ['a cane'], 'a number without words'],
    [':', [], 'nothing'],
  ])('%j: %j, %s', (issue, expected) => {
    expect(requests(issue)).toEqual(expected);
  });
});
