import { loose, plain } from '../../annotation/compare.js';
import { parseDate } from '../../text/dates.js';
import { PERIODS, type Period } from '../../vocabulary/facets.js';

/** What values may be, and how a person writes them: each form prints a value, parses what was written and compares. */

/** First and last page. */
export type Pages = readonly [number, number];
/** A value as an annotation has it. */
export type Value =
  | null
  | string
  | number
  | boolean
  | readonly string[]
  | readonly Pages[]
  | { readonly [part: string]: Value };

/** A value that is written on one line; nothing written is none. */
export interface LineForm {
  readonly is: 'line';
  readonly print: (value: Value) => string;
  /** Throws an Unwritable for what is no such value. */
  readonly parse: (written: string) => Value;
  readonly same: (a: Value, b: Value) => boolean;
  /** Whether anything, as out of a file, is such a value. */
  readonly fits: (value: unknown) => boolean;
  /** How it is written, for whoever has not done so before. */
  readonly hint: string;
  /** What may be chosen from; other values are let through unless the list is `closed`. */
  readonly options?: readonly string[];
  readonly closed?: boolean;
  /** There is always one. */
  readonly isNeeded?: boolean;
}

/** A value of several, each with a form of its own; null where there is none, unless one `isNeeded`. */
export interface PartsForm {
  readonly is: 'parts';
  readonly parts: Readonly<Record<string, { readonly label: string; readonly form: LineForm }>>;
  readonly print: (value: Value) => string;
  readonly same: (a: Value, b: Value) => boolean;
  readonly fits: (value: unknown) => boolean;
  /** There is always one. */
  readonly isNeeded?: boolean;
}

export type Form = LineForm | PartsForm;

/** What was written is no value of a form; the message says what it takes. */
export class Unwritable extends Error {
  override readonly name = 'Unwritable';
}

const printPlain = (value: Value): string => (value === null ? '' : String(value));
const samePlain = (a: Value, b: Value): boolean => plain(a) === plain(b);

type Fits = LineForm['fits'];
const isText: Fits = (value) => typeof value === 'string' && value !== '';
const isWhole: Fits = (value) => Number.isSafeInteger(value);
const orNull =
  (fits: Fits): Fits =>
  (value) =>
    value === null || fits(value);
const listOf =
  (fits: Fits): Fits =>
  (value) =>
    Array.isArray(value) && value.every(fits);

function line(
  hint: string,
  fits: Fits,
  parse: (written: string) => Value,
  { print = printPlain, same = samePlain, ...rest }: Partial<Omit<LineForm, 'is' | 'fits' | 'parse' | 'hint'>> = {},
): LineForm {
  return {
    is: 'line',
    hint,
    fits,
    parse: (written) => parse(written.replace(/\s+/g, ' ').trim()),
    print,
    same,
    ...rest,
  };
}

/** None where nothing is written, otherwise what `parse` gives; that must not be null. */
const orNone =
  (takes: string, parse: (written: string) => Value) =>
  (written: string): Value => {
    if (written === '') return null;
    const value = parse(written);
    if (value === null) throw new Unwritable(`It takes ${takes}.`);
    return value;
  };

const TEXT_HINT = 'as printed';
export const TEXT = line(TEXT_HINT, orNull(isText), (written) => (written === '' ? null : written));

/** Words that must be there. */
export const WORDS = line(TEXT_HINT, isText, (written) => {
  if (written === '') throw new Unwritable('It takes the words of the letter.');
  return written;
});

const DATE_HINT = 'a date, such as 2016-03-05 or 3/5/2016';
const isDate: Fits = (value) => typeof value === 'string' && parseDate(value) === value;
export const DATE = line(DATE_HINT, orNull(isDate), orNone(DATE_HINT, parseDate));

const wholeFrom = (least: number) => (written: string) => {
  const number = Number(written);
  return Number.isSafeInteger(number) && number >= least ? number : null;
};
export const WHOLE = line('a whole number', orNull(isWhole), orNone('a whole number', wholeFrom(0)));
export const COUNT = line('a whole number', orNull(isWhole), orNone('a whole number from 1', wholeFrom(1)));
export const NUMBER = line(
  'a number',
  orNull(Number.isFinite),
  orNone('a number', (written) => (Number(written) >= 0 && Number.isFinite(Number(written)) ? Number(written) : null)),
);

