import { describe, expect, test } from 'vitest';
import { type ContextRow, ContextWords } from '../../src/text/context.js';
import { type Span, sliceOf, spanOf, wholeOf } from '../../src/text/span.js';

const ROWS: readonly ContextRow[] = [
  { id: 'no', words: 'no', direction: 'before', reach: 'touching' },
  { id: 'no sign', words: 'no sign of', direction: 'before', reach: 'all' },
  { id: 'denies', words: 'denies|denied', direction: 'before', reach: 'clause' },
  { id: 'doubtful', words: 'whether', direction: 'before', reach: 'all' },
  { id: 'absent', words: '(?:was )?ruled out', direction: 'after', reach: 'touching' },
];
const words = new ContextWords(ROWS);
const NEVER_BEFORE = new ContextWords(ROWS.filter(({ direction }) => direction === 'after'));

/** The places of "GOUT" and "PAIN". */
const targetsIn = (text: string): Span[] => [...text.matchAll(/GOUT|PAIN/g)].map((match) => spanOf(match));
const reaching = (text: string, within = wholeOf(text), by = words): string[][] =>
  by.reaching(text, within, targetsIn(text)).map((rows) => rows.map(({ id }) => id).sort());

describe('what reaches a target', () => {
  test.each<[text: string, rows: string[][], proves: string]>([
    ['GOUT', [[]], 'nothing is said of it'],
    ['no GOUT', [['no']], 'the word next to it'],
    ['no\n GOUT', [['no']], 'with any white space between'],
    ['no big GOUT', [[]], 'a word between'],
    ['no GOUT PAIN', [['no'], []], 'not the next but one'],
    ['NO GOUT', [['no']], 'in any case'],
    ['GOUT no', [[]], 'behind it'],
    ['nono GOUT', [[]], 'an end of a word'],
    ['non-no GOUT', [[]], 'an end of a joined word'],
    ['no- GOUT', [[]], 'a start of a joined word'],
    ['denies a GOUT and PAIN', [['denies'], ['denies']], 'all of the clause'],
    ['he denies a GOUT and has PAIN', [['denies'], []], 'a verb of its own ends it'],
    ['denies a GOUT; PAIN', [['denies'], []], 'a mark'],
    ['denies a GOUT. PAIN', [['denies'], []], 'a sentence'],
    ['denies a GOUT, but PAIN', [['denies'], []], 'a word that opposes'],
    ['denies a GOUT, PAIN', [['denies'], ['denies']], 'a comma ends none'],
    ['whether a GOUT; PAIN', [['doubtful'], ['doubtful']], 'all that is looked at'],
    ['whether and denies a GOUT; PAIN', [['denies', 'doubtful'], ['doubtful']], 'each to its own end'],
    ['whether, whether GOUT', [['doubtful']], 'said twice, told once'],
    ['(denies a GOUT) PAIN', [['denies'], []], 'no further than its brackets'],
    ['(whether GOUT) PAIN', [['doubtful'], []], 'nor what reaches all'],
    ['denies (a GOUT; b) PAIN', [['denies'], ['denies']], 'a mark in brackets ends nothing outside'],
    ['denies (whether (a) GOUT) PAIN', [['denies', 'doubtful'], ['denies']], 'brackets in brackets'],
    ['denies a) GOUT', [['denies']], 'a bracket that none opened'],
    ['GOUT ruled out', [['absent']], 'words behind it'],
    ['GOUT  was ruled out', [['absent']], 'behind more blanks'],
    ['GOUT, ruled out', [[]], 'a mark between'],
    ['GOUT ruled outside', [[]], 'a longer word'],
    ['PAIN ruled out and no GOUT', [['absent'], ['no']], 'each target its own'],
    ['no GOUT ruled out', [['absent', 'no']], 'words on both sides'],
  ])('%j: %j, %s', (text, rows) => expect(reaching(text)).toEqual(rows));

  test('only what stands in the part that is looked at', () => {
    const text = 'denies a GOUT';
    expect(reaching(text, { start: 7, end: text.length })).toEqual([[]]);
    expect(reaching(`xx; ${text}`, { start: 4, end: text.length + 4 })).toEqual([['denies']]);
  });

  test('nothing where there are no targets; words behind alone', () => {
    expect(words.reaching('no', { start: 0, end: 2 }, [])).toEqual([]);
    expect(reaching('no GOUT ruled out', undefined, NEVER_BEFORE)).toEqual([['absent']]);
  });
});

describe('the first words that take back what stands behind them', () => {
  test.each<[text: string, first: string | undefined, proves: string]>([
    ['he denies it, whether', 'denies', 'the first of several'],
    ['whether he denies it', 'whether', 'whichever row it is of'],
    ['no gout, denies', 'no', 'touching ones at the start'],
    ['no sign of it', 'no', 'of two at one place the row that comes first'],
    ['gout, no pain', undefined, 'not elsewhere'],
    ['gout ruled out', undefined, 'words for what stands before them'],
    ['', undefined, 'nothing'],
  ])('%j: %j, %s', (text, first) => {
    const before = 'no gout and no sprain: no ';
    const within = { start: before.length, end: before.length + text.length };
    const whole = `${before}${text} denies`;
    const found = words.firstIn(whole, within);
    expect(found && sliceOf(whole, found)).toBe(first);
    // Asked again, it starts anew.
    expect(words.firstIn(whole, within)).toEqual(found);
  });
});
