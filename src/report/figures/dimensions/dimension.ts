import type { Order } from '../../study.js';
import { bandAt, bandSql, bandWords, type Edges } from './bands.js';
import { banded, column, list, type MakesCoding } from './coding.js';
import type { NumberOfLetter } from './spans.js';

/** What letters and requests are counted by: one row, from which rates, filters, cases and queries are made. */
export interface Dimension {
  /** What has the values: a letter, and so all its requests, or a request. */
  readonly of: 'letter' | 'request';
  readonly order: Order;
  /** The values in an order of their own. */
  readonly values?: readonly string[];
  readonly coding: MakesCoding;
  readonly sql: SqlValue;
}

/** A value, or a list of them, over the columns of determinations and items, and of what is joined to them. */
export interface SqlValue {
  readonly value?: string;
  readonly list?: string;
  readonly join?: string;
}

/** By a column as it is. */
export const stored = (of: Dimension['of'], name: Parameters<typeof column>[0]): Dimension => ({
  of,
  order: 'count',
  coding: column(name),
  sql: { value: name },
});

/** By a column of lists as it is. */
export const storedList = (of: Dimension['of'], name: Parameters<typeof list>[0]): Dimension => ({
  of,
  order: 'count',
  coding: list(name),
  sql: { list: name },
});

/** By bands of a number of letters; letters whose number is negative have no band. */
export const bands = (
  number: NumberOfLetter,
  sql: string,
  edges: Edges,
  unit: (count: number) => string,
): Dimension => {
  const words = bandWords(edges, unit);
  return {
    of: 'letter',
    order: 'own',
    values: words,
    coding: banded(number, (value) => words[bandAt(edges, value)] ?? ''),
    sql: { value: bandSql(edges, words, sql) },
  };
};
