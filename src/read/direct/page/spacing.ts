import type { DrawnText } from '../content/drawn.js';
import { combined, type Matrix, single } from '../content/matrix.js';
import type { Glyph } from '../fonts/font.js';

/** How wide a character is, in thousandths of the font's size: by its ink where the font gives it no width. */
export const widthOf = ({ width, left, right }: Glyph): number => (width > 0 ? width : Math.max(0, right - left));

/** The size of a text's letters on the page. */
export const sizeAcross = ({ size, matrix }: DrawnText): number => Math.abs(single(matrix.a * size));

/** How long a distance along a text is after a change of coordinates. */
export const distance = (by: number, { a, d }: Matrix): number =>
  single(single(by * single(Math.abs(a) + Math.abs(d))) / 2);

/** Text and forms together. */
export const wholeMatrix = ({ matrix, outer }: DrawnText): Matrix => combined(matrix, outer);

/** A part of a width, the smaller the wider it is. */
export function partOf(width: number, [narrow, middle, wide]: readonly [number, number, number]): number {
  if (width < narrow) return single(width / 2);
  if (width < middle) return single(width / 4);
  return single(width / (width < wide ? 5 : 6));
}

/** The room within a text that parts words: half a blank, or a part of the character behind it. */
export function roomOfBlank(text: DrawnText, glyph: Glyph): number {
  const { font } = text;
  const size = sizeAcross(text);
  let room = font.blank === null ? 0 : single(single(size * font.blank) / 1000);
  room = room > single(size / 3) ? 0 : single(room / 2);
  if (room !== 0) return room;
  return single(single(size * partOf(widthOf(glyph), [300, 500, 700])) / 1000);
}

/**
 * The room that is put between all characters of a text, which parts no words: text is spread out by spacing, or by
 * shifts between the characters.
 */
export function spread(text: DrawnText, matrix: Matrix): number {
  return single(spreadByShifts(text, matrix) + spreadBySpacing(text, matrix));
}

function spreadByShifts(text: DrawnText, matrix: Matrix): number {
  const { charSpace, glyphs, places } = text;
  if (charSpace === 0 || glyphs.length < 3) return 0;
  const spacing = distance(charSpace, matrix);
  const size = sizeAcross(text);
  let least = spacing;
  let shifts = 0;
  for (let i = 0; i < glyphs.length; i++) {
    if (glyphs[i] !== null) continue;
    shifts++;
    least = Math.min(least, single(single(single(-size * places[i]!) / 1000) + spacing));
  }
  return least < 0 || (glyphs.length === 3 && shifts > 0) ? 0 : least;
}

const HARDLY = single(0.001);

function spreadBySpacing({ charSpace }: DrawnText, matrix: Matrix): number {
  if (charSpace > HARDLY) return -distance(charSpace, matrix);
  return charSpace < -HARDLY ? distance(Math.abs(charSpace), matrix) : 0;
}
