import { expect, test } from 'vitest';
import { readLetter } from '../../src/index.js';
import type { Letter } from '../../src/read/letter.js';
import { annotate } from '../../src/show/annotated-letter.js';
import { cutAtEvidence } from '../../src/review/pieces.js';
import { reviewPage } from '../../src/review/page.js';
import type { Determination } from '../../src/schema/determination.js';
import { expectLinear } from '../helpers/linear.js';
import { diagnosis, record } from '../record/rows/row.js';

/** A record of thousands of values, and the letter on one line in which they stand. */

const LETTER = await readLetter(
  'Case Number: CM16-0999999\nDecision Date: 1/2/2016\nIMR ISSUES, DECISIONS AND RATIONALES\nCane: Upheld\n',
);
const letterOf = (text: string): Letter => ({ ...LETTER, text, pageStarts: [0], notes: [], recognised: [] });

type Places = (i: number, length: number) => { start: number; end: number };
const WORDS: Places = (i) => ({ start: 5 * i, end: 5 * i + 4 });
const NESTED: Places = (i, length) => ({ start: i, end: length - i });

/** A value, with its place, for each ten characters of a text, and a warning about each without a place of its own. */
function recordOf(text: string, places: Places): Determination {
  const indices = Array.from({ length: Math.floor(text.length / 10) }, (_, i) => i);
  return record({
    diagnoses: indices.map((i) => diagnosis({ text: `gout ${i}`, cue: 'claim' })),
    evidence: Object.fromEntries(
      indices.map((i) => [`/diagnoses/${i}/text`, [{ ...places(i, text.length), page: 1 }]]),
    ),
    warnings: indices.map((i) => ({
      code: 'doubtful-diagnosis',
      about: 'reading',
      message: 'Odd.',
      path: `/diagnoses/${i}`,
    })),
  });
}

const DRAWN = { how: 'all', of: 1, seed: null, by: null, said: 'All.' } as const;
const RULES = new Map([['/diagnoses', 'rule']]);

test.each<[string, Places, (record: Determination, text: string) => unknown]>([
  ['an annotated letter', WORDS, (made, text) => annotate(letterOf(text), made, { colour: true, rules: RULES })],
  ['an annotated letter, nested', NESTED, (made, text) => annotate(letterOf(text), made, { colour: false })],
  ['a review page', WORDS, (record, text) => reviewPage([{ record, text }], DRAWN)],
  ['the pieces of a letter', WORDS, ({ evidence }, text) => cutAtEvidence(text, evidence)],
  ['the pieces of a letter, nested', NESTED, ({ evidence }, text) => cutAtEvidence(text, evidence)],
])('%s', { timeout: 30_000 }, (_, places, render) => {
  expectLinear(
    (size) => 'word '.repeat(size / 5),
    (text) => render(recordOf(text, places), text),
  );
});

test('the places that a piece lies in, the shortest first, and of very many the shortest', () => {
  const text = 'x'.repeat(400);
  const pieces = cutAtEvidence(text, recordOf(text, NESTED).evidence);
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  const middle = pieces.find(({ starting }) => starting[0]?.start === 39)!;
  expect(middle.within.map(({ start }) => start)).toEqual(Array.from({ length: 40 }, (_, i) => 39 - i));
  const long = 'x'.repeat(1000);
  const within = cutAtEvidence(long, recordOf(long, NESTED).evidence).map((piece) => piece.within.length);
  expect([Math.max(...within), within[0], within.at(-1)]).toEqual([50, 1, 1]);
});

test('what stands far along a line is told by its place in it', () => {
  const text = 'word '.repeat(300);
  const shown = annotate(
    letterOf(text),
    recordOf(text, (i) => ({ start: 1400 + i, end: 1401 + i })),
    { colour: false },
  );
  expect(shown).toContain('  ^ characters 1401 to 1401: /diagnoses/0/text');
});
