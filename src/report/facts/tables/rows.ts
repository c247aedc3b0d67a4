import type { TableName } from '../../../write/outputs.js';

/** What is asked of a table, and how its rows come. */

/** What a column gives: text, a whole number, true or false in words, a date as days since 1970-01-01, or a list. */
export interface Kinds {
  readonly text: string | null;
  readonly number: number | null;
  readonly boolean: 'true' | 'false' | null;
  readonly date: number | null;
  readonly list: readonly string[];
}
export type Kind = keyof Kinds;

/** The columns asked for, and what they give. */
export type Asked = Readonly<Record<string, Kind>>;

/** Some rows of a table that follow one another, column by column. */
export interface Rows<Of extends Asked = Asked> {
  readonly count: number;
  /** How many rows stand before them. */
  readonly before: number;
  readonly cells: { readonly [Column in keyof Of]: readonly Kinds[Of[Column]][] };
  /** Of each row a bit for each column of `emptiable` that is empty in it. */
  readonly empty: ArrayLike<number>;
}

/** Where a table stands: a file, which in some formats holds several. */
export interface TablePlace {
  readonly path: string;
  readonly table: TableName;
}

/**
 * Reads a table in its order, so many rows at a time that they are little in memory. Texts are in memory of their own:
 * they may be kept. Throws a TableError where the file does not hold what is asked.
 */
export type OpenTable = <Of extends Asked>(
  place: TablePlace,
  asked: Of,
  emptiable: readonly string[],
) => AsyncIterable<Rows<Of>>;

/** A table that is not as this program writes it. The message, after the name of the file, says where and why. */
export class TableError extends Error {
  override readonly name = 'TableError';
}

export const noColumn = (column: string): TableError => new TableError(`it has no column "${column}"`);

export function cellAt<Of extends Asked, Column extends keyof Of>(
  rows: Rows<Of>,
  column: Column,
  row: number,
): Kinds[Of[Column]] {
  return rows.cells[column][row] as Kinds[Of[Column]];
}

/** The number of a row in its table, from 1. */
export const numberOf = ({ before }: Rows, at: number): number => before + at + 1;
