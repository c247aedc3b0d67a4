import { stringify } from 'csv-stringify/sync';
import { type Cell, LIST_DELIMITER, storable } from './table.js';

export interface CsvOptions {
  /** Put an apostrophe before cells that a spreadsheet would run as a formula. */
  readonly escapeFormulas: boolean;
}

/** UTF-8 byte order mark, by which Excel knows the encoding. */
export const BOM = '\ufeff';

/** Cells that a spreadsheet takes for a formula, and those that would look escaped: an apostrophe before them is taken off again by one rule. */
const FORMULA = /^'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

/** Rows as RFC 4180 lines, each ending in LF. */
export function csvLines(rows: readonly (readonly Cell[])[], { escapeFormulas }: CsvOptions): string {
  if (rows.length === 0) return '';
  return stringify(
    rows.map((row) => row.map((cell) => (typeof cell === 'object' && cell !== null ? cell.join(LIST_DELIMITER) : cell))),
    { record_delimiter: 'unix', quoted_match: /[\r\n]/, cast: { string: (value) => safe(value, escapeFormulas) } },
  );
}

/** Undoes the escaping of a cell: one apostrophe off where it stands before a formula's sign. */
export function unescapeFormula(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}

function safe(text: string, escapeFormulas: boolean): string {
  const clean = storable(text);
  return escapeFormulas && FORMULA.test(clean) ? `'${clean}` : clean;
}
