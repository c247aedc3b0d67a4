import { FORMULA_START } from '../formats/formulas.js';
import type { AnyColumn, AnyTable } from '../table.js';
import { columnType } from './column-types.js';
import { identifier, identifiers, literal } from './quoted.js';

/** How DuckDB reads the files of a table: a SELECT with its columns, typed as they are defined; nothing is guessed. */

interface CsvFile {
  readonly path: string;
  /** What takes the apostrophe before formulas off a column, given by its name; undefined where there is none. */
  readonly unescaped?: ((name: string) => string) | undefined;
}

export function selectFromCsv({ columns }: AnyTable, { path, unescaped }: CsvFile): string {
  const read = columns.flatMap((column) => {
    const value = valueOf(column, unescaped);
    return value === undefined ? [] : [`  ${value} AS ${identifier(column.name)}`];
  });
  const replaced = read.length > 0 ? `* REPLACE (\n${read.join(',\n')}\n)` : '*';
  return `SELECT ${replaced} FROM ${csvFile(columns, path)}`;
}

export const selectFromParquet = ({ columns }: AnyTable, path: string): string =>
  `SELECT ${identifiers(columns.map(({ name }) => name))}\nFROM read_parquet(${literal(path)}, hive_partitioning = false)`;

/** Takes off the apostrophe that was put before what looks like a formula. `text`: an expression of SQL. */
export const unescapedSql = (text: string): string =>
  `CASE WHEN starts_with(${text}, '''') THEN regexp_replace(${text}, ${literal(ESCAPED)}, '\\1') ELSE ${text} END`;

const ESCAPED = String.raw`^'('*${FORMULA_START.replaceAll(/\\u(\w{4})/g, String.raw`\x{$1}`)})`;

/** A line, with all that a rationale may hold, in bytes; a longer one is an error. Buffers are many times as large. */
const LONGEST_LINE = 8 * 2 ** 20;

const OPTIONS = {
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
};

function csvFile(columns: readonly AnyColumn[], path: string): string {
  const types = columns.map((column) => `  ${literal(column.name)}: ${literal(typeInFile(column))}`);
  const options = Object.entries(OPTIONS).map(([option, value]) => `${option} = ${value}`);
  return `read_csv(${literal(path)}, ${options.join(', ')}, columns = {\n${types.join(',\n')}\n})`;
}

const typeInFile = (column: AnyColumn): string => (column.type === 'list' ? 'VARCHAR' : columnType(column));

/** What a column is made of, where that is more than what stands in the file. */
function valueOf(column: AnyColumn, unescaped: CsvFile['unescaped']): string | undefined {
  const name = identifier(column.name);
  if (column.type === 'list') return `from_json_strict(${name}, ${literal(JSON.stringify([elementType(column)]))})`;
  return column.type === 'string' ? unescaped?.(name) : undefined;
}

const elementType = (column: AnyColumn): string => columnType(column).replace('[]', '');
