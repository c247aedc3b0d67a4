import type { KeyedWord } from '../../text/phrase-table.js';
import { sliceOf, type Span, spanOf } from '../../text/span.js';
import { fill } from '../../text/expressions.js';
import type { Told } from './citation.js';

/** How editions are told: by their years, with or without a month and a day. */

/** "2016". */
export const YEAR = '(?:19|20)\\d{2}';
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
/** "July 18, ", "May ", before a year. */
export const MONTH_AND_DAY = `${MONTH},? (?:\\d{1,2}, ?)?`;

const A_YEAR = new RegExp(`^${YEAR}$`);

export const isYear = ({ key }: KeyedWord): boolean => A_YEAR.test(key);

/** "3/4/", "Mar 26, ", before a year that is part of a date. */
const DATE_BEFORE = /(?:[-/]|[A-Z][a-z]+\.? \d{1,2}, ?)$/;

/** Whether a word is a year by itself, no part of a date. */
export const isLoneYear = (text: string, word: KeyedWord): boolean =>
  isYear(word) && !DATE_BEFORE.test(text.slice(Math.max(0, word.start - 16), word.start));

/** A word that is a year, as the year of an edition. */
export const asYear = ({ key, start, end }: KeyedWord, rule: string): Told<number> => ({
  value: Number(key),
  at: { start, end },
  rule,
});

/** The first of some words in front of a name that is a year. */
export function yearAmong(words: readonly KeyedWord[]): Told<number> | undefined {
  const year = words.find(isYear);
  return year && asYear(year, 'year-before-name');
}

/**
 * The year of an edition told behind a name: "(ACOEM Practice Guidelines, 2nd Edition (2004), Chapter 9)", "Effective
 * July 18, 2009", "MTUS (2009)", "9792.24.2 (July 28, 2016)".
 */
const EDITION = new RegExp(
  fill('\\b(?:{TOLD_OF})[ ,([]*(?:{MONTH_AND_DAY})?{YEAR}\\b(?![-/.]\\d)', {
    TOLD_OF: 'Edition|Ed\\.?|Guidelines?|Effective|Revised|MTUS|ACOEM|97\\d\\d(?:\\.\\d{1,3})*',
    MONTH_AND_DAY,
    YEAR,
  }),
  'i',
);

/** The year of the first edition that a part of a text tells. */
export function editionYear(text: string, within: Span): Told<number> | undefined {
  const match = EDITION.exec(sliceOf(text, within));
  if (!match) return undefined;
  const end = within.start + match.index + match[0].length;
  return { value: Number(text.slice(end - 4, end)), at: { start: end - 4, end }, rule: 'edition-year' };
}

/** "2009 CA MTUS ": a year in front of a publisher or a name. */
const YEAR_BEFORE = new RegExp(
  fill('\\b{YEAR}(?= (?:(?:{PUBLISHER}) ){0,6}$)', {
    YEAR,
    PUBLISHER: 'CA|California|MTUS|\\(MTUS\\)|Medical|Treatment|Utilization|Schedule|ACOEM|Practice|Guidelines?',
  }),
  'i',
);
/** So much in front of a name is looked at. */
const BEFORE = 90;

/** The year told in front of a name that starts at an offset; `from`: where its words can start. */
export function yearBefore(text: string, from: number, name: number): Told<number> | undefined {
  const start = Math.max(from, name - BEFORE);
  const match = YEAR_BEFORE.exec(text.slice(start, name));
  return match ? { value: Number(match[0]), at: spanOf(match, start), rule: 'year-before-name' } : undefined;
}

/** A year that is no part of a date. */
const LONE_YEAR = new RegExp(`(?<![/\\d-])${YEAR}(?![/\\d-])`);

/** The first year that a part of a text gives. */
export function firstYear(text: string, within: Span): Told<number> | undefined {
  const match = LONE_YEAR.exec(sliceOf(text, within));
  if (!match) return undefined;
  const start = within.start + match.index;
  return { value: Number(match[0]), at: { start, end: start + match[0].length }, rule: 'first-year' };
}
