import type { FormatId } from '../write/formats.js';
import { identifier, identifiers } from '../write/sql/quoted.js';
import { selectFromCsv, selectFromParquet, unescapedSql } from '../write/sql/reading.js';
import type { AnyTable } from '../write/table.js';
import type { FolderTables } from './folder.js';

/** How DuckDB reads a table of each format: a SELECT with its columns, typed as they are defined; nothing is guessed. */

type Read = (table: AnyTable, folder: FolderTables) => string;

/** The name of a database file of tables while it is asked. */
export const STORED = 'stored';

const READ: Readonly<Record<FormatId, Read>> = {
  csv: (table, { pathOf, escapeFormulas }) =>
    selectFromCsv(table, { path: pathOf(table.name), unescaped: escapeFormulas ? unescapedSql : undefined }),
  parquet: (table, { pathOf }) => selectFromParquet(table, pathOf(table.name)),
  duckdb: ({ name, columns }) =>
    `SELECT ${identifiers(columns.map((column) => column.name))} FROM ${STORED}.main.${identifier(name)}`,
};

export const selectFrom: Read = (table, folder) => READ[folder.format](table, folder);
