import { identifier } from '../sql/quoted.js';
import { keyDefinition } from '../sql/define.js';
import { selectFromCsv, selectFromParquet, unescapedSql } from '../sql/reading.js';
import { tableFile } from '../outputs.js';
import type { AnyTable } from '../table.js';
import type { LoadOptions } from './load-files.js';

/** load.sql: makes the tables in DuckDB. */
export function loadSql(tables: readonly AnyTable[], { format, escapeFormulas }: LoadOptions): string {
  const unescape = format === 'csv' && escapeFormulas;
  const select = (table: AnyTable): string => {
    const path = tableFile(table.name, format);
    return format === 'csv'
      ? selectFromCsv(table, { path, unescaped: unescape ? (name) => `${UNESCAPED}(${name})` : undefined })
      : selectFromParquet(table, path);
  };
  return [
    HEAD,
    ...(unescape ? [`${MACRO};\n`] : []),
    ...tables.map(
      (table) => `CREATE OR REPLACE TABLE ${identifier(table.name)} AS\n${select(table)};\n${keyDefinition(table)};\n`,
    ),
  ].join('\n');
}

const HEAD = `-- The tables of this folder for DuckDB (1.1 or later), typed: nothing is guessed. In this folder:
--   duckdb imr.duckdb < load.sql
-- All tables join on document_id alone. An absent value is NULL; a list is a list, [] without elements.
`;

const UNESCAPED = 'imr_text';
const MACRO = `-- Takes off the apostrophe that stands before what a spreadsheet would run as a formula.
CREATE OR REPLACE MACRO ${UNESCAPED}(cell) AS ${unescapedSql('cell')}`;
