// Tables whose first rows mislead whoever guesses a column's type from them: DuckDB looks at 20,480, readr at 1,000.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { csvLines } from '../../dist/write/formats/csv-lines.js';
import { FORMATS } from '../../dist/write/formats.js';
import { loadFiles } from '../../dist/write/load/load-files.js';
import { tableFile } from '../../dist/write/outputs.js';
import { openTableFiles } from '../../dist/write/table-files.js';
import { ALL_TABLES } from '../../dist/write/tables.js';

export const ROWS = 30_000;
/** The first row that is otherwise than those before. */
export const LATE = 25_000;

/** What the texts of a column look like at first, column by column. */
const FIRST_TEXTS = [
  ['722.10', '847.0'],
  // Without quotes at first, DuckDB takes a table for one that has none.
  ['knee, left', 'a "b"'],
  ['1091e84435693127', '2'],
  ['2015-02-03'],
  ['12', '7'],
  ['true', 'false'],
  ['00123', '00456'],
  ['NA'],
  ['12:30'],
  ['knee', 'low back'],
];

/** Between "|": what readers take for nothing, for numbers, dates, times and truth values, and what has to be quoted. */
const ODD_TEXTS = [
  'NA|N/A|#N/A|None|null|NULL|NaN|nan|n/a|inf|-|.|\\N|\\|[]|["a"]|TRUE|T|F|yes|1e5|3-4|5/6|00123|722.10|847.0',
  '1091e84435693127|0123456789012345|0x10|$1,234.50|12%|2015-02-03|2/3/2015|12:30| leading|trailing |a "b", c|"',
  "'|''|=1+1|+1 unit|-5 mg|@SUM(A1)|\t=1|\r=1|'=1|''=1|'tis|\uff1d1|a; b|line\nbreak|line\r\nbreak|a\rb|\u2028",
  '\u00e9 \u201c\u6ce8\u5c04\u201d \u{1f489}',
];
const LATE_TEXTS = ODD_TEXTS.flatMap((texts) => texts.split('|'));

const FIRST_LISTS = [['knee'], ['722.10'], ['2015-02-03'], ['12'], ['NA']];
const LATE_LISTS = [
  ['low back', 'knee'],
  [],
  ['a; b', 'c "d", e'],
  ['722.10', '847.0'],
  ['NA'],
  ['line\nbreak', '\u00e9 \u6ce8\u5c04 \u{1f489}'],
  ['=1', "'x", '\\', ''],
  ['TRUE'],
  ['1091e84435693127'],
];

const at = (list, i) => list[i % list.length];
const digits = (number, length) => String(number).padStart(length, '0');

/** Ids, each once, that look like numbers. */
const idOf = (row) => (row % 2 === 0 ? `1091e${digits(row, 11)}` : digits(row, 16));

const MAKERS = {
  string: (row, column, late) => (late ? at(LATE_TEXTS, row + column) : at(at(FIRST_TEXTS, column), row)),
  integer: (row, column, late) => (late ? at([3, 9_007_199_254_740_991, 0, 2_147_483_648], row) : row % 90),
  number: (row, column, late) => (late ? at([0.025, 0.1 + 0.2, 1_234_567.891, 1e21], row) : row % 90),
  boolean: (row) => row % 3 === 0,
  date: (row, column, late) => (late ? at(['3016-12-29', '1016-02-29'], row) : `2015-02-${digits(1 + (row % 28), 2)}`),
};

function cellOf({ name, type, itemType, constraints }, column, row, late, primaryKey) {
  if (name === 'document_id') return idOf(row);
  if (primaryKey.includes(name)) return type === 'integer' ? 1 : `${name}-${row}`;
  if (!constraints.required && type !== 'list' && row % 5 === 0) return null;
  if (type !== 'list') return MAKERS[type](row, column, late);
  if (itemType === 'date') return late ? at([['2015-02-03', '2016-03-04'], [], ['3016-12-29']], row) : ['2015-02-03'];
  return late ? at(LATE_LISTS, row + column) : at(FIRST_LISTS, column);
}

/** The tables of a run, or those named, with their rows as cells. */
export function misleadingTables(names = ALL_TABLES.map(({ name }) => name), rows = ROWS, late = LATE) {
  return ALL_TABLES.filter(({ name }) => names.includes(name)).map((table) => ({
    table,
    rows: Array.from({ length: rows }, (_, row) =>
      table.columns.map((column, i) => cellOf(column, i, row, row >= late, table.primaryKey)),
    ),
  }));
}

/** Writes tables as a run does, with the scripts that load them. */
export async function writeTables(folder, made, options = {}) {
  const { format = 'csv', ...others } = options;
  const sinkOptions = { escapeFormulas: true, bom: false, ...others };
  const tables = made.map(({ table }) => table);
  const files = await openTableFiles(folder, tables, format, await FORMATS[format].load(), sinkOptions);
  for (const { table, rows } of made) await files.write(table.name, rows);
  await files.close(() => {});
  for (const { name, text } of loadFiles(tables, format, sinkOptions)) await writeFile(join(folder, name), text);
}

/** A list as one text, as it was written before. */
export const joined = (list) => list.map((element) => element.replaceAll(';', ',')).join('; ');

/** Writes tables as CSV in the form before: the elements of a list joined by "; ". */
export async function writeJoined(folder, made) {
  for (const { table, rows } of made) {
    const cells = rows.map((row) => row.map((cell) => (Array.isArray(cell) ? joined(cell) : cell)));
    const lines = csvLines([table.columns.map(({ name }) => name), ...cells], { escapeFormulas: true });
    await writeFile(join(folder, tableFile(table.name, 'csv')), lines);
  }
}
