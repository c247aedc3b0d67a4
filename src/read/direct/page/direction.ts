import type { Box } from '../../pdf/page/boxes.js';
import type { DrawnText } from '../content/drawn.js';
import { changed, type Point } from '../content/matrix.js';

/** Which way lines run. */
export type Direction = 'across' | 'down' | 'unknown';

/** So much of a page's width has to have text above or below it. */
const MOSTLY = Math.fround(0.8);

/** Which way the lines of a page run, by where there is text on it; `pieces` are those the page draws itself. */
export function directionOf(pieces: readonly Box[], page: Box): Direction {
  const width = Math.trunc(page.right - page.left);
  const height = Math.trunc(page.top - page.bottom);
  if (width <= 0 || height <= 0) return 'unknown';
  const [columns, rows] = [new Stripe(width), new Stripe(height)];
  let line = 0;
  for (const { left, bottom, right, top } of pieces) {
    const [from, to] = [within(left, width), within(right, width)];
    const [low, high] = [within(bottom, height), within(top, height)];
    if (from >= to || low >= high) continue;
    columns.mark(from, to);
    rows.mark(low, high);
    if (line <= 0) line = top - bottom;
  }
  const twice = Math.trunc(2 * line);
  if (rows.end - rows.start < twice) return 'across';
  if (columns.end - columns.start < twice) return 'down';
  const [share, other] = [columns.share, rows.share];
  if (share > MOSTLY || share > other) return 'across';
  return share < other ? 'down' : 'unknown';
}

const within = (value: number, most: number): number => Math.trunc(Math.min(most, Math.max(0, value)));

/** A row of points, of which some are marked. */
class Stripe {
  start: number;
  end = 0;
  readonly #marks: Uint8Array;

  constructor(length: number) {
    this.#marks = new Uint8Array(length);
    this.start = length;
  }

  mark(from: number, to: number): void {
    this.#marks.fill(1, from, to);
    this.start = Math.min(this.start, from);
    this.end = Math.max(this.end, to);
  }

  get share(): number {
    if (this.start >= this.end) return 0;
    let marked = 0;
    for (let i = this.start; i < this.end; i++) marked += this.#marks[i]!;
    return Math.fround(marked / (this.end - this.start));
  }
}

const NOTHING = Math.fround(0.0001);
/** Lines that rise less than this part of their length run across. */
const SLIGHTLY = Math.fround(0.0872);

/** Which way a text runs, by its first and last characters; of one character nothing tells but its page. */
export function directionOfText({ glyphs, places, matrix }: DrawnText, page: Direction): Direction {
  let characters = 0;
  let last = -1;
  for (let i = 0; i < glyphs.length; i++) {
    if (glyphs[i] === null) continue;
    characters++;
    last = i;
  }
  if (characters <= 1) return page;
  const start: Point = changed(matrix, { x: places[0]!, y: 0 });
  const end: Point = changed(matrix, { x: places[last]!, y: 0 });
  const [x, y] = [Math.abs(Math.fround(end.x - start.x)), Math.abs(Math.fround(end.y - start.y))];
  if (x <= NOTHING && y <= NOTHING) return 'unknown';
  const length = Math.hypot(x, y);
  const [isAcross, isDown] = [y / length <= SLIGHTLY, x / length <= SLIGHTLY];
  if (isAcross) return isDown ? page : 'across';
  return isDown ? 'down' : page;
}
