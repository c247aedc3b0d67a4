import type { Determination } from '../schema/determination.js';
import { failures } from './failure-table.js';
import { citations, determinations, diagnoses, items, warnings } from './record-tables.js';
import type { Cell, Table } from './table.js';

/** A table ready to be written: rows as cells. */
export interface Projection<Input> {
  readonly table: Pick<Table<Input, never>, 'name' | 'title' | 'description' | 'primaryKey' | 'foreignKeys'> & {
    readonly columns: readonly AnyColumn[];
  };
  readonly cells: (input: Input) => Cell[][];
}
export type AnyColumn = Omit<Table<unknown, never>['columns'][number], 'cell'>;

function projection<Input, Source>(table: Table<Input, Source>): Projection<Input> {
  return { table, cells: (input) => table.rows(input).map((source) => table.columns.map(({ cell }) => cell(source))) };
}

/** The tables that come out of records, in the order of the data package. */
export const RECORD_TABLES: readonly Projection<Determination>[] = [
  projection(determinations),
  projection(items),
  projection(citations),
  projection(diagnoses),
  projection(warnings),
];

/** The table of files that gave no record. */
export const FAILURE_TABLE = projection(failures);

export const ALL_TABLES = [...RECORD_TABLES, FAILURE_TABLE].map(({ table }) => table);
