import { INITIALED } from '../../vocabulary/letters/stamps.js';
import { RUNNING_HEAD_IN_PROSE, RUNNING_LINES } from '../../vocabulary/letters/running-lines.js';
import type { Cut, Lines } from './cut.js';
import { withoutEdges } from './edges.js';
import { withoutInnerLines } from './inner-lines.js';
import { withoutJoined } from './joined-lines.js';
import { withoutLineNumbers } from './line-numbers.js';
import { withoutSerials } from './serials.js';
import { withoutStamps } from './stamps.js';
import { withoutWatermarks } from './watermarks.js';

const ANYWHERE = RUNNING_LINES.filter(({ where }) => where === 'anywhere').map(({ pattern }) => pattern);
const HEAD_START = /\bFinal\s+Determination\s+Letter\s+for\s+IMR/i;

/** How they start; few lines of prose do. */
const STARTS = /^[-[(|*~\sPIF\d]/i;
const runsAnywhere = (line: string): boolean => STARTS.test(line) && ANYWHERE.some((pattern) => pattern.test(line));

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
 * Takes out what pages carry besides the letter: numbers beside lines, known stamps and running lines, and lines that
 * recur at the edges of the pages with only their digits changing. A text that came without form feeds parts into pages
 * at its running lines.
 */
export function withoutRunningLines(printed: readonly Lines[]): Cut {
  const numbered = withoutSerials(withoutJoined(withoutLineNumbers(printed).map(withoutWatermarks)));
  const known = withoutStamps(numbered.pages);
  const doubts = (page: number): Lines => [...(numbered.doubtful[page] ?? []), ...(known.doubtful[page] ?? [])];
  const parted =
    known.pages.length === 1
      ? partedAtRunningLines(known.pages[0]!)
      : known.pages.map((lines) => (lines.some(runsAnywhere) ? lines.filter((line) => !runsAnywhere(line)) : lines));
  if (parted.length === 1)
    return { pages: parted, doubtful: [[...doubts(0), ...parted[0]!.filter((line) => INITIALED.test(line))]] };
  const edged = withoutEdges(parted);
  const { pages, doubtful } = withoutInnerLines(withoutJoined(edged.pages));
  return { pages, doubtful: pages.map((_, i) => [...doubts(i), ...edged.doubtful[i]!, ...doubtful[i]!]) };
}

/**
 * Running lines stand where one page ends and the next starts; several together, a foot and a head, are one such place.
 */
function partedAtRunningLines(lines: Lines): readonly Lines[] {
  if (!lines.some(runsAnywhere)) return [lines];
  const pages: string[][] = [[]];
  let started = false;
  let ended = false;
  for (const line of lines) {
    if (runsAnywhere(line)) ended = started;
    else if (ended && line !== '') {
      pages.push([line]);
      ended = false;
    } else {
      pages.at(-1)!.push(line);
      started ||= line !== '';
    }
  }
  return pages;
}
