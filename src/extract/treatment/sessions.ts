import { matchesOf } from '../../text/matches.js';
import { numberOf } from '../../text/numbers.js';
import type { Passage } from '../../text/passage.js';
import { groupSpan, type Span, spanOf } from '../../text/span.js';
import { BOUNDS } from '../../schema/bounds.js';
import { bounded } from '../bounded.js';
import { absent, by, type Doubt, type Found, found } from '../found.js';
import {
  ADVERBS,
  OF_SESSIONS,
  RANGE,
  RANGE_AND_TOTAL,
  SERIES,
  SERIES_PATTERNS,
  SESSION_PATTERNS,
  type SessionPattern,
  TOTAL_PATTERNS,
} from './session-patterns.js';

/** Whether a request speaks of sessions at all, counted or not. */
export const speaksOfSessions = (text: string): boolean => SERIES.test(text);

interface Count extends Span {
  readonly value: number;
  readonly by: SessionPattern;
}

/**
 * The number of sessions or visits a request for therapy asks for: a frequency times its duration, or a count.
 * A range, or counts that disagree, give null with a doubt.
 */
export function findSessions(request: Passage): Found<number | null> {
  const { text } = request;
  const range = RANGE.exec(text);
  if (range) return totalBeside(request, range);
  const counts = countsIn(text, SESSION_PATTERNS);
  const [first] = counts;
  if (!first) return absent<number | null>(null);
  if (counts.every(({ value }) => value === first.value)) return told(request, first);
  const inOrder = counts.toSorted((a, b) => a.start - b.start);
  const values = counts.map(({ value }) => value).join(', ');
  return ambiguous(
    `Numbers of sessions that disagree: ${values}.`,
    request.span(inOrder[0]!.start, inOrder.at(-1)!.end),
  );
}

/** Words without which no series is told; most requests have none. */
const SERIES_WORD = /week|wk|month|times|session|treatment/i;
/** Lengths of time that make hours of care out of a series: "4 hours a day, 5 days a week for 6 weeks". */
const HOURS_OF_CARE = /\b(?:hours?|hrs?|days?)\b/i;
const seriesIn = (text: string): Count[] =>
  SERIES_WORD.test(text) && !HOURS_OF_CARE.test(text) ? countsIn(text, SERIES_PATTERNS) : [];

/** Whether a request counts sessions of anything, by a product or as so many of them. */
export const isSeries = (text: string): boolean => seriesIn(text).length > 0;

/** The number of sessions of what is no therapy by itself: only where the request tells it as one, without doubt. */
export function findSeries(request: Passage): Found<number | null> {
  const { text } = request;
  const [first, ...others] = seriesIn(text);
  const isOne = first && others.every(({ value }) => value === first.value) && !RANGE.test(text);
  if (!isOne) return absent<number | null>(null);
  return told(request, first);
}

const told = (request: Passage, { by: { id }, value, start, end }: Count): Found<number | null> =>
  ofSessions(by(id, found<number | null>(value, request.span(start, end))));

const ofSessions = (subject: Found<number | null>): Found<number | null> =>
  bounded(subject, BOUNDS.sessions, 'sessions');

function countsIn(text: string, patterns: readonly SessionPattern[]): Count[] {
  const counts: Count[] = [];
  /** The characters whose numbers are multiplied already. */
  const taken = new Uint8Array(text.length);
  for (const row of patterns) {
    if (counts.some((count) => count.by.rank < row.rank)) break;
    for (const match of matchesOf(text, row.pattern)) {
      const count = countOf(match, row);
      if (count.value === 0 || taken.subarray(count.start, count.end).includes(1)) continue;
      if (match.groups!['span'] !== undefined) taken.fill(1, count.start, count.end);
      counts.push(count);
    }
  }
  return counts;
}

function countOf(match: RegExpExecArray, row: SessionPattern): Count {
  const { count, times = '1', adverb, span } = match.groups!;
  if (span === undefined) return { value: numberOf(count!) ?? 0, by: row, ...groupSpan(match, 'count') };
  const often = adverb === undefined ? (numberOf(times) ?? 0) : ADVERBS[adverb.toLowerCase()]!;
  return { value: often * (numberOf(span) ?? 0), by: row, ...spanOf(match) };
}

/**
 * "1-2 times a week for 6 visits", "2-3 times a week for 4-6 weeks (12 sessions)": a range leaves the total as it is
 * told beside it; where none is told, there is none.
 */
function totalBeside(request: Passage, range: RegExpExecArray): Found<number | null> {
  const total = RANGE_AND_TOTAL.exec(request.text.slice(range.index));
  if (total) {
    const count = total.groups!['count']!;
    const start = range.index + total[0].lastIndexOf(count);
    const place = request.span(start, start + count.length);
    return ofSessions(by('total-beside-range', found<number | null>(numberOf(count), place)));
  }
  const isOfSessions = matchesOf(request.text, RANGES).some(([words]) => OF_SESSIONS.test(words));
  const rest = isOfSessions ? '' : request.text.replaceAll(RANGES, blank);
  const [count, ...others] = countsIn(rest, TOTAL_PATTERNS);
  if (count && others.every(({ value }) => value === count.value))
    return ofSessions(
      by('total-beside-range', found<number | null>(count.value, request.span(count.start, count.end))),
    );
  const [low, high] = [numberOf(range.groups!['low']!), numberOf(range.groups!['high']!)];
  const { start, end } = spanOf(range);
  return ambiguous(`"${range[0]}" is a range, from ${low} to ${high}, and no total is told.`, request.span(start, end));
}

const RANGES = new RegExp(RANGE.source, 'gi');
const blank = (words: string): string => ' '.repeat(words.length);

function ambiguous(message: string, span: Span): Found<number | null> {
  const doubt: Doubt = { code: 'ambiguous-sessions', message, path: '', span };
  return absent<number | null>(null, doubt);
}
