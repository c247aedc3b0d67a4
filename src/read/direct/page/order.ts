import type { Box } from '../../pdf/page/boxes.js';
import type { Drawn, DrawnText } from '../content/drawn.js';
import { changed, single } from '../content/matrix.js';
import type { Glyph } from '../fonts/font.js';
import { refuse } from '../refused.js';
import { distance, wholeMatrix, widthOf } from './spacing.js';

/** Narrower text says nothing. */
const NARROW = single(0.01);
/** Text that was drawn just before may be drawn again to look bold; so many are looked at. */
const LOOKED_BACK = 5;
/** Texts on one line. */
const LONGEST = 2000;

/**
 * The pieces of a page's text in the order in which they are read: pieces on one line from the left, each line by itself
 * as it was drawn; without those that are drawn again in the same place. Works as PDFium does, whose text it must equal.
 *
 * @param draw gets the pieces
 */
export function inOrder(drawn: readonly Drawn[], page: Box, draw: (text: DrawnText) => void): void {
  const row = new Row(page, draw);
  const walk = (each: readonly Drawn[]): void => {
    each.forEach((one, i) => {
      if (one.kind === 'form') walk(one.drawn);
      else if (one.kind === 'text') row.add(one, each, i);
    });
  };
  walk(drawn);
  row.end();
}

class Row {
  readonly #draw: (text: DrawnText) => void;
  readonly #page: Box;
  #texts: DrawnText[] = [];

  constructor(page: Box, draw: (text: DrawnText) => void) {
    this.#page = page;
    this.#draw = draw;
  }

  add(text: DrawnText, among: readonly Drawn[], at: number): void {
    if (Math.abs(single(text.rect.right - text.rect.left)) < NARROW) return;
    const last = this.#texts.at(-1);
    if (last === undefined) {
      this.#texts.push(text);
      return;
    }
    if (isDrawnBefore(text, among, at)) return;
    const [before, here] = [this.#placeOf(last), this.#placeOf(text)];
    const step = single(Math.max(widthIn(last, last.glyphs.at(-1)!), widthIn(text, text.glyphs[0]!)) / 4);
    if (Math.abs(single(here.y - before.y)) > single(step * 2)) {
      this.end();
      this.#texts.push(text);
      return;
    }
    let i = this.#texts.length;
    while (i > 0 && here.x < this.#placeOf(this.#texts[i - 1]!).x) i--;
    if (this.#texts.length >= LONGEST) refuse('a line of many texts');
    this.#texts.splice(i, 0, text);
  }

  end(): void {
    for (const text of this.#texts) this.#draw(text);
    this.#texts = [];
  }

  /** As a display has it: from the left and from the top. */
  #placeOf({ matrix, outer }: DrawnText): { readonly x: number; readonly y: number } {
    const { x, y } = changed(outer, { x: matrix.e, y: matrix.f });
    const { left, bottom, top } = this.#page;
    const height = single(top - bottom);
    return { x: single(x - left), y: single(single(-single(y - bottom)) + height) };
  }
}

/** How wide a character of a text is on the page. */
function widthIn(text: DrawnText, glyph: Glyph): number {
  const width = single(single(widthOf(glyph) * text.size) / 1000);
  return distance(Math.abs(width), wholeMatrix(text));
}

function isDrawnBefore(text: DrawnText, among: readonly Drawn[], at: number): boolean {
  let looked = 0;
  for (let i = at - 1; i >= 0 && looked < LOOKED_BACK; i--) {
    const other = among[i]!;
    if (other.kind !== 'text') continue;
    if (isSame(other, text)) return true;
    looked++;
  }
  return false;
}

const isFlat = ({ bottom, top }: Box): boolean => bottom >= top;

/** Whether two texts say the same in the same place. */
function isSame(one: DrawnText, other: DrawnText): boolean {
  if (one.glyphs.length !== other.glyphs.length || one.size !== other.size) return false;
  const [first, second] = [one.rect, other.rect];
  const [left, right] = [Math.max(first.left, second.left), Math.min(first.right, second.right)];
  const [bottom, top] = [Math.max(first.bottom, second.bottom), Math.min(first.top, second.top)];
  const areBlank = isFlat(first) && isFlat(second);
  if (!areBlank && (left >= right || bottom >= top)) return false;
  const width = single(first.right - first.left);
  if (!areBlank && Math.abs(single(single(right - left) - width)) > single(width / 2)) return false;
  if (!one.glyphs.every((glyph, i) => glyph?.code === other.glyphs[i]?.code)) return false;
  const furthest = (0.9 * widthOf(other.glyphs.at(-1)!) * other.size) / 1000;
  const largest = Math.max(single(top - bottom), single(right - left), other.size);
  const same =
    Math.abs(single(one.matrix.e - other.matrix.e)) <= furthest &&
    Math.abs(single(one.matrix.f - other.matrix.f)) <= single(largest / 8);
  return same && areBlank ? refuse('blanks upon blanks') : same;
}
