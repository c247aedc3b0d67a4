import type { AnyColumn, ColumnType } from '../table.js';

const SCALARS: Readonly<Record<Exclude<ColumnType, 'list'>, string>> = {
  string: 'VARCHAR',
  integer: 'BIGINT',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  date: 'DATE',
};

/** The type of a column in DuckDB. */
export const columnType = ({ type, itemType = 'string' }: AnyColumn): string =>
  type === 'list' ? `${SCALARS[itemType]}[]` : SCALARS[type];
