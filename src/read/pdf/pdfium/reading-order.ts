import { type Box, composed, type Matrix, moved } from './boxes.js';

/** A character, or a word that was typed into a form, where it is seen: upright, y upward. */
export interface Placed {
  readonly text: string;
  readonly box: Box;
  /** Where its baseline starts. */
  readonly x: number;
  readonly y: number;
  /** The height of its letters. */
  readonly size: number;
}

/** Text so many points above what is drawn before it was drawn out of order; raised numbers are lower. */
const ABOVE = 6;
/** A page is looked at in so many columns, for what stands beside something is not above it. */
const COLUMNS = 24;
/** Within this distance of the page's edges stands what offices add, in whatever order. */
const EDGE = 50;
/** Fewer lines than this out of order are a stamp, or a value filled in. */
const FEWEST = 2;
/** Lines nearer than this, in points, count once. */
const SAME_LINE = 4;

/**
 * Whether text was drawn in another order than it is read in: several lines stand above what was drawn before them,
 * in the same columns.
 *
 * @param boxes of pieces of text, in the order of drawing
 */
export function isOutOfOrder(boxes: readonly Box[], page: Box): boolean {
  const tops = new Float64Array(COLUMNS).fill(Infinity);
  const width = (page.right - page.left) / COLUMNS;
  const column = (x: number): number => Math.min(COLUMNS - 1, Math.max(0, Math.floor((x - page.left) / width)));
  const lines = new Set<number>();
  for (const { left, bottom, right, top } of boxes) {
    if (right - left < 1 || top - bottom < 1 || top > page.top - EDGE || bottom < page.bottom + EDGE) continue;
    const [first, last] = [column(left), column(right)];
    let above = 0;
    for (let i = first; i <= last; i++) {
      if (bottom - tops[i]! > ABOVE) above++;
      tops[i] = Math.min(tops[i]!, top);
    }
    if (above * 2 > last - first + 1 && lines.add(Math.round(bottom / SAME_LINE)).size >= FEWEST) return true;
  }
  return false;
}

/** Baselines nearer than this part of the letters' height are one line's: it holds raised numbers. */
const RAISED = 0.5;
/** A gap wider than this part of the letters' height parts words. */
const GAP = 0.18;
/** Two of one character that share more than this part of their width were drawn to look bold. */
const TWICE = 0.6;

/** The text of a page by position: lines from the top, each from the left. */
export function inReadingOrder(placed: readonly Placed[]): string {
  return linesOf(placed)
    .map((line) => lineText(line))
    .filter((line) => line !== '')
    .join('\n');
}

function linesOf(placed: readonly Placed[]): Placed[][] {
  const lines: { y: number; size: number; members: Placed[] }[] = [];
  for (const each of placed.toSorted((a, b) => b.y - a.y)) {
    const line = lines.at(-1);
    if (line && line.y - each.y < RAISED * Math.max(line.size, each.size)) {
      line.members.push(each);
      line.size = Math.max(line.size, each.size);
    } else lines.push({ y: each.y, size: each.size, members: [each] });
  }
  return lines.map(({ members }) => members.sort((a, b) => a.x - b.x));
}

function lineText(line: readonly Placed[]): string {
  let text = '';
  let before: Placed | undefined;
  for (const each of line) {
    if (each.text.trim() === '') {
      text += ' ';
      continue;
    }
    if (before) {
      const gap = each.box.left - before.box.right;
      if (each.text === before.text && -gap > TWICE * (each.box.right - each.box.left)) continue;
      if (gap > GAP * Math.max(each.size, before.size)) text += ' ';
    }
    text += each.text;
    before = each;
  }
  return text.replaceAll(/ {2,}/g, ' ').trim();
}

/** What turns text that runs at an angle, in radians counted against the clock, so that it runs to the right. */
export const uprightBy = (angle: number): Matrix => {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return [cos, -sin, sin, cos, 0, 0];
};

/** A thing placed, seen after a change of coordinates. */
export function placedBy({ text, box, x, y, size }: Placed, change: Matrix): Placed {
  const [, , , , at, baseline] = composed([1, 0, 0, 1, x, y], change);
  return { text, box: moved(box, change), x: at, y: baseline, size };
}
