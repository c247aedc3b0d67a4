import { describe, expect, it } from 'vitest';
import { ALL, choicesOf, type Chosen, FILTERS, passes } from '../../../src/review/page/filters.js';
import { expressionOf, isCalled } from '../../../src/review/page/search.js';
import type { LetterRow } from '../../../src/review/page-data.js';

const row = (parts: Partial<LetterRow>): LetterRow => ({
  document_id: '0123456789abcdef',
  case_number: 'CM16-0999999',
  file: 'one/Letter.pdf',
  part: 1,
  layout: 'table-2016',
  outcome: 'upheld',
  year: 2016,
  categories: [],
  warnings: [],
  doubts: 0,
  fingerprint: '0123456789abcdef',
  ...parts,
});

const ROWS = [
  row({ categories: ['DMEPOS', 'Programs'], warnings: ['missing-section'], doubts: 1 }),
  row({ categories: ['DMEPOS'], outcome: 'overturned', year: 2017 }),
  row({ outcome: null, year: null, layout: 'notice-2013' }),
];
const chosen = (values: Chosen['values'], doubtsOnly = false): Chosen => ({ values, doubtsOnly });

describe('filters', () => {
  it.each<{ proves: string; by: Chosen; passing: number[] }>([
    { proves: 'nothing asked', by: ALL, passing: [0, 1, 2] },
    { proves: 'one of several values', by: chosen({ category: 'DMEPOS' }), passing: [0, 1] },
    { proves: 'two filters', by: chosen({ category: 'DMEPOS', year: '2017' }), passing: [1] },
    { proves: 'what is not told', by: chosen({ outcome: 'not told' }), passing: [2] },
    { proves: 'doubts', by: chosen({}, true), passing: [0] },
    { proves: 'a value that no letter has', by: chosen({ layout: 'table' }), passing: [] },
  ])('let through: $proves', ({ by, passing }) => {
    expect(ROWS.flatMap((row, i) => (passes(row, by) ? [i] : []))).toEqual(passing);
  });

  it('tell for each choice the letters that it would leave, whatever is chosen of the same filter', () => {
    const outcome = FILTERS.find(({ id }) => id === 'outcome')!;
    expect(choicesOf(outcome, ROWS, chosen({ outcome: 'upheld', category: 'DMEPOS' }))).toEqual([
      { value: 'not told', count: 0 },
      { value: 'overturned', count: 1 },
      { value: 'upheld', count: 1 },
    ]);
  });
});

describe('search', () => {
  it.each([
    { words: '0999', called: true },
    { words: ' cm16 ', called: true },
    { words: 'letter.PDF', called: true },
    { words: 'two/', called: false },
    { words: '', called: true },
  ])('by what a letter is called: "$words"', ({ words, called }) => {
    expect(isCalled(row({}), words)).toBe(called);
  });

  it.each([
    { proves: 'any case', words: 'back PAIN', text: 'Back pain', found: true },
    { proves: 'any white space', words: 'back  pain', text: 'back\npain', found: true },
    { proves: 'signs are signs', words: 'a.b*(c', text: 'xa.b*(cx', found: true },
    { proves: 'and nothing more', words: 'a.b', text: 'aab', found: false },
    { proves: 'a dash, a slash, a bracket', words: 'L4-5/[S1]', text: 'at L4-5/[S1]', found: true },
    { proves: 'other letters', words: 'naïve É', text: 'NAÏVE é', found: true },
  ])('by text: $proves', ({ words, text, found }) => {
    expect(text.match(expressionOf(words)!) !== null).toBe(found);
  });

  it.each(['', '  ', 'a', 'a b'])('not by text that all letters have: "%s"', (words) => {
    expect(expressionOf(words)).toBeNull();
  });
});
