import type { Box } from '../../pdf/page/boxes.js';
import type { Font } from '../fonts/font.js';
import type { Ink, Space } from './ink.js';
import { combined, type Matrix, type Point, single, UNCHANGED } from './matrix.js';

/** All that operators set and that "q" and "Q" keep and bring back; of text too, for so PDFium has it. */
export interface State {
  /** From the coordinates of what is drawn to those of the page, or of the form. */
  page: Matrix;
  font: Font | null;
  size: number;
  charSpace: number;
  wordSpace: number;
  /** 1 is as wide as the font. */
  stretch: number;
  leading: number;
  rise: number;
  mode: number;
  textMatrix: Matrix;
  /** Stretch, text matrix and page together, as they were when one of these was set last. */
  text: Matrix;
  line: Point;
  at: Point;
  space: Space;
  ink: Ink;
  isOpaque: boolean;
  lineWidth: number;
  miter: number;
  /** The part of the page on which something is seen; null where all of it is. */
  clip: Box | null;
}

export const START: Readonly<State> = {
  page: UNCHANGED,
  font: null,
  size: 1,
  charSpace: 0,
  wordSpace: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
  mode: 0,
  textMatrix: UNCHANGED,
  text: UNCHANGED,
  line: { x: 0, y: 0 },
  at: { x: 0, y: 0 },
  space: 1,
  ink: 'dark',
  isOpaque: true,
  lineWidth: 1,
  miter: 10,
  clip: null,
};

/** What a form starts with: what it is drawn with stays, where things stand does not. */
export function startOfForm(state: State, page: Matrix): State {
  const { stretch, leading, rise, textMatrix, line, at, clip } = START;
  return { ...state, page, stretch, leading, rise, textMatrix, line, at, clip };
}

/** To be called where stretch, text matrix or page changed. */
export function textChanged(state: State): void {
  const stretched = { ...UNCHANGED, a: state.stretch };
  state.text = combined(combined(stretched, state.textMatrix), state.page);
}

export function moved({ x, y }: Point, byX: number, byY: number): Point {
  return { x: single(x + byX), y: single(y + byY) };
}
