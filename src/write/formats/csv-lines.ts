import { stringify } from 'csv-stringify/sync';
import { type Cell, listText, storable } from '../table.js';
import type { SinkOptions } from './format.js';
import { escapedText } from './formulas.js';

/** Rows as lines of CSV; it runs in pages too. */

export type CsvOptions = Pick<SinkOptions, 'escapeFormulas'>;

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
  return escapeFormulas ? escapedText(clean) : clean;
}
