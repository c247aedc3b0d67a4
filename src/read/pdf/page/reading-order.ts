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
  /** Of a box in a form: whether it was checked. What stands to the right of one is said only where it was. */
  readonly checked?: boolean;
}

/** Text so many points above what is drawn before it was drawn out of order; raised numbers are not. */
const ABOVE = 2;
/** Lower pieces, full stops and dashes, tell nothing. */
const LOWEST = 4;
/** A page is looked at in so many columns, for what stands beside something is not above it. */
const COLUMNS = 12;
/** Within this distance of the page's edges stands what offices add, in whatever order. */
const EDGE = 50;
/** Fewer lines than this out of order are a stamp, or a value filled in. */
const FEWEST = 2;
/** What follows nearer than this, in points, is the same line. */
const SAME_LINE = 5;

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
  let lines = 0;
  let last = Infinity;
  let first: number | undefined;
  for (const { left, bottom, right, top } of boxes) {
    if (right - left < 1 || top - bottom < LOWEST || top > page.top - EDGE || bottom < page.bottom + EDGE) continue;
    // A line drawn before all others may be a stamp or a pale word below them: it alone tells no order.
    first ??= bottom;
    if (bottom === first) continue;
    const [start, end] = [column(left), column(right)];
    let above = 0;
    for (let i = start; i <= end; i++) {
      if (bottom - tops[i]! > ABOVE) above++;
      tops[i] = Math.min(tops[i]!, top);
    }
    if (above * 2 <= end - start + 1 || Math.abs(bottom - last) < SAME_LINE) continue;
    last = bottom;
    if (++lines >= FEWEST) return true;
  }
  return false;
}

/** Baselines nearer than this part of the letters' height are one line's: it holds raised numbers. */
const RAISED = 0.5;
/** A gap wider than this part of the letters' height parts words. */
const GAP = 0.18;
/** A gap wider than this ends what stands beside a box. */
const WIDE_GAP = 2;
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
  let muted = false;
  for (const each of line) {
    if (each.checked === undefined && each.text.trim() === '') {
      if (!muted) text += ' ';
      continue;
    }
    const gap = before === undefined ? 0 : each.box.left - before.box.right;
    const wide = gap > WIDE_GAP * each.size;
    // A checked box with nothing beside it says so itself.
    if (before?.checked && (wide || each.checked !== undefined)) text += before.text;
    if (each.checked !== undefined) muted = !each.checked;
    else if (wide) muted = false;
    const twice = each.text === before?.text && -gap > TWICE * (each.box.right - each.box.left);
    if (twice && each.checked === undefined) continue;
    if (!muted && before && gap > GAP * Math.max(each.size, before.size)) text += ' ';
    if (!muted && each.checked === undefined) text += each.text;
    before = each;
  }
  if (before?.checked) text += before.text;
  return text.replaceAll(/ {2,}/g, ' ').trim();
}

/** What turns text that runs at an angle, in radians counted against the clock, so that it runs to the right. */
export const uprightBy = (angle: number): Matrix => {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return [cos, -sin, sin, cos, 0, 0];
};

/** A thing placed, seen after a change of coordinates. */
export function placedBy(placed: Placed, change: Matrix): Placed {
  const [, , , , x, y] = composed([1, 0, 0, 1, placed.x, placed.y], change);
  return { ...placed, box: moved(placed.box, change), x, y };
}
