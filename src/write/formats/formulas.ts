/** Cells that a spreadsheet would run as formulas: an apostrophe is put before them, and taken off again. */

/** What a formula starts with, as an expression: full-width signs too. */
export const FORMULA_START = String.raw`[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]`;

/** What a spreadsheet takes for a formula, or what looks escaped: so one rule takes the apostrophe off again. */
const FORMULA = new RegExp(`^'*${FORMULA_START}`);

export const escapedText = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** The text of a cell as it was before an apostrophe was put before it. */
export const unescapedText = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
