import { describe, test } from 'vitest';
import { readFreeText } from '../../../src/extract/citations/free-text.js';
import { adoptsOtherSide, readGuideline } from '../../../src/extract/citations/guideline.js';
import { readMtusClause } from '../../../src/extract/citations/mtus.js';
import { odgCitations } from '../../../src/extract/citations/odg.js';
import { findPages } from '../../../src/extract/citations/pages.js';
import { findRationaleCitations } from '../../../src/extract/citations/rationale.js';
import { splitTitles } from '../../../src/extract/citations/section-titles.js';
import { conclusionsOf } from '../../../src/record/checks/conclusions.js';
import { Passage } from '../../../src/text/passage.js';
import { wholeOf } from '../../../src/text/span.js';
import { HOSTILE_CITATIONS } from '../../helpers/hostile-citations.js';
import { expectLinear, repeated } from '../../helpers/linear.js';

/** Phrases said over and over, and phrases in front of words that end nothing. */
const HOSTILE: [about: string, textOf: (size: number) => string][] = Object.entries(HOSTILE_CITATIONS).map(
  ([about, phrase]) => [about, (size) => repeated(phrase, size)],
);
HOSTILE.push(
  ['marks, then sources', (size) => `ODG${repeated(', ', size / 2)}x ${repeated('ODG x ', size / 2)}`],
  [
    'a guideline, marks, then titles',
    (size) => `Yoga 2004${repeated(',', size / 2)}${repeated(' Opioids,', size / 2)}`,
  ],
  ['a title with a tail of marks', (size) => `Knee Complaints 2004, Yoga ${repeated('-', size)}x`],
);

const BLOCKS: [name: string, run: (text: string) => unknown][] = [
  ['readGuideline', (text) => readGuideline(Passage.of(text))],
  ['readGuideline, MTUS', (text) => readGuideline(Passage.of(`Decision based on MTUS ${text}`))],
  ['readGuideline, prose', (text) => readGuideline(Passage.of(`The Expert Reviewer based his decision on ${text}`))],
  ['adoptsOtherSide', (text) => adoptsOtherSide(Passage.of(text))],
  ['readFreeText', (text) => readFreeText(text, wholeOf(text))],
  ['readMtusClause', (text) => readMtusClause(text, wholeOf(text))],
  ['odgCitations', (text) => odgCitations(text, wholeOf(text), { start: 0, end: 0 }, 'name')],
  ['findPages', (text) => findPages(text)],
  ['splitTitles', (text) => splitTitles(text, wholeOf(text))],
  ['findRationaleCitations', (text) => findRationaleCitations(Passage.of(text))],
  ['conclusionsOf', conclusionsOf],
];

describe.each(BLOCKS)('%s takes no more than about twice the time for twice the text', (_, run) => {
  test.each(HOSTILE)('%s', (_about, textOf) => {
    expectLinear(textOf, run);
  });
});
