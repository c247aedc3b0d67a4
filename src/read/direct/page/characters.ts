import type { DrawnText } from '../content/drawn.js';

/** A character of a page's text as it comes to stand there. */
export interface Character {
  /** What is written: one unit of UTF-16. */
  text: string;
  readonly code: number;
  /** Where its baseline starts, on the page. */
  readonly x: number;
  readonly y: number;
  /** The text that draws it; null of what was put between two texts. */
  readonly of: DrawnText | null;
  /** A part of a ligature. */
  readonly isPiece: boolean;
}

/** PDFium's mark for a hyphen at a line end, after which it puts none. */
export const LINE_END_HYPHEN = '\ufffe';
