import { type Cell, LIST_DELIMITER, storable } from './table.js';

export interface CsvOptions {
  /** Put an apostrophe before cells that a spreadsheet would run as a formula. */
  readonly escapeFormulas: boolean;
}

/** UTF-8 byte order mark, by which Excel knows the encoding. */
export const BOM = '\ufeff';

/** Cells that a spreadsheet takes for a formula, and those that would look escaped: an apostrophe before them is taken off again by one rule. */
const FORMULA = /^'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

const NEEDS_QUOTES = /[",\r\n]/;

/** Rows as RFC 4180 lines, each ending in LF. */
export function csvLines(rows: readonly (readonly Cell[])[], { escapeFormulas }: CsvOptions): string {
  let lines = '';
  for (const row of rows) {
    for (let i = 0; i < row.length; i++) {
      if (i > 0) lines += ',';
      const cell = row[i]!;
      if (typeof cell === 'string') lines += field(cell, escapeFormulas);
      else if (typeof cell === 'number') lines += cell;
      else if (cell !== null) lines += field(listText(cell), escapeFormulas);
    }
    lines += '\n';
  }
  return lines;
}

/** Undoes the escaping of a cell: one apostrophe off where it stands before a formula's sign. */
export function unescapeFormula(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}

function field(text: string, escapeFormulas: boolean): string {
  const clean = storable(text);
  const safe = escapeFormulas && FORMULA.test(clean) ? `'${clean}` : clean;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A list as one cell; a semicolon inside an element becomes a comma, so that it does not part it. */
function listText(list: readonly string[]): string {
  return list.map((element) => element.replaceAll(';', ',')).join(LIST_DELIMITER);
}
