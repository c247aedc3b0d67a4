import type { Order } from '../study.js';

/** A row of two figures: at least one of both has it. */
export type RowPair<Row> = readonly [here: Row | undefined, there: Row | undefined];

/**
 * The rows of two figures by their values, in the order of the first. A row that only the second has comes where the
 * order of the figure has it: in time by its value; otherwise behind the one that it follows there; by count, last. The
 * row without a value stays last.
 */
export function rowPairs<Row extends { readonly value: string | null }>(
  here: readonly Row[],
  there: readonly Row[],
  order: Order,
): RowPair<Row>[] {
  const theirs = new Map(there.map((row) => [row.value, row]));
  const ours = new Set(here.map(({ value }) => value));
  const pairs: RowPair<Row>[] = here.map((row) => [row, theirs.get(row.value)]);
  for (const [i, row] of there.entries()) {
    if (ours.has(row.value)) continue;
    const before = order === 'own' ? placeOf(pairs, there[i - 1]) : pairs.length;
    pairs.splice(before, 0, [undefined, row]);
  }
  if (order === 'time') pairs.sort((a, b) => inTime(valueOf(a) ?? '', valueOf(b) ?? ''));
  const none = pairs.findIndex((pair) => valueOf(pair) === null);
  if (none >= 0) pairs.push(...pairs.splice(none, 1));
  return pairs;
}

/** The place behind a row; the first where there is none. */
const placeOf = <Row extends { readonly value: string | null }>(
  pairs: readonly RowPair<Row>[],
  row: Row | undefined,
): number => (row ? pairs.findIndex((pair) => valueOf(pair) === row.value) + 1 : 0);

const valueOf = <Row extends { readonly value: string | null }>([here, there]: RowPair<Row>): string | null =>
  (here ?? there)!.value;

const inTime = (a: string, b: string): number => {
  if (a === b) return 0;
  return a < b ? -1 : 1;
};
