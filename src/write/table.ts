import type { TableName } from './outputs.js';

/** What a cell can hold. */
export type Cell = string | number | boolean | null | readonly string[];

/** A cell as an example of its column. */
export type Example = Exclude<Cell, null>;

/** Text that every reader of tables can take: no NUL, no half of a surrogate pair; U+FFFD stands where one was. */
export function storable(text: string): string {
  return text.includes('\0') || !text.isWellFormed() ? text.replaceAll('\0', '\ufffd').toWellFormed() : text;
}

/** A list as one cell of CSV: a JSON array. It loses nothing, and no reader takes it for a date, a number or a truth. */
export const listText = (list: readonly string[]): string => JSON.stringify(list.map(storable));

const NO_ELEMENTS: readonly string[] = [];

/** The list of a cell of CSV; undefined where it holds none. */
export function listOf(cell: string): readonly string[] | undefined {
  if (cell === '[]') return NO_ELEMENTS;
  try {
    const list: unknown = JSON.parse(cell);
    return Array.isArray(list) && list.every((element) => typeof element === 'string') ? list : undefined;
  } catch {
    return undefined;
  }
}

/** An example cell as it stands in a CSV file. */
export function exampleText(example: Example): string {
  return typeof example === 'object' ? listText(example) : String(example);
}

/** The types of the Table Schema that the tables use. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'list';

interface Constraints {
  readonly required?: true;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly pattern?: string;
}

/** One column: what it holds, for whoever loads the table, and how it comes out of a row's source. */
export interface Column<Source> {
  readonly name: string;
  readonly type: ColumnType;
  /** What a list holds. */
  readonly itemType?: 'string' | 'date';
  readonly description: string;
  readonly example: Example;
  readonly constraints: Constraints;
  /** The field of the record that the column mirrors: "/" between keys, "*" for the elements of a list. */
  readonly path?: string;
  readonly cell: (source: Source) => Cell;
}

export interface ForeignKey {
  readonly fields: readonly string[];
  readonly reference: { readonly resource: string; readonly fields: readonly string[] };
}

/** One table: a grain, its key, its columns, and how a record or failure becomes rows of it. */
export interface Table<Input, Source> {
  readonly name: TableName;
  readonly title: string;
  readonly description: string;
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly columns: readonly Column<Source>[];
  readonly rows: (input: Input) => readonly Source[];
}

/** A column or a table, whatever its rows come out of. */
export type AnyColumn = Omit<Column<never>, 'cell'>;
export type AnyTable = Omit<Table<never, never>, 'rows' | 'columns'> & { readonly columns: readonly AnyColumn[] };
