import { datesIn } from '../../text/dates.js';
import { groupBy } from '../../text/group-by.js';
import { HEAD_LABEL, LETTER_LINE, NAMES_THE_CASE, RUNNING_LINES } from '../../vocabulary/letters/running-lines.js';
import { INITIALED, LETTERHEAD } from '../../vocabulary/letters/stamps.js';
import type { Cut, Lines } from './cut.js';
import { goesOn } from './seam.js';

type Side = 'top' | 'bottom';

const EDGE = RUNNING_LINES.filter(({ where }) => where === 'edge').map(({ pattern }) => pattern);
/** Running heads and feet have at most so many lines. */
const DEPTH = 3;

/** Takes out lines that recur at the edges of the pages with only their digits changing, and those that count them. */
export function withoutEdges(pages: readonly Lines[]): Cut {
  const doubtful: string[][] = pages.map(() => []);
  let left = pages;
  for (const side of ['bottom', 'top'] as const) {
    for (let depth = 0; depth < DEPTH; depth++) {
      const { running, doubts } = runningEdges(left, side);
      for (const i of doubts) doubtful[i]!.push(left[i]![edgeOf(left[i]!, side)]!);
      if (running.size === 0) break;
      left = left.map((lines, i) => (running.has(i) ? lines.toSpliced(edgeOf(lines, side), 1) : lines));
    }
  }
  return { pages: left, doubtful };
}

const edgeOf = (lines: Lines, side: Side): number =>
  side === 'top' ? lines.findIndex((line) => line !== '') : lines.findLastIndex((line) => line !== '');

/** The pages whose edge is a running line, and those of which that is open. */
interface Running {
  readonly running: ReadonlySet<number>;
  readonly doubts: readonly number[];
}

function runningEdges(pages: readonly Lines[], side: Side): Running {
  const edges = pages.map((lines) => lines[edgeOf(lines, side)] ?? '');
  const counting = countingPages(edges);
  return counting.size > 0 ? { running: counting, doubts: [] } : recurring(pages, edges, side);
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
  if (line.length > 20) return undefined;
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

/** What makes a line that recurs a running one. */
type Evidence = 'counts' | 'dated' | 'often' | 'seam' | null;

/**
 * Pages whose edge recurs on all pages but perhaps one, and nowhere inside them. The top of the first page is where the
 * letter itself starts: only a line that counts the pages or bears a date goes from there.
 */
function recurring(pages: readonly Lines[], edges: Lines, side: Side): Running {
  const candidates = edges.flatMap((edge, i) => (edge === '' || isLetters(edge) ? [] : [i]));
  const groups = groupBy(candidates, (i) => masked(edges[i]!));
  for (const [mask, members] of groups) {
    if (members.length < Math.max(2, pages.length - 1)) continue;
    if (pages.some((lines, i) => (side === 'bottom' || i > 0) && hasInside(lines, mask, edgeOf(lines, side)))) continue;
    const evidence = evidenceOf(members, pages, edges, side);
    const heads =
      side === 'top' && !(evidence === 'counts' || evidence === 'dated') ? members.filter((i) => i > 0) : members;
    const movable = heads.filter(
      (i) => i > 0 || side === 'bottom' || !(HEAD_LABEL.test(edges[i]!) || NAMES_THE_CASE.test(edges[i]!)),
    );
    return evidence === null
      ? { running: new Set(), doubts: members.slice(-1) }
      : { running: new Set(movable), doubts: [] };
  }
  return { running: new Set(), doubts: [] };
}

function evidenceOf(members: readonly number[], pages: readonly Lines[], edges: Lines, side: Side): Evidence {
  const lines = members.map((i) => edges[i]!);
  if (countUp(members, lines)) return 'counts';
  if (lines.every((line) => NAMES_THE_CASE.test(line))) return 'counts';
  if (lines.every((line) => INITIALED.test(line))) return 'dated';
  if (datesIn(lines[0]!).length > 0 && alike(lines)) return 'dated';
  if (members.length > 2 || lines.every((line) => LETTERHEAD.test(line))) return 'often';
  return members.some((i) => isCutOff(pages, i, side)) ? 'seam' : null;
}

/** A number of the lines goes up as the pages do, and the others stay. */
function countUp(members: readonly number[], lines: Lines): boolean {
  const numbers = lines.map(numbersIn);
  const first = numbers[0]!;
  return first.some((from, at) => numbers.every((each, n) => each[at] === from + members[n]! - members[0]!));
}

/** The same but for times of day, which go by while pages are sent. */
const alike = (lines: Lines): boolean =>
  lines.every((line) => line.replaceAll(CLOCK, ':') === lines[0]!.replaceAll(CLOCK, ':'));
const CLOCK = /\d{1,2}:\d{2}(?::\d{2})?/g;

/** The line stands between two lines of which the first plainly goes on in the second. */
function isCutOff(pages: readonly Lines[], i: number, side: Side): boolean {
  const [above, below] = side === 'bottom' ? [pages[i]!, pages[i + 1]] : [pages[i - 1], pages[i]!];
  if (!above || !below) return false;
  const before = side === 'bottom' ? above.slice(0, edgeOf(above, 'bottom')) : above;
  const after = side === 'top' ? below.slice(edgeOf(below, 'top') + 1) : below;
  return goesOn(before[edgeOf(before, 'bottom')] ?? '', after[edgeOf(after, 'top')] ?? '');
}

/** Prose, the entries of numbered lists, labels with decisions: these recur by chance. */
const isLetters = (line: string): boolean =>
  LETTER_LINE.test(line) || (PROSE.test(line) && !INITIALED.test(line)) || LISTED.test(line) || CITED.test(line);
const CITED = /\b(?:MTUS|ODG|ACOEM)\b/;
const PROSE = /^(?!pages?\b|pg\b|https?:|file:|www\.)(?:\d+ )?\p{Ll}.*|[a-z]{2}[.;,]$/u;
const LISTED = /^\d{1,2}[.)]\s/;
