import { csvLines } from '../../write/formats/csv-lines.js';
import type { Cell } from '../../write/table.js';
import { jsonOf, Numeral, type Value } from '../values.js';
import type { MakeForm } from './form.js';

/** CSV as the tables have it: an absent value is an empty cell, and a list is a JSON array. */
export const csv: MakeForm = (columns, options) => ({
  begin: () => csvLines([columns.map(({ name }) => name)], options),
  rows: (rows) =>
    csvLines(
      rows.map((row) => row.map(cellOf)),
      options,
    ),
  end: () => '',
});

function cellOf(value: Value): Cell | bigint {
  if (value instanceof Numeral) return value.text.includes('.') ? exactly(value.text) : BigInt(value.text);
  return value === null || typeof value !== 'object' ? value : jsonOf(value);
}

/** A decimal as a number where that has all its digits, for numbers are no formulas; as text elsewhere. */
const exactly = (text: string): number | string => (text.replaceAll(/\D/g, '').length <= DIGITS ? Number(text) : text);

/** Significant digits that a number holds, whichever they are. */
const DIGITS = 15;
