import type { Box } from './boxes.js';
import type { Glyph } from './glyphs.js';
import type { TextPiece } from './page-objects.js';

/** Text drawn again beside itself, at most so many points and so much of its width away, looks bold. */
const FURTHEST = 1.2;
const OF_WIDTH = 0.4;
/** Two drawings of one text have the same size up to this. */
const SAME_SIZE = 0.3;
/** More rows of cells than a page has points. */
const ROW = 1 << 15;

/** Pieces of text that lie where an earlier one of their size does, with that one. */
export function piecesDrawnTwice(pieces: readonly TextPiece[]): Map<TextPiece, TextPiece> {
  const cells = new Map<number, TextPiece>();
  const twice = new Map<TextPiece, TextPiece>();
  for (const piece of pieces) {
    const [column, row] = [Math.round(piece.box.left), Math.round(piece.box.bottom)];
    for (let cell = 0; cell < 9; cell++) {
      const first = cells.get((column + (cell % 3) - 1) * ROW + row + Math.floor(cell / 3) - 1);
      if (first !== undefined && isSecond(first.box, piece.box)) twice.set(piece, first);
    }
    cells.set(column * ROW + row, piece);
  }
  return twice;
}

function isSecond(first: Box, second: Box): boolean {
  const width = second.right - second.left;
  const furthest = Math.min(FURTHEST, width * OF_WIDTH);
  return (
    Math.abs(second.left - first.left) <= furthest &&
    Math.abs(second.bottom - first.bottom) <= furthest &&
    Math.abs(first.right - first.left - width) <= SAME_SIZE &&
    Math.abs(first.top - first.bottom - (second.top - second.bottom)) <= SAME_SIZE
  );
}

/** Of these the pieces that also say the same. */
export function repeating(twice: ReadonlyMap<TextPiece, TextPiece>, textOf: ReadonlyMap<number, string>): TextPiece[] {
  return [...twice].flatMap(([second, { object }]) => {
    const text = textOf.get(second.object);
    return text !== undefined && text === textOf.get(object) ? [second] : [];
  });
}

/** What each piece says, by PDFium's handle. */
export function textsOf(glyphs: readonly Glyph[]): Map<number, string> {
  const texts = new Map<number, string>();
  for (const { object, text, generated } of glyphs) if (!generated) texts.set(object, (texts.get(object) ?? '') + text);
  return texts;
}
