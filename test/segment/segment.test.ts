import { describe, expect, test } from 'vitest';
import { segment } from '../../src/segment/segment.js';
import { sliceOf, type Span } from '../../src/text/span.js';

const HEAD = 'Case Number: CM16-0999001\nDecision Date: 12/29/2016\n';
const REVIEWER = 'HOW THE IMR FINAL DETERMINATION WAS MADE\nThe reviewer is licensed in Ohio.\n';
const MADE = 'The physician reviewer developed the following clinical case summary based on a review of the file:\n';
const SUMMARY = 'CLINICAL CASE SUMMARY\n';
const ITEMS = 'IMR ISSUES, DECISIONS AND RATIONALES\n';
const ITEM =
  'Cane: Upheld\nClaims Administrator guideline: None was cited.\nMAXIMUS guideline: MTUS Knee Complaints 2004.\n';
const RATIONALE = 'Decision rationale: It helps.\n';

/** The words of the parts of a letter. */
function parts(text: string) {
  const words = (span: Span | null | undefined): string | null => (span ? sliceOf(text, span).trim() : null);
  const { layout, head, reviewer, summary, items } = segment({ text, pageStarts: [0] });
  return {
    layout: layout && `${layout.row.id}: ${layout.signs.map(words).join(' | ')}`,
    head: words(head),
    reviewer: reviewer.map(words),
    summary: words(summary),
    items: items.map(({ request, rationale }) => [words(request), words(rationale)]),
  };
}

describe('a letter is cut at its headings', () => {
  test('each part ends where the next begins', () => {
    expect(parts(`${HEAD}${REVIEWER}${SUMMARY}A worker fell.\n${ITEMS}${ITEM}${RATIONALE}`)).toEqual({
      layout: 'table-2014: Decision rationale: | Claims Administrator guideline:',
      head: HEAD.trim(),
      reviewer: ['The reviewer is licensed in Ohio.'],
      summary: 'A worker fell.',
      items: [['Cane', 'It helps.']],
    });
  });

  test('the last ends with the text', () => {
    expect(parts(`${HEAD}${SUMMARY}A worker fell.`)).toMatchObject({ layout: null, summary: 'A worker fell.' });
    expect(parts(`${HEAD}${REVIEWER}`)).toMatchObject({
      reviewer: ['The reviewer is licensed in Ohio.'],
      summary: null,
    });
  });

  test('without headings all is head', () => {
    expect(parts('Dear Sir\nI write.')).toEqual({
      layout: null,
      head: 'Dear Sir\nI write.',
      reviewer: [],
      summary: null,
      items: [],
    });
  });

  test('a label of an item ends the head too', () => {
    expect(parts(`${HEAD}${ITEM}${RATIONALE}`).head).toMatch(/Upheld$/);
  });

  test('the items begin behind their heading, or else behind the last before them, and end at the next', () => {
    const closing = 'Sincerely,\nSplint: Upheld\n';
    const expected = [['Cane', 'It helps.']];
    expect(parts(`${HEAD}${ITEMS}${ITEM}${RATIONALE}${closing}`).items).toEqual(expected);
    expect(parts(`${HEAD}${SUMMARY}${ITEM}${RATIONALE}${closing}`).items).toMatchObject([
      [expect.stringMatching(/Cane$/), 'It helps.'],
    ]);
    expect(parts(`Splint: Upheld\n${ITEMS}${ITEM}${RATIONALE}`).items).toEqual(expected);
  });
});

describe('the sentence that says how the summary was made is no part of it', () => {
  test.each<[text: string, summary: string | undefined, proves: string]>([
    [`${MADE}A worker fell.`, 'A worker fell.', 'before its words'],
    [`\n  ${MADE}A worker fell.`, 'A worker fell.', 'behind blanks'],
    [`A worker fell.\n${MADE}`, `A worker fell.\n${MADE.trim()}`, 'behind other words'],
    [`${MADE.replace('based', `${'based '.repeat(50)}`)}He fell.`, undefined, 'with no end in sight'],
  ])('%j', (text, summary) => {
    expect(parts(`${HEAD}${SUMMARY}${text}\n${ITEMS}`).summary).toBe(summary ?? text.trim());
  });

  test('its colon may not stand behind the summary', () => {
    const open = MADE.replace(':', '');
    expect(parts(`${HEAD}${SUMMARY}${open}${ITEMS}Note: x\n`).summary).toBe(open.trim());
  });
});

describe('what shows a layout', () => {
  const of = (text: string) => parts(text).layout;

  test.each([
    [`${HEAD}${ITEMS}${ITEM}${RATIONALE}`, 'table-2014: Decision rationale: | Claims Administrator guideline:'],
    [
      `${HEAD}${ITEMS}Cane: Upheld\nMAXIMUS guideline: none\n${RATIONALE}`,
      'table-2014: Decision rationale: | MAXIMUS guideline:',
    ],
    [`${HEAD}${ITEMS}Cane: Upheld\n${RATIONALE}`, null],
    // Either side may cite what was first published in 2018.
    [
      `${HEAD}${ITEMS}${ITEM.replace('Knee Complaints 2004', 'Low Back Disorders 2019')}${RATIONALE}`,
      'table-2018: MTUS Low Back Disorders',
    ],
    [
      `${HEAD}${ITEMS}${ITEM.replace('None was cited', 'MTUS Low Back Disorders 2019')}${RATIONALE}`,
      'table-2018: MTUS Low Back Disorders',
    ],
    [`${HEAD}${ITEMS}${ITEM}`, null],
    [`${HEAD.replace('CM16', 'CM18')}${ITEMS}${ITEM}${RATIONALE}`, 'table-2018: CM18-0'],
    [`${HEAD}${ITEMS}${ITEM.replace('MAXIMUS', 'IMRO')}${RATIONALE}`, 'table-2018: IMRO'],
  ])('%j: %s', (text, layout) => {
    expect(of(text)).toBe(layout);
  });
});
