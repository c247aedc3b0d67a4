import { matchesOf } from '../../text/matches.js';
import { type Span, spanOf } from '../../text/span.js';
import { LETTER_LINE, OWN_WORDS } from '../../vocabulary/letters/running-lines.js';
import { type SignId, SIGNS, STAMP_WORDS, STAMPS } from '../../vocabulary/letters/stamps.js';
import type { Cut, Lines } from './cut.js';

type Stamp = (typeof STAMPS)[number];

interface Sign extends Span {
  readonly id: SignId;
}

/** A line with a stamp in it. */
interface Stamped {
  readonly stamp: Stamp;
  readonly span: Span;
  /** The line's other words. */
  readonly outer: string;
}

/** Letters have these too. */
const PLAIN: ReadonlySet<SignId> = new Set(['date', 'page', 'phone', 'office']);
const SIGN_IDS = SIGNS.map(({ id }) => id);
const ANY_SIGN = new RegExp(SIGNS.map(({ source }) => `(${source})`).join('|'), 'g');
const TELLING = new RegExp(
  SIGNS.filter(({ id }) => !PLAIN.has(id))
    .map(({ source, hint }) => hint ?? source)
    .join('|'),
);
/** Longer lines are paragraphs. */
const LONGEST = 240;
const MOST_NAMES = 14;
const WORD = /[\p{L}\d][\p{L}\d'&/#@._-]*/gu;
const NAME = /^[\p{Lu}\d]/u;
/** The label of the case table breaks over two lines, and its value follows: "Application", "Received: 11/25/2016". */
const RECEIVED = /^Received\b/i;
const LABEL = /\bApplication:? Received\b/i;
const APPLICATION = /\bApplication:?$/i;
const CAPITALS: ReadonlySet<string> = new Set(['copy', 'mark']);
/** Stamps of several lines start so. */
const OPENS_BLOCK = /\b(?:rec'?d|received|filed)\b/i;
const JOINED = STAMPS.find(({ id }) => id === 'received')!;
const IN_BLOCK: ReadonlySet<SignId> = new Set(['date', 'clock', 'office', 'page']);

/**
 * Takes out the stamps that are known by their words, wherever on a page they stand. Names at the ends of one are its
 * own where another line has the same; else they are left, and doubtful.
 */
export function withoutStamps(pages: readonly Lines[]): Cut {
  const stamped = pages.map((lines, i) => stampsOf(lines, pages[i - 1]?.findLast((line) => line !== '') ?? ''));
  if (stamped.every(({ size }) => size === 0)) return { pages, doubtful: pages.map(() => []) };
  const outers = new Map<string, number>();
  for (const each of stamped)
    for (const { outer } of each.values()) outers.set(masked(outer), (outers.get(masked(outer)) ?? 0) + 1);
  const doubtful: string[][] = [];
  const left = pages.map((lines, i) => {
    const doubts: string[] = [];
    doubtful.push(doubts);
    return lines.flatMap((line, n) => {
      const found = stamped[i]!.get(n);
      if (!found) return [line];
      const { stamp, span, outer } = found;
      if (outer === '' || (isOfStamp(outer) && outers.get(masked(outer))! > 1)) return [];
      if (!stamp.joined) {
        if (!isOwn(outer)) doubts.push(line);
        return [line];
      }
      const rest = `${line.slice(0, span.start).trimEnd()} ${line.slice(span.end).trimStart()}`.trim();
      if (isNamed(outer) && !isOwn(outer)) doubts.push(rest);
      return [rest];
    });
  });
  return { pages: left, doubtful };
}

/** Words with numbers that count or stay the same: no sentence of a letter recurs so. */
const COUNTED = /^(?=[^\d]{0,40}\d)[^.?!:]{1,60}$/;

/** Whether words beside a stamp may be its own, where other pages have them too. */
const isOfStamp = (outer: string): boolean => (isNamed(outer) || COUNTED.test(outer)) && !isOwn(outer);

const masked = (words: string): string => words.replaceAll(/\d+/g, '#');

/** The stamps of a page by the number of their line. `before`: the last line of the page before it. */
function stampsOf(lines: Lines, before: string): ReadonlyMap<number, Stamped> {
  const stamps = new Map<number, Stamped>();
  lines.forEach((line, n) => {
    if (stamps.has(n) || line.length > LONGEST || !TELLING.test(line)) return;
    const stamped = stampIn(line);
    if (!stamped || isReceivedLabel(lines, n, before)) return;
    stamps.set(n, stamped);
    if (stamped.outer === '' && OPENS_BLOCK.test(line))
      for (const [at, part] of restOfBlock(lines, n, stamped)) stamps.set(at, part);
  });
  return stamps;
}

/** The lines below that belong to a stamp of several lines: dates, times, names of departments, each once. */
function restOfBlock(lines: Lines, from: number, opening: Stamped): [number, Stamped][] {
  const block: [number, Stamped][] = [];
  const seen = new Set(signsIn(lines[from]!).map(({ id }) => id));
  for (let n = from + 1; n < lines.length && block.length < 3; n++) {
    const line = lines[n]!;
    const signs = signsIn(line);
    const whole = signs.length > 0 && !wordsOutside(line, signs);
    if (!whole) {
      const end = endOfOffice(line, signs);
      if (end > 0) block.push([n, { stamp: JOINED, span: { start: 0, end }, outer: line.slice(end).trim() }]);
      break;
    }
    if (!signs.every(({ id }) => IN_BLOCK.has(id) && (id === 'office' || !seen.has(id)))) break;
    for (const { id } of signs) seen.add(id);
    block.push([n, { ...opening, span: { start: 0, end: line.length } }]);
  }
  return block;
}

/** Where the name of a department in capitals ends with which a line starts: a stamp's last line joined to the letter's. */
function endOfOffice(line: string, signs: readonly Sign[]): number {
  let end = 0;
  for (const { id, start, end: next } of signs) {
    const words = line.slice(start, next);
    if (id !== 'office' || words !== words.toUpperCase() || hasWord(line.slice(end, start))) break;
    end = next;
  }
  return end;
}

function isReceivedLabel(lines: Lines, n: number, pageBefore: string): boolean {
  if (LABEL.test(lines[n]!)) return true;
  if (!RECEIVED.test(lines[n]!)) return false;
  const before = lines.slice(Math.max(0, n - 3), n).findLast((line) => line !== '') ?? pageBefore;
  return APPLICATION.test(before) && !lines.slice(n + 1, n + 5).some((line) => /^Received:/i.test(line));
}

const signsIn = (line: string): Sign[] =>
  matchesOf(line, ANY_SIGN).map((match) => ({
    id: SIGN_IDS[match.findIndex((words, i) => i > 0 && words !== undefined) - 1]!,
    ...spanOf(match),
  }));

/** The stamp in a line: the line itself but perhaps for names at its ends, else what was joined to its end or start. */
export function stampIn(line: string): Stamped | undefined {
  const signs = signsIn(line);
  const whole = stampOf(line, signs);
  // In a line of capitals "COPY" is a word like any other.
  if (whole && isNamed(whole.outer)) return CAPITALS.has(whole.stamp.id) && whole.outer !== '' ? undefined : whole;
  // "Claims" beside a stamp may well be the letter's.
  const sure = signs.filter(({ id }) => id !== 'office');
  for (let i = 0; i < sure.length; i++) {
    const end = stampOf(line, sure.slice(i));
    if (end?.stamp.joined && !hasWord(line.slice(end.span.end))) return end;
  }
  for (let i = sure.length; i > 0; i--) {
    const start = stampOf(line, sure.slice(0, i));
    if (start?.stamp.joined && !hasWord(line.slice(0, start.span.start))) return start;
  }
  return undefined;
}

/** The stamp that signs in a row make: from the first to the last, with no more than one date. */
function stampOf(line: string, signs: readonly Sign[]): Stamped | undefined {
  const [first, last] = [signs[0], signs.at(-1)];
  if (!first || !last) return undefined;
  const ids = signs.map(({ id }) => id);
  if (ids.indexOf('date') !== ids.lastIndexOf('date')) return undefined;
  const span = { start: first.start, end: last.end };
  const between = signs.slice(1).map(({ start }, i) => line.slice(signs[i]!.end, start));
  const stamp = STAMPS.find(
    ({ shows, between: what }) =>
      shows.every((id) => ids.includes(id)) &&
      between.every((words) => (what === 'names' ? isNamed(words) : !hasWord(words))),
  );
  const rest = `${line.slice(0, span.start)} ${line.slice(span.end)}`;
  return stamp && { stamp, span, outer: hasWord(rest) ? rest.trim() : '' };
}

const hasWord = (text: string): boolean => /[\p{L}\d]/u.test(text);
const wordsOutside = (line: string, signs: readonly Sign[]): boolean =>
  [...signs, { start: line.length }].some(({ start }, i) => hasWord(line.slice(signs[i - 1]?.end ?? 0, start)));

/** Words with capitals and figures only, but for the small ones between names. */
export function isNamed(text: string): boolean {
  let words = 0;
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    if (++words > MOST_NAMES || !(NAME.test(match[0]) || STAMP_WORDS.has(match[0]))) return false;
  }
  return true;
}

const isOwn = (words: string): boolean => OWN_WORDS.test(words) || LETTER_LINE.test(words);
