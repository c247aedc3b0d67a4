import { matchesOf } from './matches.js';
import { type Span, spanOf } from './span.js';

/**
 * Full dates as the letters print them: `10-13-16`, `10/14/ 2016`, `October 13, 2016`, `12.21.1998`, `2016-10-13`.
 * A two-digit year is 20YY unless that lies in the future of the letters, then 19YY.
 */

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
/** A month's name, whole or cut to three letters, "Sept" besides. */
const MONTH = `(?:sept|${MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')})`;

const YEAR = '(?:[1-3]\\d{3}|\\d{2})';
const NUMERIC = `(?<month>\\d{1,2}) ?(?<mark>[/.-]) ?(?<day>\\d{1,2}) ?\\k<mark> ?(?<year>${YEAR})(?!\\d)`;
const ISO = '(?<isoYear>[12]\\d{3})-(?<isoMonth>\\d{2})-(?<isoDay>\\d{2})(?!\\d)';
const NAMED = `(?<name>${MONTH})\\.? (?<namedDay>\\d{1,2})(?:st|nd|rd|th)?,? ?(?<namedYear>[12]\\d{3})`;

/** The source of an expression for one date, without names, to build cues with. */
export const DATE = `(?:${[ISO, NUMERIC.replace('\\k<mark>', '[/.-]'), NAMED].join('|')})`.replaceAll(/\?<\w+>/g, '?:');

const ANY_DATE = new RegExp(`(?<![\\d/])(?:${ISO}|${NUMERIC}|${NAMED})`, 'gi');
const ONE_DATE = new RegExp(`^\\s*(?:${ISO}|${NUMERIC}|${NAMED})\\s*$`, 'i');

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
  const { month, day, year, isoYear, isoMonth, isoDay, name, namedDay, namedYear } = groups;
  if (name !== undefined) return isoDate(Number(namedYear), monthOf(name), Number(namedDay));
  if (isoYear !== undefined) return isoDate(Number(isoYear), Number(isoMonth), Number(isoDay));
  return isoDate(fullYear(year!), Number(month), Number(day));
}

const monthOf = (name: string): number =>
  MONTHS.findIndex((full) => full.startsWith(name.slice(0, 3).toLowerCase())) + 1;

function fullYear(year: string): number {
  if (year.length === 4) return Number(year);
  return Number(year) + (Number(year) <= CENTURY_PIVOT ? 2000 : 1900);
}

function isoDate(year: number, month: number, day: number): string | null {
  const real = month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
  return real ? `${year}-${twoDigits(month)}-${twoDigits(day)}` : null;
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');
