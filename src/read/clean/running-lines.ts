import { groupBy } from '../../text/group-by.js';
import {
  LETTER_LINE,
  NAMES_THE_CASE,
  RUNNING_HEAD_IN_PROSE,
  RUNNING_LINES,
} from '../../vocabulary/letters/running-lines.js';

type Lines = readonly string[];
type Side = 'top' | 'bottom';

const ANYWHERE = RUNNING_LINES.filter(({ where }) => where === 'anywhere').map(({ pattern }) => pattern);
const EDGE = RUNNING_LINES.filter(({ where }) => where === 'edge').map(({ pattern }) => pattern);
const HEAD_START = /\bFinal\s+Determination\s+Letter\s+for\s+IMR/i;
/** Running heads and feet have at most so many lines. */
const DEPTH = 3;

const runsAnywhere = (line: string): boolean => ANYWHERE.some((pattern) => pattern.test(line));

/** The first running head of a page's text, as one line. */
export const runningHeadIn = (text: string): string | undefined =>
  HEAD_START.test(text) ? text.match(RUNNING_HEAD_IN_PROSE)?.[0].replaceAll(/\s+/g, ' ') : undefined;

/**
 * Takes the running head out of a text that was wrapped anew around it; where it has a line of its own it stays, as one
 * line.
 */
export function withoutHeadInProse(text: string): string {
  if (!HEAD_START.test(text)) return text;
  return text.replaceAll(RUNNING_HEAD_IN_PROSE, (head, at: number) => {
    const starts = /(?:^|\n) *$/.test(text.slice(Math.max(0, at - 40), at));
    const ends = /^ *(?:\n|$)/.test(text.slice(at + head.length, at + head.length + 40));
    if (starts && ends) return head.replaceAll(/\s+/g, ' ');
    return starts || ends ? '' : ' ';
  });
}

/**
 * Takes out what pages carry besides the letter: the known running lines, and lines that recur at the edges of the
 * pages with only their digits changing. A text that came without form feeds parts into pages at its running lines.
 */
export function withoutRunningLines(pages: readonly Lines[]): readonly Lines[] {
  const parted =
    pages.length === 1
      ? partedAtRunningLines(pages[0]!)
      : pages.map((lines) => (lines.some(runsAnywhere) ? lines.filter((line) => !runsAnywhere(line)) : lines));
  return parted.length === 1 ? parted : withoutEdges(parted);
}

/**
 * Running lines stand where one page ends and the next starts; several together, a foot and a head, are one such place.
 */
function partedAtRunningLines(lines: Lines): readonly Lines[] {
  if (!lines.some(runsAnywhere)) return [lines];
  const pages: string[][] = [[]];
  let ended = false;
  for (const line of lines) {
    const page = pages.at(-1)!;
    if (runsAnywhere(line)) ended = page.some((before) => before !== '');
    else if (ended && line !== '') {
      pages.push([line]);
      ended = false;
    } else page.push(line);
  }
  return pages;
}

function withoutEdges(pages: readonly Lines[]): readonly Lines[] {
  let left = pages;
  for (const side of ['bottom', 'top'] as const) {
    for (let depth = 0; depth < DEPTH; depth++) {
      const running = runningEdges(left, side);
      if (running.size === 0) break;
      left = left.map((lines, i) => (running.has(i) ? lines.toSpliced(edgeOf(lines, side), 1) : lines));
    }
  }
  return left;
}

const edgeOf = (lines: Lines, side: Side): number =>
  side === 'top' ? lines.findIndex((line) => line !== '') : lines.findLastIndex((line) => line !== '');

/** The pages whose edge is a running line. */
function runningEdges(pages: readonly Lines[], side: Side): ReadonlySet<number> {
  const edges = pages.map((lines) => lines[edgeOf(lines, side)] ?? '');
  const counting = countingPages(edges);
  return counting.size > 0 ? counting : recurring(pages, edges, side);
}

/** Pages whose edge is a number that counts them: it goes up with the pages, or one alone is the page's own. */
function countingPages(edges: Lines): ReadonlySet<number> {
  const counted = edges.flatMap((edge, i) => {
    const page = numberOf(edge);
    return page === undefined ? [] : [{ i, offset: page - i }];
  });
  const offsets = groupBy(counted, ({ offset }) => offset);
  const [best] = [...offsets].sort(([a, x], [b, y]) => y.length - x.length || Math.abs(a - 1) - Math.abs(b - 1));
  return new Set(best && (best[1].length > 1 || best[0] === 1) ? best[1].map(({ i }) => i) : []);
}

function numberOf(line: string): number | undefined {
  // Page numbers come with few words around them.
  if (line.length > 16) return undefined;
  for (const pattern of EDGE) {
    const page = pattern.exec(line)?.groups!['page'];
    if (page !== undefined) return Number(page);
  }
  return undefined;
}

const masked = (line: string): string => line.replaceAll(/\d+/g, '#');
const numbersIn = (line: string): number[] => (line.match(/\d+/g) ?? []).map(Number);
const hasInside = (lines: Lines, mask: string, edge: number): boolean =>
  lines.some((line, n) => n !== edge && masked(line) === mask);

/**
 * Pages whose edge recurs on all pages but perhaps the first, and nowhere inside them. On two pages it may be chance
 * unless the line names the case or counts the pages. The top of the first page is where the letter itself starts, so
 * it stays.
 */
function recurring(pages: readonly Lines[], edges: Lines, side: Side): ReadonlySet<number> {
  const candidates = edges.flatMap((edge, i) => (edge === '' || LETTER_LINE.test(edge) ? [] : [i]));
  const groups = groupBy(candidates, (i) => masked(edges[i]!));
  for (const [mask, members] of groups) {
    if (members.length < Math.max(2, pages.length - 1)) continue;
    if (
      members.length < 3 &&
      !members.every((i) => NAMES_THE_CASE.test(edges[i]!) || numbersIn(edges[i]!).includes(i + 1))
    )
      continue;
    const heads = side === 'top' ? members.filter((i) => i > 0) : members;
    if (!pages.some((lines, i) => (side === 'bottom' || i > 0) && hasInside(lines, mask, edgeOf(lines, side))))
      return new Set(heads);
  }
  return new Set();
}
