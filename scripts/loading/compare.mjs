// What a tool read against what was written, value by value.
import { unescapedText } from '../../dist/write/formats/formulas.js';
import { listOf, storable } from '../../dist/write/table.js';

/** Whether a text of a column says the value that was written. */
const SAYS = {
  string: (text, cell) => text === storable(cell),
  integer: (text, cell) => Number(text) === cell,
  number: (text, cell) => Number(text) === cell,
  boolean: (text, cell) => text.toLowerCase() === String(cell),
  date: (text, cell) => text.slice(0, 10) === cell,
};

function saysList(text, cell, listed) {
  const list = listed(text ?? '');
  return list !== undefined && list.length === cell.length && list.every((element, i) => element === cell[i]);
}

/** How a text that a tool gives is understood: as it is, which is all that a script leaves to do. */
export const AS_LOADED = { plain: (text) => text, listed: listOf };
/** By who reads the file as it stands: the apostrophe before formulas comes off, and a list is JSON. */
export const AS_WRITTEN = { plain: unescapedText, listed: listOf };
/** The same where lists are joined. */
export const AS_JOINED = {
  plain: unescapedText,
  listed: (text) => (text === '' ? [] : unescapedText(text).split('; ')),
};

/**
 * How many values of each column were lost.
 *
 * @param read by column, the text of each value, or null; or what the tool said against reading the column
 */
export function lostOf({ table, rows }, read, { plain, listed }) {
  return table.columns.map(({ name, type }, i) => {
    const values = read[name];
    if (!Array.isArray(values)) return { name, type, refused: values ?? 'it is not there', lost: 0 };
    const lost = rows.filter((row, at) => {
      const [cell, text] = [row[i], values[at]];
      if (type === 'list') return !saysList(text, cell, listed);
      return cell === null ? text !== null : text === null || text === undefined || !SAYS[type](plain(text), cell);
    }).length;
    return { name, type, lost: lost + Math.abs(values.length - rows.length) };
  });
}
