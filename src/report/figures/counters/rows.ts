import type { Dimension } from '../dimensions/dimension.js';
import { type DimensionId, DIMENSIONS } from '../dimensions/dimensions.js';

/** Puts the rows of a figure into the order of its dimension; requests or letters without a value come last. */
export function inOrder<Row extends { readonly value: string | null }>(
  rows: readonly Row[],
  id: DimensionId,
  size: (row: Row) => number,
): Row[] {
  const { order, values = [] }: Dimension = DIMENSIONS[id];
  const place = ({ value }: Row): number => {
    const own = value === null ? -1 : values.indexOf(value);
    return own < 0 ? values.length : own;
  };
  const compare = {
    count: (a: Row, b: Row) => size(b) - size(a),
    own: (a: Row, b: Row) => place(a) - place(b),
    time: () => 0,
  }[order];
  return [...rows].sort(
    (a, b) => Number(a.value === null) - Number(b.value === null) || compare(a, b) || byName(a.value, b.value),
  );
}

/** By UTF-16 code, the same on every machine. */
function byName(a: string | null, b: string | null): number {
  if (a === b) return 0;
  return (a ?? '') < (b ?? '') ? -1 : 1;
}
