import { describe, expect, it, test } from 'vitest';
import { anchorsIn, findAnchors } from '../../src/segment/find-anchors.js';
import { segment } from '../../src/segment/segment.js';
import { sliceOf } from '../../src/text/span.js';
import { ANCHORS } from '../../src/vocabulary/letters/anchors.js';
import { LAYOUTS } from '../../src/vocabulary/letters/layouts.js';
import { expectLinear, repeated } from '../helpers/linear.js';

const ids = (text: string): string[] => findAnchors(text).map(({ row }) => row.id);

const EXAMPLES = ANCHORS.flatMap(({ id, examples, where }) =>
  examples.map((example) => ({ id, example, before: where === 'after-the-items' ? 'Rationale: none.\n' : '' })),
);

describe('each heading and label is found by its examples', () => {
  it.each(EXAMPLES)('$id: $example', ({ id, example, before }) => {
    expect(ids(`${before}${example}\n`).at(-1)).toBe(id);
    expect(ids(`${before}It says: ${example}\n`).at(-1)).not.toBe(id);
  });
});

const ITEM = 'IMR ISSUES, DECISIONS AND RATIONALES\nCane: Upheld\nMAXIMUS guideline: none\nRationale: It helps.\n';

describe('a heading or label counts only where it can stand', () => {
  test.each([
    ['a complaint is no end', 'CLINICAL CASE SUMMARY\nCC: knee pain\n', 'closing', false],
    ['nor is a copy of a letter that it quotes', 'CLINICAL CASE SUMMARY\ncc: Dr. Roe\n', 'closing', false],
    ['nor is how it signs', 'CLINICAL CASE SUMMARY\nSincerely,\nDr. Roe\n', 'closing', false],
    ['nor is a note', 'CLINICAL CASE SUMMARY\nDisclaimer: dictated, not read\n', 'closing', false],
    ['initials behind a note', 'CLINICAL CASE SUMMARY\nHe fell.\n/abc\n', 'closing', false],
    [
      'a closing inside the head',
      'Dated: 1/2/2014\nSincerely,\nHOW THE IMR DETERMINATION WAS MADE\n',
      'closing',
      false,
    ],
  ])('%s', (_, before, id, stands) => {
    expect(ids(before + ITEM).includes(id)).toBe(stands);
    expect(ids(before).includes(id)).toBe(stands);
  });

  test.each([
    ['behind the items', `${ITEM}Sincerely,\n`, ['closing']],
    ['behind items without labels', 'IMR ISSUES, DECISIONS AND RATIONALES\nCane: Upheld\ncc: all\n', ['closing']],
    ['between two items', `${ITEM}cc: all\n${ITEM}`, []],
  ])('a closing %s', (_, text, expected) => {
    expect(ids(text).filter((id) => id === 'closing')).toEqual(expected);
  });

  test.each([
    [
      "the provider's, in a head",
      'Specialty: Chiropractic\nHOW THE IMR DETERMINATION WAS MADE\nSpecialty: Surgery\n',
      1,
    ],
    ['in the summary', 'HOW THE IMR DETERMINATION WAS MADE\nCASE SUMMARY\nSpecialty: Chiropractic\n', 0],
    ['of a letter that lost its headings', 'Specialty: Surgery\n', 1],
  ])('a specialty %s', (_, text, count) => {
    expect(ids(text).filter((id) => id === 'specialties')).toHaveLength(count);
  });
});

test('the summary goes on behind what only looks like an end', () => {
  const text = `CLINICAL CASE SUMMARY\nA worker fell.\nCC: knee pain\nSincerely,\nThe diagnosis is a sprain.\n${ITEM}`;
  expect(sliceOf(text, segment({ text, pageStarts: [0] }).summary!)).toMatch(/a sprain\.\s*$/);
});

test('anchorsIn gives those that lie inside a span', () => {
  const anchors = findAnchors(ITEM);
  for (const [i, { span }] of anchors.entries()) {
    expect(anchorsIn(anchors, span)).toEqual([anchors[i]]);
    expect(anchorsIn(anchors, { start: span.start + 1, end: ITEM.length })).toEqual(anchors.slice(i + 1));
    expect(anchorsIn(anchors, { start: 0, end: span.end - 1 })).toEqual(anchors.slice(0, i));
  }
});

