import { stringify } from 'csv-stringify/sync';
import { type Cell, listText, storable } from '../table.js';
import type { SinkOptions } from './format.js';

/** Rows as lines of CSV; it runs in pages too. */

export type CsvOptions = Pick<SinkOptions, 'escapeFormulas'>;

/** What a formula starts with, as an expression: full-width signs too. */
export const FORMULA_START = String.raw`[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]`;

/** Cells that a spreadsheet takes for a formula, or that look escaped: so one rule takes the apostrophe off again. */
const FORMULA = new RegExp(`^'*${FORMULA_START}`);

/** Rows as RFC 4180 lines, each ending in LF. */
export function csvLines(rows: readonly (readonly (Cell | bigint)[])[], { escapeFormulas }: CsvOptions): string {
  const fields = rows.map((row) =>
    row.map((cell) =>
      typeof cell === 'number' || typeof cell === 'bigint' || cell === null
        ? cell
        : typeof cell === 'boolean'
          ? String(cell)
          : typeof cell === 'string'
            ? safeText(cell, escapeFormulas)
            : listText(cell),
    ),
  );
  // A lone CR is quoted too: spreadsheets take it for a line end.
  return stringify(fields, { record_delimiter: 'unix', quoted_match: /\r/ });
}

function safeText(text: string, escapeFormulas: boolean): string {
  const clean = storable(text);
  return escapeFormulas && FORMULA.test(clean) ? `'${clean}` : clean;
}

/** The text of a cell as it was before an apostrophe was put before it. */
export const unescapedText = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
