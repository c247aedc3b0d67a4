import { HEAD_LABEL, LETTER_LINE, OWN_WORDS } from '../../vocabulary/letters/running-lines.js';
import { LETTERHEAD } from '../../vocabulary/letters/stamps.js';
import type { Cut, Lines } from './cut.js';
import { isNamed } from './stamps.js';

/** Shorter ones recur by chance. */
const SHORTEST = 8;
const masked = (line: string): string => line.replaceAll(/\d+/g, '#');

/**
 * A reader that goes by the order of drawing can bring a running line in the middle of the page's text. One of names
 * that stands once on every page goes where it counts the pages or is of a letterhead; any other is doubtful.
 */
export function withoutInnerLines(pages: readonly Lines[]): Cut {
  const doubtful: string[][] = pages.map(() => []);
  if (pages.length < 2) return { pages, doubtful };
  const first = namesOf(pages[0]!);
  if (first.size === 0) return { pages, doubtful };
  const places = [first, ...pages.slice(1).map(namesOf)];
  const out = pages.map(() => new Set<number>());
  for (const [mask, at] of first) {
    // Most stop at the first page that has them not, or more than once.
    if (at === null || !places.every((each) => typeof each.get(mask) === 'number')) continue;
    const lines = places.map((each) => each.get(mask)!);
    const printed = lines.map((n, i) => pages[i]![n]!);
    const sure = countUp(printed) || printed.every((line) => LETTERHEAD.test(line));
    if (sure) lines.forEach((n, i) => out[i]!.add(n));
    else printed.forEach((line, i) => doubtful[i]!.push(line));
  }
  if (out.every(({ size }) => size === 0)) return { pages, doubtful };
  return { pages: pages.map((lines, i) => lines.filter((_, n) => !out[i]!.has(n))), doubtful };
}

/** Lines of a page that may be running ones, by their words; null for what it has more than once. */
function namesOf(lines: Lines): ReadonlyMap<string, number | null> {
  const names = new Map<string, number | null>();
  lines.forEach((line, n) => {
    if (line.length < SHORTEST || !isNamed(line) || isLetters(line)) return;
    const mask = masked(line);
    names.set(mask, names.has(mask) ? null : n);
  });
  return names;
}

const LISTED = /^\d{1,2}[.)]\s|[.;,:]$/;
const isLetters = (line: string): boolean =>
  LISTED.test(line) || LETTER_LINE.test(line) || OWN_WORDS.test(line) || HEAD_LABEL.test(line);

/** A number of the lines goes up with the pages. */
function countUp(lines: Lines): boolean {
  const numbers = lines.map((line) => (line.match(/\d+/g) ?? []).map(Number));
  return numbers[0]!.some((from, at) => numbers.every((each, i) => each[at] === from + i));
}
