import type { Box } from '../../pdf/page/boxes.js';

/**
 * Coordinates are kept in numbers of 32 bits, as PDFium keeps them: where two texts stand is compared, and what is equal
 * there has to be equal here.
 */
export const single = Math.fround;

/** A change of coordinates: x' = ax + cy + e, y' = bx + dy + f. */
export interface Matrix {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export const UNCHANGED: Matrix = { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 };

/** The change that `inner` and then `outer` make. */
export const combined = (inner: Matrix, outer: Matrix): Matrix => ({
  a: single(single(inner.a * outer.a) + single(inner.b * outer.c)),
  b: single(single(inner.a * outer.b) + single(inner.b * outer.d)),
  c: single(single(inner.c * outer.a) + single(inner.d * outer.c)),
  d: single(single(inner.c * outer.b) + single(inner.d * outer.d)),
  e: single(single(single(inner.e * outer.a) + single(inner.f * outer.c)) + outer.e),
  f: single(single(single(inner.e * outer.b) + single(inner.f * outer.d)) + outer.f),
});

export const changed = ({ a, b, c, d, e, f }: Matrix, { x, y }: Point): Point => ({
  x: single(single(single(a * x) + single(c * y)) + e),
  y: single(single(single(b * x) + single(d * y)) + f),
});

/** The box around a box whose coordinates are changed. */
export function changedBox(matrix: Matrix, { left, bottom, right, top }: Box): Box {
  if (matrix === UNCHANGED) return { left, bottom, right, top };
  const corners = [left, right].flatMap((x) => [bottom, top].map((y) => changed(matrix, { x, y })));
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  return { left: Math.min(...xs), bottom: Math.min(...ys), right: Math.max(...xs), top: Math.max(...ys) };
}

/** Whether what is drawn so stays upright and runs to the right. */
export const isUpright = ({ a, b, c, d }: Matrix): boolean => b === 0 && c === 0 && a > 0 && d > 0;