const YES = 'yes';
const NO = 'no';
export const FLAG = line(
  'yes or no',
  (value) => typeof value === 'boolean',
  (written) => {
    if (written !== YES && written !== NO) throw new Unwritable('It takes yes or no.');
    return written === YES;
  },
  {
    print: (value) => (value === true ? YES : NO),
    same: (a, b) => a === b,
    options: [YES, NO],
    closed: true,
    isNeeded: true,
  },
);

/** One of a closed list, or none; `fits`: what else a file may tell. */
export const oneOf = (
  options: readonly string[],
  fits: Fits = orNull((value) => options.includes(value as string)),
): LineForm =>
  line(
    'one of the list, or nothing',
    fits,
    orNone(`one of: ${options.join(', ')}`, (written) => known(options, written)),
    { options, closed: true },
  );

/** One of a closed list, or none; annotations are free to have another word. */
export const mostlyOneOf = (options: readonly string[]): LineForm => oneOf(options, orNull(isText));

/** One of a closed list. */
export const alwaysOneOf = (options: readonly string[]): LineForm =>
  line(
    'one of the list',
    (value) => options.includes(value as string),
    (written) => {
      const option = known(options, written);
      if (option === null) throw new Unwritable(`It takes one of: ${options.join(', ')}.`);
      return option;
    },
    { options, closed: true, isNeeded: true },
  );

/** Text, for which some words are likely. */
export const likely = (options: readonly string[]): LineForm =>
  line('a word as printed', orNull(isText), (written) => (written === '' ? null : written.toLowerCase()), { options });

const known = (options: readonly string[], written: string): string | null =>
  options.find((option) => option.toLowerCase() === written.toLowerCase()) ?? null;

/** Entries are parted as in the tables. */
const SEPARATOR = ';';
const entriesOf = (written: string): string[] =>
  written
    .split(SEPARATOR)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
const printEntries = (value: Value): string => ((value ?? []) as readonly string[]).join(`${SEPARATOR} `);
/** The order of a list makes no difference. */
const sameEntries = (a: Value, b: Value): boolean => asSet(a) === asSet(b);
const asSet = (value: Value): string =>
  ((value ?? []) as readonly string[])
    .map((entry) => loose(entry))
    .toSorted()
    .join(SEPARATOR);
const LIST = { print: printEntries, same: sameEntries };

export const TEXTS = line('as printed, parted by ;', listOf(isText), entriesOf, LIST);
export const DATES = line(
  'dates, parted by ;',
  listOf(isDate),
  (written) =>
    entriesOf(written).map((entry) => {
      const date = parseDate(entry);
      if (date === null) throw new Unwritable(`“${entry}” is no date: it takes ${DATE_HINT}.`);
      return date;
    }),
  LIST,
);

/** Some of a closed list. */
export const someOf = (options: readonly string[]): LineForm =>
  line(
    'words of the list, parted by ;',
    listOf((value) => options.includes(value as string)),
    (written) =>
      entriesOf(written).map((entry) => {
        const option = known(options, entry);
        if (option === null) throw new Unwritable(`“${entry}” is none of: ${options.join(', ')}.`);
        return option;
      }),
    { ...LIST, options },
  );

const printPages = (value: Value): string =>
  ((value ?? []) as readonly Pages[]).map(([first, last]) => (first === last ? first : `${first}-${last}`)).join('; ');
const isPages: Fits = (value) =>
  Array.isArray(value) && value.length === 2 && value.every((page) => isWhole(page) && page >= 0);
export const PAGES = line(
  'pages, such as 22; 98-99',
  listOf(isPages),
  (written) =>
    written
      .split(/[;,]/)
      .map((entry) => entry.trim())
      .filter((entry) => entry !== '')
      .map((entry): Pages => {
        const [, first, last = first] = /^(\d{1,4})(?:\s*[-–]\s*(\d{1,4}))?$/.exec(entry) ?? [];
        if (first === undefined || Number(first) > Number(last))
          throw new Unwritable(`“${entry}” is no page: it takes pages, such as 22; 98-99.`);
        return [Number(first), Number(last)];
      }),
  { print: printPages, same: (a, b) => setOfPages(a) === setOfPages(b) },
);
const setOfPages = (value: Value): string =>
  [...new Set(((value ?? []) as readonly Pages[]).map(([first, last]) => `${first}-${last}`))].toSorted().join(' ');

