import type { Box } from './boxes.js';

/** A piece of text as it is drawn. */
interface Piece {
  readonly box: Box;
  /** How it may be kept from a reader's eyes. */
  readonly doubt?: unknown;
}

/** Text drawn again beside itself, at most so many points and so much of its width away, looks bold. */
const FURTHEST = 1.2;
const OF_WIDTH = 0.4;
/** Two drawings of one text have the same size up to this. */
const SAME_SIZE = 0.3;
/** More rows of cells than a page has points. */
const ROW = 1 << 15;

/** Pieces of text that lie where an earlier one of their size does, with that one. */
export function piecesDrawnTwice<P extends Piece>(pieces: readonly P[]): Map<P, P> {
  const cells = new Map<number, P>();
  const twice = new Map<P, P>();
  for (const piece of pieces) {
    const [column, row] = [Math.round(piece.box.left), Math.round(piece.box.bottom)];
    for (let cell = 0; cell < 9; cell++) {
      const first = cells.get((column + (cell % 3) - 1) * ROW + row + Math.floor(cell / 3) - 1);
      if (first !== undefined && isSecond(first, piece)) twice.set(piece, first);
    }
    cells.set(column * ROW + row, piece);
  }
  return twice;
}

function isSecond({ box: first, doubt }: Piece, { box: second, doubt: doubtOfSecond }: Piece): boolean {
  // Of a text that is drawn once to be seen and once not, which is which shows later.
  if (doubt !== doubtOfSecond) return false;
  const width = second.right - second.left;
  const furthest = Math.min(FURTHEST, width * OF_WIDTH);
  return (
    Math.abs(second.left - first.left) <= furthest &&
    Math.abs(second.bottom - first.bottom) <= furthest &&
    Math.abs(first.right - first.left - width) <= SAME_SIZE &&
    Math.abs(first.top - first.bottom - (second.top - second.bottom)) <= SAME_SIZE
  );
}
