import type { FormatId } from '../write/formats.js';
import { columnType } from '../write/sql/column-types.js';
import { identifier, identifiers, literal } from '../write/sql/quoted.js';
import { type AnyColumn, type AnyTable, LIST_DELIMITER } from '../write/table.js';
import type { FolderTables } from './folder.js';

/** How DuckDB reads a table of each format: a SELECT with its columns, typed as they are defined; nothing is guessed. */

type Read = (table: AnyTable, folder: FolderTables) => string;

/** The name of a database file of tables while it is asked. */
export const STORED = 'stored';

const READ: Readonly<Record<FormatId, Read>> = {
  csv: (table, folder) =>
    `SELECT ${table.columns.map((column) => csvColumn(column, folder)).join(', ')} FROM ${csvFile(table, folder)}`,
  parquet: ({ name, columns }, { pathOf }) =>
    `SELECT ${namesOf(columns)} FROM read_parquet(${literal(pathOf(name))}, hive_partitioning = false)`,
  duckdb: ({ name, columns }) => `SELECT ${namesOf(columns)} FROM ${STORED}.main.${identifier(name)}`,
};

export const selectFrom: Read = (table, folder) => READ[folder.format](table, folder);

const namesOf = (columns: readonly AnyColumn[]): string => identifiers(columns.map(({ name }) => name));

/** A line, with all that a rationale may hold, in bytes; a longer one is an error. Buffers are many times as large. */
const LONGEST_LINE = 8 * 2 ** 20;

function csvFile({ name, columns }: AnyTable, { pathOf }: FolderTables): string {
  const types = columns.map((column) => `${literal(column.name)}: ${literal(typeInFile(column))}`);
  const options = {
    auto_detect: 'false',
    header: 'true',
    delim: "','",
    quote: `'"'`,
    escape: `'"'`,
    new_line: String.raw`'\n'`,
    encoding: "'utf-8'",
    dateformat: "'%Y-%m-%d'",
    nullstr: "''",
    strict_mode: 'true',
    hive_partitioning: 'false',
    max_line_size: String(LONGEST_LINE),
    columns: `{${types.join(', ')}}`,
  };
  const given = Object.entries(options).map(([option, value]) => `${option} = ${value}`);
  return `read_csv(${literal(pathOf(name))}, ${given.join(', ')})`;
}

const typeInFile = (column: AnyColumn): string => (column.type === 'list' ? 'VARCHAR' : columnType(column));

function csvColumn(column: AnyColumn, { escapeFormulas }: FolderTables): string {
  const { type } = column;
  const name = identifier(column.name);
  if (type !== 'string' && type !== 'list') return name;
  const text = escapeFormulas ? unescaped(name) : name;
  if (type === 'string') return `${text} AS ${name}`;
  const list = `CASE WHEN ${name} IS NULL THEN [] ELSE string_split(${text}, ${literal(LIST_DELIMITER)}) END`;
  return `CAST(${list} AS ${columnType(column)}) AS ${name}`;
}

/** Takes off the apostrophe that was put before what looks like a formula; see csv.ts. */
const unescaped = (name: string): string =>
  `CASE WHEN starts_with(${name}, '''') THEN regexp_replace(${name}, ${literal(ESCAPED)}, '\\1') ELSE ${name} END`;

const ESCAPED = String.raw`^'('*[=+\-@\t\r\x{ff1d}\x{ff0b}\x{ff0d}\x{ff20}])`;
