import { BOUNDS, isWithin } from '../../schema/bounds.js';
import type { Frequency } from '../../schema/determination.js';
import { matchesOf } from '../../text/matches.js';
import { numberOf } from '../../text/numbers.js';
import type { Passage } from '../../text/passage.js';
import { type Span, spanOf } from '../../text/span.js';
import { type Period, PERIODS } from '../../vocabulary/facets.js';
import { absent, by, type Found, found } from '../found.js';
import {
  ADVERBS,
  DURATION_BARE,
  DURATION_BEFORE,
  DURATION_LATER,
  DURATION_NEXT,
  FREQUENCY_PATTERNS,
  type FrequencyPattern,
  LATIN,
} from '../treatment/frequency-patterns.js';

/** What the request asks for, as far as it tells how a number is to be read. */
export interface FrequencyOf {
  readonly isMedicine: boolean;
  /** It is given in sessions, so that "2x4" is so often a week for so many weeks. */
  readonly inSeries: boolean;
}

type Range = Frequency['times'];
/** How often, or for how long, and where it is told. */
interface Rate extends Span {
  readonly times: Range;
  readonly per: Period;
  readonly by: string;
  readonly duration?: Duration | undefined;
}
interface Duration extends Span {
  readonly value: Range;
  readonly unit: Period;
}

/**
 * How often a request asks for a treatment, or a medicine to be taken, and for how long. Nothing where it tells several
 * frequencies ("twice a week for 4 weeks, then once"), or one that is no whole number ("every other week").
 */
export function findFrequency(request: Passage, of: FrequencyOf): Found<Frequency | null> {
  const { text } = request;
  if (!OF_TIME.test(text)) return absent(null);
  const rates = ratesIn(text, of);
  const [first] = rates;
  if (!first || !rates.every((rate) => isSameRate(rate, first))) return absent(null);
  const timed = rates.map((rate) => ({ ...rate, duration: rate.duration ?? durationAt(text, rate, of) }));
  const durations = timed.flatMap(({ duration }) => duration ?? []);
  const [duration = null] = durations;
  const isOne = durations.every(({ value, unit }) => unit === duration!.unit && isSame(value, duration!.value));
  return told(request, timed.find((rate) => rate.duration) ?? timed[0]!, isOne ? duration : null);
}

/** Words without which nothing tells how often. */
const OF_TIME =
  /\d\s?[x×]\s?\d|\btimes\b|\b(?:\d+x?|x)?(?:h(?:ou)?rs?|days?|night|morning|noon|evening|bedtime|w(?:ee)?ks?|mo(?:nth|n)?s?|years?|yrs?|annum)|(?:dai|week|wk|month|night|annual|year|quarter)ly|\/\s?[dwmy]\b|\bq\.?\s?\w|\b[btq]\.?i\.?d|\b(?:am|pm|hs|qhs|prn|once|twice|thrice)\b/i;

function told(request: Passage, rate: Rate, duration: Duration | null): Found<Frequency | null> {
  const often = request.span(rate.start, rate.end);
  const long = duration && request.span(duration.start, duration.end);
  const value = { times: rate.times, per: rate.per, duration: duration?.value ?? null, unit: duration?.unit ?? null };
  return by(rate.by, found<Frequency | null>(value, often, ...(long ? [long] : [])));
}

const isSame = (a: Range, b: Range): boolean => a.min === b.min && a.max === b.max;
const isSameRate = (a: Rate, b: Rate): boolean => a.per === b.per && isSame(a.times, b.times);

/** All that a text tells of how often; nothing where it tells some of it in no whole number. */
function ratesIn(text: string, of: FrequencyOf): Rate[] {
  const rates: Rate[] = [];
  const dayParts: { readonly part: string; readonly at: Span }[] = [];
  const taken = new Uint8Array(text.length);
  for (const row of FREQUENCY_PATTERNS) {
    if (row.only && (row.only === 'medicine') !== of.isMedicine) continue;
    if (row.tells === 'shorthand' && !of.inSeries) continue;
    for (const match of matchesOf(text, row.pattern)) {
      const at = spanOf(match);
      if (taken.subarray(at.start, at.end).includes(1) || isOfWeeklySessions(match)) continue;
      taken.fill(1, at.start, at.end);
      if (row.tells === 'nothing' || isTooMany(match, row)) continue;
      if (row.tells === 'part-of-day') {
        dayParts.push({ part: dayPartOf(match), at });
        continue;
      }
      const rate = rateOf(match, row);
      if (!rate) return [];
      rates.push({ ...rate, ...at, by: row.id });
    }
  }
  const ofDay = new Set(dayParts.map(({ part }) => part)).size;
  if (ofDay > 0)
    rates.push({
      times: { min: ofDay, max: ofDay },
      per: 'day',
      by: 'part-of-day',
      start: Math.min(...dayParts.map(({ at }) => at.start)),
      end: Math.max(...dayParts.map(({ at }) => at.end)),
    });
  return rates;
}

/** "12 sessions weekly": so many in all, one a week. */
const MOST_A_WEEK = 7;
const isOfWeeklySessions = ({ 0: words, groups }: RegExpExecArray): boolean =>
  groups?.['week']?.endsWith('ly') === true &&
  (numberOf(groups['low'] ?? '') ?? 0) > MOST_A_WEEK &&
  /\b(?:session|visit|treatment|appointment)/i.test(words);

