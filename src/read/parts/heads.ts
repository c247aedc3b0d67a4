import { anyOf } from '../../text/expressions.js';
import { matchesOf } from '../../text/matches.js';
import type { Span } from '../../text/span.js';
import { HEAD_LABELS, type HeadField } from '../../vocabulary/letters/head-labels.js';
import { LETTERHEADS, OWN_FIELDS } from '../../vocabulary/letters/letter-signs.js';
import { caseOf, RAW_CASE_NUMBER } from './case-number.js';

/** The head of a letter, or what looks like one: labels around that of the case number. */
export interface Head extends Span {
  /** Where the label of the case number stands. */
  readonly label: number;
  /** What tells its case from others; null where no number can be read. */
  readonly of: string | null;
  /** No label of any importance is missing. */
  readonly complete: boolean;
}

const CASE_LABEL = /Case(?:Number|No(?=\W|CM)|#)/gi;
/** So far from the label of the case number its head may reach, and one label from the next. */
const REACH = 900;
const APART = 160;
/** A case number and so many other labels are a head; with so many it is a whole one. */
const FEWEST = 2;
const WHOLE = 4;

const squeezed = (words: string): string => words.replaceAll(' ?', '').replaceAll(' ', '\\n?');
/** A label with its value behind it, or a colon, or a line end: words of prose go on in other words. */
const LABELS = HEAD_LABELS.map(({ words }) => `(${anyOf(words.map(squeezed))}(?=[:\\n\\d]|CM\\d))`);
const LETTERHEAD = LETTERHEADS.map(({ words }) => `(${squeezed(words)})`);
const MARK = new RegExp([...LABELS, ...LETTERHEAD].join('|'), 'gi');
const NUMBER = new RegExp(RAW_CASE_NUMBER);
/** What stands before a head: nothing on its line, or the end of a sentence where a whole letter is one line. */
const STARTS = /(?:^|\n)[^A-Za-z\n]{0,6}$|[.?!]["')\]]?$/;

/** A label of a head, or a line above its labels. */
interface Mark extends Span {
  readonly field: HeadField | null;
}

/**
 * The heads in a text without blanks, in order.
 *
 * @param bounds where headings stand: no head reaches across one
 */
export function headsIn(text: string, bounds: readonly number[]): Head[] {
  const heads: Head[] = [];
  let past = 0;
  let bound = 0;
  for (const { index } of matchesOf(text, CASE_LABEL)) {
    if (index < past) continue;
    while (bound < bounds.length && bounds[bound]! <= index) bound++;
    const from = Math.max(past, index - REACH, bounds[bound - 1] ?? 0);
    const to = Math.min(text.length, index + REACH, bounds[bound] ?? text.length);
    const head = headAround(text, index, from, to);
    if (!head) continue;
    heads.push(head);
    past = head.end;
  }
  return heads;
}

function headAround(text: string, at: number, from: number, to: number): Head | null {
  const marks = matchesOf(text.slice(from, to), MARK).map((match): Mark => {
    const label = HEAD_LABELS[match.findIndex((words, i) => i > 0 && words !== undefined) - 1];
    return { start: from + match.index, end: from + match.index + match[0].length, field: label?.field ?? null };
  });
  const own = marks.findIndex(({ start, end }) => start <= at && at < end);
  if (own < 0 || marks[own]!.field !== 'case_number') return null;
  let [first, last] = [own, own];
  while (first > 0 && marks[first]!.start - marks[first - 1]!.end <= APART) first--;
  while (last < marks.length - 1 && marks[last + 1]!.start - marks[last]!.end <= APART) last++;
  const cluster = marks.slice(first, last + 1);
  const fields = new Set(cluster.flatMap(({ field }) => (field === null || field === 'case_number' ? [] : [field])));
  const starts = cluster.find(
    (mark) => mark.start <= at && STARTS.test(text.slice(Math.max(0, mark.start - 6), mark.start)),
  );
  const start = (starts ?? marks[own]!).start;
  const end = cluster.at(-1)!.end;
  const number =
    NUMBER.exec(text.slice(marks[own]!.end, marks[own]!.end + 20))?.[0] ??
    NUMBER.exec(text.slice(start, end + 200))?.[0];
  if (fields.size < FEWEST || (number === undefined && ![...fields].some((field) => OWN_FIELDS.has(field))))
    return null;
  return {
    start,
    end,
    label: marks[own]!.start,
    of: number === undefined ? null : caseOf(number),
    complete: fields.size >= WHOLE,
  };
}
