import type { Box } from '../../pdf/page/boxes.js';
import { isOutside } from '../../pdf/page/seen.js';
import { refuse } from '../refused.js';
import type { PdfObject } from '../syntax/objects.js';
import type { Font, Glyph } from '../fonts/font.js';
import type { DrawnText } from './drawn.js';
import { changed, changedBox, isUpright, type Matrix, single, UNCHANGED } from './matrix.js';
import type { State } from './state.js';

/** Filled, and filled with an outline, which looks bold: other text is not seen, or clips. */
const FILLED = 0;
const OUTLINED = 2;
const LARGEST = 1000;
/** Nothing stands further away. */
const FAR = 10_000;

/**
 * What an operator writes: strings, and numbers by which what follows is shifted to the left, in thousandths of the
 * font's size. Moves the place at which the next text starts. Null where it writes nothing.
 */
export function drawnText(state: State, pieces: readonly PdfObject[], outer: Matrix): DrawnText | null {
  const font = state.font ?? refuse('text without a font');
  let first = 0;
  const glyphs: (Glyph | null)[] = [];
  const places: number[] = [];
  /** What has been shifted since the last string. */
  let shift = 0;
  for (const piece of pieces) {
    if (typeof piece === 'number') {
      if (glyphs.length === 0) first = single(first + single(piece));
      else shift = single(shift + single(piece));
      continue;
    }
    if (typeof piece !== 'string') return refuse('text that is no string');
    if (piece === '') refuse('an empty string');
    if (glyphs.length > 0) {
      glyphs.push(null);
      places.push(shift);
    }
    shift = 0;
    font.addGlyphs(piece, glyphs);
    while (places.length < glyphs.length) places.push(0);
  }
  if (first !== 0) shiftBy(state, first);
  if (glyphs.length === 0) return null;
  const drawn = placed(state, font, glyphs, places, outer);
  if (shift !== 0) shiftBy(state, shift);
  return drawn;
}

function shiftBy(state: State, thousandths: number): void {
  const by = single(single(single(thousandths * state.size) / 1000) * state.stretch);
  state.at = { x: single(state.at.x - by), y: state.at.y };
}

/** Finds out where each character stands, and what is around all of them. */
function placed(
  state: State,
  font: Font,
  glyphs: readonly (Glyph | null)[],
  places: number[],
  outer: Matrix,
): DrawnText {
  const { size, charSpace, wordSpace } = state;
  requireSeen(state);
  let at = 0;
  let left = FAR;
  let right = -FAR;
  let bottom = FAR;
  let top = -FAR;
  for (let i = 0; i < glyphs.length; i++) {
    const glyph = glyphs[i]!;
    if (glyph === null) {
      at = single(at - single(single(places[i]! * size) / 1000));
      continue;
    }
    places[i] = at;
    left = Math.min(left, single(at + thousandths(glyph.left, size)));
    right = Math.max(right, single(at + thousandths(glyph.right, size)));
    bottom = Math.min(bottom, glyph.bottom);
    top = Math.max(top, glyph.top);
    at = single(at + thousandths(glyph.width, size));
    if (glyph.partsWords) at = single(at + wordSpace);
    at = single(at + charSpace);
  }
  const start = changed(state.page, changed(state.textMatrix, { x: state.at.x, y: single(state.at.y + state.rise) }));
  const matrix: Matrix = { ...state.text, e: start.x, f: start.y };
  if (!isUpright(matrix) || !isUpright(outer)) refuse('text that is not upright');
  const rect = rectOf(matrix, left, thousandths(bottom, size), right, thousandths(top, size), state);
  state.at = { x: single(state.at.x + single(at * state.stretch)), y: state.at.y };
  const box = outer === UNCHANGED ? rect : changedBox(outer, rect);
  if (state.clip !== null && isOutside(rect, state.clip)) refuse('text that may be cut away');
  return { kind: 'text', font, size, matrix, outer, glyphs, places, charSpace, rect, box };
}

const thousandths = (units: number, size: number): number => single(single(units * size) / 1000);

function rectOf(matrix: Matrix, left: number, bottom: number, right: number, top: number, state: State): Box {
  const [low, high] = [changed(matrix, { x: left, y: bottom }), changed(matrix, { x: right, y: top })];
  const half = state.mode === OUTLINED ? single(single(state.lineWidth) / 2) : 0;
  return {
    left: single(low.x - half),
    bottom: single(low.y - half),
    right: single(high.x + half),
    top: single(high.y + half),
  };
}

/** Refuses text that may not be seen: PDFium, which can draw it, has to look. */
function requireSeen({ mode, ink, isOpaque, size }: State): void {
  if (mode !== FILLED && mode !== OUTLINED) refuse('text that is not filled');
  if (ink !== 'dark' || !isOpaque) refuse('text that may be pale');
  if (!(size > 0 && size <= LARGEST)) refuse('text of another size');
}
