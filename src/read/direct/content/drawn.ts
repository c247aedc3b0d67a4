import type { Box } from '../../pdf/page/boxes.js';
import type { Font, Glyph } from '../fonts/font.js';
import type { Matrix } from './matrix.js';

/** What one operator writes: characters, and shifts between them. */
export interface DrawnText {
  readonly kind: 'text';
  readonly font: Font;
  readonly size: number;
  /** Of the text's own coordinates; upright. `e` and `f` are where it starts. */
  readonly matrix: Matrix;
  /** The change that the forms make in which it is drawn. */
  readonly outer: Matrix;
  /** Null for a shift. */
  readonly glyphs: readonly (Glyph | null)[];
  /** Where each character starts, in the text's own coordinates; how far each shift goes, in thousandths of the size. */
  readonly places: readonly number[];
  readonly charSpace: number;
  /** Around its ink, before `outer`. */
  readonly rect: Box;
  /** Around its ink on the page. */
  readonly box: Box;
}

/** What is painted that is no text. */
export interface DrawnShape {
  readonly kind: 'path' | 'image';
  readonly box: Box;
  /** Of a path that is filled; an image may have any colour. */
  readonly isLight: boolean;
}

/** What a form draws, in order. */
export interface DrawnForm {
  readonly kind: 'form';
  readonly drawn: readonly Drawn[];
}

export type Drawn = DrawnText | DrawnShape | DrawnForm;
