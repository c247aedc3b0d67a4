/** What is asked of a table, and how its rows come. */

/** What a column gives: text, a whole number, a date as days since 1970-01-01, or a list. */
export interface Kinds {
  readonly text: string | null;
  readonly number: number | null;
  readonly date: number | null;
  readonly list: readonly string[];
}
export type Kind = keyof Kinds;

/** The columns asked for, and what they give. */
export type Asked = Readonly<Record<string, Kind>>;

/** Some rows of a table that follow one another, column by column. */
export interface Rows<Of extends Asked = Asked> {
  readonly count: number;
  readonly cells: { readonly [Column in keyof Of]: readonly Kinds[Of[Column]][] };
  /** Of each row a bit for each column of `emptiable` that is empty in it. */
  readonly empty: ArrayLike<number>;
}

/** A table in a file: some rows after the others, few enough that they are nothing in memory. */
export interface OpenTable<Of extends Asked = Asked> {
  /** What the file is called where something is wrong in it. */
  readonly name: string;
  rows(): AsyncIterable<Rows<Of>>;
}

/** A table that is not as this program writes it; the message says where and why, and no more than that. */
export class TableError extends Error {
  override readonly name = 'TableError';
}

export const noColumn = (column: string): TableError => new TableError(`it has no column "${column}"`);
