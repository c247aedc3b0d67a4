import type { FormatId } from '../formats.js';
import type { LoadFileName } from '../outputs.js';
import type { AnyTable } from '../table.js';
import { loadSql } from './load-sql.js';
import { loadPy } from './load-py.js';
import { loadR } from './load-r.js';

export interface LoadOptions {
  readonly format: 'csv' | 'parquet';
  /** Whether an apostrophe was put before cells that a spreadsheet would run as a formula. */
  readonly escapeFormulas: boolean;
}

interface LoadFile {
  readonly name: LoadFileName;
  readonly text: string;
}

/**
 * The scripts that load tables with their types, one per tool; they stand beside the tables.
 *
 * @param tables those that were written, each behind those that its rows refer to
 * @returns none for a format that needs none: a database has its types
 */
export function loadFiles(
  tables: readonly AnyTable[],
  format: FormatId,
  { escapeFormulas }: Pick<LoadOptions, 'escapeFormulas'>,
): readonly LoadFile[] {
  if (format !== 'csv' && format !== 'parquet') return [];
  const options = { format, escapeFormulas };
  return [
    { name: 'load.sql', text: loadSql(tables, options) },
    { name: 'load.py', text: loadPy(tables, options) },
    { name: 'load.R', text: loadR(tables, options) },
  ];
}