function isTooMany({ groups = {} }: RegExpExecArray, { most }: FrequencyPattern): boolean {
  const per = PERIODS.find((period) => groups[period] !== undefined);
  return most !== undefined && per !== undefined && (numberOf(groups['low'] ?? '') ?? 0) > most[per];
}

/** The part of the day that a match tells; groups that mean one part have several names. */
function dayPartOf({ groups = {} }: RegExpExecArray): string {
  const part = Object.keys(groups).find((name) => groups[name] !== undefined) ?? '';
  return DAY_PARTS[part] ?? part;
}
const DAY_PARTS: Readonly<Record<string, string>> = { bedtime: 'night', am: 'morning', pm: 'evening' };

type Told = Pick<Rate, 'times' | 'per' | 'duration'>;

function rateOf(match: RegExpExecArray, { tells }: FrequencyPattern): Told | undefined {
  const groups = match.groups ?? {};
  if (tells === 'not-whole') return undefined;
  if (tells === 'every') return everySoMany(rangeOf(groups['low'], groups['high']), groups['unit']!.toLowerCase());
  const per = PERIODS.find((period) => groups[period] !== undefined) ?? 'day';
  if (tells === 'once')
    return groups['quarterly'] === undefined ? once(per) : { times: { min: 4, max: 4 }, per: 'year' };
  const times = rangeOf(groups['low'] ?? groups['adverb'] ?? groups['latin'], highOf(groups));
  if (!times) return undefined;
  if (tells === 'times') return { times, per };
  const weeks = rangeOf(groups['span'], groups['spanHigh']);
  return weeks && { times, per: 'week', duration: { value: weeks, unit: 'week', ...spanOf(match) } };
}

const once = (per: Period): Told => ({ times: { min: 1, max: 1 }, per });
const highOf = (groups: Record<string, string | undefined>): string | undefined =>
  groups['high'] ?? groups['adverbHigh'] ?? groups['latinHigh'];

/** So many of a unit make one of the period: every 8 hours is 3 times a day, every 3 months 4 times a year. */
const WHOLES: readonly (readonly [unit: RegExp, of: number, per: Period])[] = [
  [/^h/, 24, 'day'],
  [/^d/, 1, 'day'],
  [/^d/, 7, 'week'],
  [/^w/, 1, 'week'],
  [/^m/, 1, 'month'],
  [/^m/, 12, 'year'],
  [/^y/, 1, 'year'],
];

function everySoMany(each: Range | undefined, unit: string): Told | undefined {
  if (!each) return undefined;
  for (const [name, whole, per] of WHOLES) {
    if (!name.test(unit) || whole % each.min !== 0 || whole % each.max !== 0) continue;
    // Every 7 days is once a week; every day of the week is no wording of it.
    if (whole === 7 && each.min !== whole) continue;
    return { times: { min: whole / each.max, max: whole / each.min }, per };
  }
  return undefined;
}

/** The values of a range as written, in order; a lone number is both ends. */
function rangeOf(low: string | undefined, high: string | undefined = low): Range | undefined {
  const [a, b] = [valueOf(low), valueOf(high)];
  if (a === null || b === null) return undefined;
  const range = { min: Math.min(a, b), max: Math.max(a, b) };
  return isWithin(range.min, BOUNDS.sessions) && isWithin(range.max, BOUNDS.sessions) ? range : undefined;
}

function valueOf(written: string | undefined): number | null {
  if (written === undefined) return null;
  const word = written.toLowerCase();
  return ADVERBS[word] ?? LATIN[word.replaceAll(/[.\s]/g, '')] ?? numberOf(word);
}

/** How long what is told at a place lasts: told right behind it, further behind, or before it. */
function durationAt(text: string, rate: Rate, { isMedicine }: FrequencyOf): Duration | undefined {
  const bare = isMedicine || (rate.per !== 'week' && rate.per !== 'month') ? undefined : DURATION_BARE;
  return (
    matchedAt(DURATION_NEXT, text, rate) ??
    (bare && matchedAt(bare, text, rate)) ??
    matchedAt(DURATION_LATER, text, rate) ??
    durationBefore(text, rate)
  );
}

function matchedAt(pattern: RegExp, text: string, rate: Rate): Duration | undefined {
  pattern.lastIndex = rate.end;
  const match = pattern.exec(text);
  return match ? durationOf(match, rate.per) : undefined;
}

const FURTHEST = 80;

function durationBefore(text: string, rate: Rate): Duration | undefined {
  const from = Math.max(0, rate.start - FURTHEST);
  const before = text.slice(from, rate.start);
  const match = matchesOf(before, DURATION_BEFORE).at(-1);
  if (!match || /[.;\d]/.test(before.slice(match.index + match[0].length))) return undefined;
  const duration = durationOf(match, rate.per);
  return duration && { ...duration, start: duration.start + from, end: duration.end + from };
}

function durationOf(match: RegExpExecArray, per: Period): Duration | undefined {
  const groups = match.groups!;
  const value = groups['one'] === undefined ? rangeOf(groups['span'], groups['spanHigh']) : { min: 1, max: 1 };
  const unit = PERIODS.find((period) => groups[period] !== undefined) ?? per;
  if (!value) return undefined;
  const skipped = /^[\s,;:(]*/.exec(match[0])![0].length;
  return { value, unit, start: match.index + skipped, end: match.index + match[0].length };
}
