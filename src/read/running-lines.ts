import { RUNNING_LINES } from '../vocabulary/running-lines.js';

/**
 * Takes out what pages carry besides the letter: the known running lines, and lines that recur at the top or bottom of all pages with only
 * their digits changing. In a text without form feeds, a line "Page 2 of 5" ends its page.
 */
export function withoutRunningLines(pages: readonly (readonly string[])[]): (readonly string[])[] {
  const recurring = recurringEdges(pages);
  const kept = pages.map((lines) => {
    const { first, last } = edgesOf(lines);
    return lines.filter((line, i) => {
      if (line === '') return true;
      const edge = i === first || i === last;
      return !(edge && recurring.has(masked(line))) && !RUNNING_LINES.some((row) => (edge || !row.edge) && row.pattern.test(line));
    });
  });
  return pages.length === 1 ? splitAtPageNumbers(pages[0]!, kept[0]!) : kept;
}

const edgesOf = (lines: readonly string[]): { first: number; last: number } => ({ first: lines.findIndex((line) => line !== ''), last: lines.findLastIndex((line) => line !== '') });
const masked = (line: string): string => line.replaceAll(/\d+/g, '#');

/** Lines that stand at an edge of every page but perhaps the first. */
function recurringEdges(pages: readonly (readonly string[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  if (pages.length < 3) return new Set();
  for (const lines of pages) {
    const { first, last } = edgesOf(lines);
    for (const line of new Set([lines[first] ?? '', lines[last] ?? ''])) if (line !== '') counts.set(masked(line), (counts.get(masked(line)) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= pages.length - 1).map(([line]) => line));
}

const PAGE_OF = RUNNING_LINES.find(({ id }) => id === 'page-of')!.pattern;

function splitAtPageNumbers(lines: readonly string[], kept: readonly string[]): (readonly string[])[] {
  const marks = lines.flatMap((line, i) => (PAGE_OF.test(line) ? [i] : []));
  if (marks.length < 2) return [kept];
  const atTop = marks[0] === edgesOf(lines).first;
  const pages: string[][] = [[]];
  const running = new Set(RUNNING_LINES.filter(({ edge }) => !edge).map(({ pattern }) => pattern));
  lines.forEach((line, i) => {
    const mark = marks.includes(i);
    if (mark && atTop && i !== marks[0]) pages.push([]);
    if (![...running].some((pattern) => pattern.test(line))) pages.at(-1)!.push(line);
    if (mark && !atTop && i !== marks.at(-1)) pages.push([]);
  });
  return pages;
}