const layout = (text: string): string | undefined => segment({ text, pageStarts: [0] }).layout?.row.id;
const letter = (parts: { head?: string; summary?: string; guideline?: string; label?: string; rationale?: string }) =>
  [
    parts.head ?? 'Case Number: CM16-0999001\nDecision Date: 12/29/2016',
    `CLINICAL CASE SUMMARY\n${parts.summary ?? 'A worker fell.'}`,
    'IMR ISSUES, DECISIONS AND RATIONALES\nCane: Upheld',
    `Claims Administrator guideline: ${parts.guideline ?? 'Decision based on MTUS Knee Complaints 2004.'}`,
    `${parts.label ?? 'MAXIMUS guideline'}: ${parts.guideline ?? 'Decision based on MTUS Knee Complaints 2004.'}`,
    `Decision rationale: ${parts.rationale ?? 'It helps.'}\n`,
  ].join('\n');

describe('layouts', () => {
  test.each([
    ['its own case number', { head: 'Case Number: CM18-0999001' }, 'table-2018'],
    ['a case number without its hyphen', { head: 'Case Number: CM200999001' }, 'table-2018'],
    ['its decision date', { head: 'Case Number: CM17-0999001\nDecision Date: 02/01/2018' }, 'table-2018'],
    ['the label of the reviewer', { label: 'IMRO guideline' }, 'table-2018'],
    ['a guideline of 2018', { guideline: 'Decision based on MTUS Low Back Disorders 2019.' }, 'table-2018'],
    ['a guideline by its year', { guideline: 'Decision based on MTUS Chronic Pain 2017.' }, 'table-2018'],
    ['a rationale that names a later case', { rationale: 'See CM18-0001234.' }, 'table-2014'],
    ['a summary that names a later case', { summary: 'An appeal, CM19-0001234, was sent.' }, 'table-2014'],
    ['a rationale that names a later guideline', { rationale: 'See MTUS Low Back Disorders 2019.' }, 'table-2014'],
    ['a rationale that quotes a label', { rationale: 'It reads "IMRO guideline: none".' }, 'table-2014'],
    ['none of these', {}, 'table-2014'],
  ])('by %s', (_, parts, expected) => {
    expect(layout(letter(parts))).toBe(expected);
  });

  it.each(LAYOUTS.flatMap(({ id, marks = [] }) => marks.map((mark) => ({ id, ...mark }))))(
    '$id is shown by "$example"',
    ({ pattern, example }) => expect(example).toMatch(pattern),
  );
});

const HOSTILE = [
  'Date of Injury: ',
  'Regarding the request for ',
  '1) Regarding the request for a cane:\n',
  'MAXIMUS Federal Services, Inc. has determined the request for ',
  '1. ',
  ':\n',
  'Upheld\n',
  'Cane: Upheld\n',
  'cc: x\n',
  'Rationale: x\n',
  'MAXIMUS guideline: x\n',
  'Claims Administrator guideline: x\nCane: Upheld\n',
  'ISSUE AT DISPUTE: x\n',
  'RATIONALE FOR WHY THE REQUESTED TREATMENT IS MEDICALLY NECESSARY: x\n',
  '1. A cane is medically necessary and appropriate.\nThe Claims Administrator x\n',
  'the remaining portion was the original request ',
  'HOW THE IMR DETERMINATION WAS MADE\n',
];

describe('hostile text takes time in proportion to its length', () => {
  it.each(HOSTILE)('%j', (phrase) => {
    const opening = 'IMR ISSUES, DECISIONS AND RATIONALES\n';
    expectLinear(
      (size) => repeated(phrase, size),
      (text) => segment({ text, pageStarts: [0] }),
    );
    expectLinear(
      (size) => opening + repeated(phrase, size),
      (text) => segment({ text, pageStarts: [0] }),
    );
  });
});
