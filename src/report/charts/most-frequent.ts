import { whole } from '../numbers.js';

/** So many values a chart shows; its table has all. */
const SHOWN = 20;

/** The rows that count most, in the order that they stand in. */
export function mostFrequent<Row>(rows: readonly Row[], countOf: (row: Row) => number): readonly Row[] {
  if (rows.length <= SHOWN) return rows;
  const chosen = new Set(rows.toSorted((a, b) => countOf(b) - countOf(a)).slice(0, SHOWN));
  return rows.filter((row) => chosen.has(row));
}

/** What a chart leaves to its table, in words; null where it shows all. */
export const leftOut = (rows: readonly unknown[]): string | null =>
  rows.length <= SHOWN ? null : `The ${SHOWN} most frequent of ${whole(rows.length)} values; the table has all.`;
