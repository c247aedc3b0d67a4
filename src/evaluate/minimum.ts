import { UsageError } from '../run/usage.js';

/** A figure, from 0 to 1, that a field must reach for the evaluation to succeed. */
export interface Minimum {
  readonly field: string;
  readonly minimum: number;
}

/** A field that did not. */
export interface Below extends Minimum {
  readonly reached: number;
}

/** "field=0.99", as on the command line. Throws a UsageError for what is none. */
export function parseMinimum(text: string): Minimum {
  const [, field, minimum] = /^([\w.]+)=([\d.]+)$/.exec(text) ?? [];
  if (field === undefined || !(Number(minimum) <= 1))
    throw new UsageError(`--min takes a field and a figure from 0 to 1, like items.request=0.99, not ${text}`);
  return { field, minimum: Number(minimum) };
}

/** A field that was nowhere compared has reached nothing. */
export const belowOf = (minimums: readonly Minimum[], reached: ReadonlyMap<string, number>): Below[] =>
  minimums.map((row) => ({ ...row, reached: reached.get(row.field) ?? 0 })).filter((row) => row.reached < row.minimum);