interface Range {
  readonly [end: string]: number;
  readonly min: number;
  readonly max: number;
}
interface Frequency {
  readonly [part: string]: Value;
  readonly times: Range;
  readonly per: Period;
  readonly duration: Range | null;
  readonly unit: Period | null;
}

const RANGE = '(\\d{1,4})(?:-(\\d{1,4}))?';
const PERIOD = `(${PERIODS.join('|')})s?`;
const FREQUENCY_FORM = new RegExp(
  `^${RANGE}(?: times| x)? (?:per|a|an|every) ${PERIOD}(?: for ${RANGE} ${PERIOD})?$`,
  'i',
);
const printRange = ({ min, max }: Range): string => (min === max ? String(min) : `${min}-${max}`);
const rangeOf = (min: string, max = min): Range => ({ min: Number(min), max: Number(max) });

const isRange: Fits = (value) => {
  const { min, max } = (value ?? {}) as Partial<Range>;
  return isWhole(min) && isWhole(max) && min! <= max!;
};
const isPeriod: Fits = (value) => PERIODS.includes(value as Period);
const isFrequency: Fits = (value) => {
  const { times, per, duration, unit } = (value ?? {}) as Partial<Frequency>;
  const isForSoLong = isRange(duration) && isPeriod(unit);
  return isRange(times) && isPeriod(per) && (isForSoLong || (duration == null && unit == null));
};

function parseFrequency(written: string): Frequency | null {
  const [, least, most, per, shortest, longest, unit] = FREQUENCY_FORM.exec(written) ?? [];
  if (least === undefined) return null;
  const frequency = {
    times: rangeOf(least, most),
    per: per!.toLowerCase() as Period,
    duration: shortest === undefined ? null : rangeOf(shortest, longest),
    unit: unit === undefined ? null : (unit.toLowerCase() as Period),
  };
  return isFrequency(frequency) ? frequency : null;
}

function printFrequency(value: Value): string {
  if (value === null) return '';
  const { times, per, duration, unit } = value as Frequency;
  const so = `${printRange(times)} per ${per}`;
  return duration == null ? so : `${so} for ${printRange(duration)} ${unit}${duration.max === 1 ? '' : 's'}`;
}

const FREQUENCY_HINT = 'a frequency, such as 2-3 per week for 4 weeks';
export const FREQUENCY = line(FREQUENCY_HINT, orNull(isFrequency), orNone(FREQUENCY_HINT, parseFrequency), {
  print: printFrequency,
  same: (a, b) => printFrequency(a) === printFrequency(b),
});

/** A value of several lines: null, or an object of its parts. */
export function partsForm(
  parts: PartsForm['parts'],
  {
    print,
    isNeeded = false,
  }: { readonly print?: (value: Readonly<Record<string, Value>>) => string; readonly isNeeded?: boolean } = {},
): PartsForm {
  const names = Object.keys(parts);
  const fits: Fits = (value) =>
    typeof value === 'object' &&
    value !== null &&
    names.every((name) => parts[name]!.form.fits(partOf(value as Value, name)));
  const told = (value: Readonly<Record<string, Value>>): string =>
    names
      .map((name) => parts[name]!.form.print(partOf(value, name)))
      .filter((printed) => printed !== '')
      .join(' · ');
  return {
    is: 'parts',
    parts,
    print: (value) => (value === null ? '' : (print ?? told)(value as Readonly<Record<string, Value>>)),
    fits: isNeeded ? fits : orNull(fits),
    isNeeded,
    same: (a, b) =>
      a === null || b === null
        ? a === b
        : names.every((name) => parts[name]!.form.same(partOf(a, name), partOf(b, name))),
  };
}

const partOf = (value: Value, name: string): Value => (value as Readonly<Record<string, Value>>)[name] ?? null;
