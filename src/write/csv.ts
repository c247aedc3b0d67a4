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
  const fields = rows.map((row) =>
    row.map((cell) =>
      typeof cell === 'number' || cell === null
        ? cell
        : safeText(typeof cell === 'string' ? cell : listText(cell), escapeFormulas),
    ),
  );
  // A lone CR is quoted too: spreadsheets take it for a line end.
  return stringify(fields, { record_delimiter: 'unix', quoted_match: /\r/ });
}

function safeText(text: string, escapeFormulas: boolean): string {
  const clean = storable(text);
  return escapeFormulas && FORMULA.test(clean) ? `'${clean}` : clean;
}

/** A list as one cell; a semicolon inside an element becomes a comma, so that it does not part it. */
function listText(list: readonly string[]): string {
  return list.map((element) => element.replaceAll(';', ',')).join(LIST_DELIMITER);
}
