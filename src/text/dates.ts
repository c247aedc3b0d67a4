import { anyOf } from './expressions.js';
import { matchesOf } from './matches.js';
import { type Span, spanOf } from './span.js';

/**
 * Full dates as the letters print them: `10-13-16`, `10/14/ 2016`, `October 13, 2016`, `13 October 2016`, `12.21.1998`,
 * `2016-10-13`.
 * A two-digit year is 20YY unless that lies in the future of the letters, then 19YY.
 */

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
/** A month's name, whole or cut to three letters, "Sept" besides. */
const MONTH = `(?:sept|${MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')})`;

/** In two digits only where no more belong to it: "10/14/20 16" and "10/14/20l6" are no dates of 2020. */
const YEAR = '(?:[1-3]\\d{3}|(?!(?:19|20)(?:\\w| \\d{2}(?!\\w)))\\d{2})(?!\\d)';
const FULL_YEAR = '[1-3]\\d{3}(?!\\d)';
const DAY_OF_MONTH = '\\d{1,2}(?:st|nd|rd|th)?';
/** "10/14/2016", "10-14-16"; not the start of "1/13/45/2015" */
const NUMERIC = `(?<month>\\d{1,2}) ?(?<mark>[/.-]) ?(?<day>\\d{1,2}) ?\\k<mark> ?(?<year>${YEAR})(?!/\\d)`;
const ISO = '(?<isoYear>[12]\\d{3})-(?<isoMonth>\\d{2})-(?<isoDay>\\d{2})(?!\\d)';
/** "October 14, 2016", "Oct. 14th of 2016" */
const NAMED = `(?<name>${MONTH})\\.? ?(?<namedDay>${DAY_OF_MONTH})(?: ?,| of)? ?(?<namedYear>${FULL_YEAR})`;
/** "14 October 2016", "14th of October, 2016" */
const DAY_FIRST = `(?<firstDay>${DAY_OF_MONTH})(?: of)? (?<ofName>${MONTH})\\.?(?: ?,| of)? ?(?<lastYear>${FULL_YEAR})`;
const FORMS = [ISO, NUMERIC, NAMED, DAY_FIRST];

/** Not inside something longer: words may touch a date ("on10/14/2016"), but no letter that stands for a digit. */
const START = '(?<![\\d/]|\\b[a-z](?=\\d\\D))';

/** What every form starts with: most places of a text are passed by for the lack of it. */
const FIRST = '(?=\\d|[adfjmnos][aceopu])';

/** The source of an expression for one date, without names, to build cues with. */
export const DATE =
  FIRST +
  START +
  anyOf(FORMS)
    .replace('\\k<mark>', '[/.-]')
    .replaceAll(/\?<\w+>/g, '?:');
/** "10/2016", "2015-2016", "2016" */
const PARTIAL = '(?:\\d{1,2}[/.-]|(?:19|20)\\d\\d[/-])?(?:19|20)\\d\\d\\b';
/**
 * The same for what is written like a full date, whether it is one or not: "13/45/2015", "10/14/20216", "1o-14-16",
 * "10-142016", "Octobr 14, 2016". A month with its year ("10/2016", "May 2015") is none,
 * nor is a score ("7-8/10").
 */
export const LIKE_A_DATE = anyOf([
  '(?!\\d{1,2}-\\d{1,2}/10\\b)\\w{1,5} ?[/.-]{1,2} ?\\w{1,4} ?[/.-]{1,2} ?\\w?\\d\\w{0,2}\\d\\w{0,2}\\b',
  `(?!${PARTIAL})(?=(?:[^\\d\\s]{0,2}\\d){5})\\w[\\w/.-]{4,10}\\b`,
  `${MONTH}[a-z]*\\.? ?(?!\\d{4}\\b)\\d[\\w ,]{0,6}\\d\\w{0,3}\\b`,
  '[a-z]\\w{2,9}\\.? ?\\d{1,2}(?:st|nd|rd|th)?,? ?\\d{3,6}\\b',
]);

/** Stands for the characters of a date in a veiled text; no letter has it. */
export const VEIL = '\x7f';
const DATES = new RegExp(DATE, 'gi');

/**
 * A text of the same length in which a sign stands for each character of what is written like a real date: expressions
 * that have dates among other words look for `VEILED` in it, a hundredth of what `DATE` is, and need not be tried where
 * no date is.
 */
export function veiled(text: string): string {
  if (text !== last.text) last = { text, veiled: text.replaceAll(DATES, (date) => VEIL.repeat(date.length)) };
  return last.veiled;
}
/** Several readers ask for the same text one after the other. */
let last = { text: '', veiled: '' };
/** The source of an expression for a date in a veiled text. */
export const VEILED = `${VEIL}+`;
/** Whether a text that is veiled, or a part of one, has a date. */
export const hasVeiled = (text: string): boolean => text.includes(VEIL);

const ANY_DATE = new RegExp(FIRST + START + anyOf(FORMS), 'gi');
const ONE_DATE = new RegExp(`^\\s*${anyOf(FORMS)}\\s*$`, 'i');

/** The latest two-digit year taken as 20YY. */
const CENTURY_PIVOT = 40;

/** A date as ISO writes it, and where it stands. */
export interface DatedSpan extends Span {
  readonly iso: string;
}

/** All real dates of a text in order; what only looks like one (13-45-16) is left out. */
export function datesIn(text: string): DatedSpan[] {
  return matchesOf(text, ANY_DATE).flatMap((match) => {
    const iso = isoOf(match.groups!);
    return iso === null ? [] : [{ iso, ...spanOf(match) }];
  });
}

/** The date that a string is, or null: it is none, or one that no calendar has. */
export function parseDate(text: string): string | null {
  const match = ONE_DATE.exec(text);
  return match && isoOf(match.groups!);
}

function isoOf(groups: Record<string, string | undefined>): string | null {
  const { isoYear, isoMonth, isoDay, year, month, day } = groups;
  const { name, namedDay, namedYear, ofName, firstDay, lastYear } = groups;
  if (isoYear !== undefined) return isoDate(Number(isoYear), Number(isoMonth), Number(isoDay));
  if (year !== undefined) return isoDate(fullYear(year), Number(month), Number(day));
  const [of, at, when] = name === undefined ? [ofName!, firstDay!, lastYear!] : [name, namedDay!, namedYear!];
  return isoDate(Number(when), monthOf(of), Number.parseInt(at, 10));
}

const monthOf = (name: string): number => MONTHS.findIndex((full) => full.startsWith(name.toLowerCase())) + 1;

function fullYear(year: string): number {
  if (year.length === 4) return Number(year);
  return Number(year) + (Number(year) <= CENTURY_PIVOT ? 2000 : 1900);
}

function isoDate(year: number, month: number, day: number): string | null {
  const real = month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
  return real ? `${year}-${twoDigits(month)}-${twoDigits(day)}` : null;
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');
