import { unescapedText } from '../../../write/formats/formulas.js';
import { listOf } from '../../../write/table.js';
import { csvRows } from './csv-rows.js';
import { dayOf } from './days.js';
import { listColumns } from './list-columns.js';
import { piecesOf } from './pieces.js';
import { type Asked, type Kind, type Kinds, type OpenTable, type Rows, TableError, type TablePlace } from './rows.js';

/** A table in a CSV file. */
export const csvTable: OpenTable = async function* <Of extends Asked>(
  { path, table }: TablePlace,
  asked: Of,
  emptiable: readonly string[],
): AsyncGenerator<Rows<Of>> {
  const columns = Object.entries(asked).map(([name, kind]) => ({ name, read: reading(kind) }));
  const names = columns.map(({ name }) => name);
  for await (const rows of csvRows(piecesOf(path), names, { emptiable, lists: listColumns(table) })) {
    const { count, before, texts, empty } = rows;
    const cells = columns.map(({ name, read }, column) => [
      name,
      texts[column]!.map((text, row) => {
        const cell = read(text);
        if (cell === undefined) throw new TableError(`in row ${before + row + 1}, its ${name} is "${text}"`);
        return cell;
      }),
    ]);
    yield { count, before, cells: Object.fromEntries(cells) as Rows<Of>['cells'], empty };
  }
};

/** How a cell of a kind is read; undefined where it is none of that kind. */
function reading(kind: Kind): (text: string) => Kinds[Kind] | undefined {
  if (kind !== 'date') return READINGS[kind];
  const days = new Map<string, number | undefined>();
  return (text) => {
    if (text === '') return null;
    // Of all letters there are only so many dates.
    if (!days.has(text)) days.set(text, dayOf(text));
    return days.get(text);
  };
}

const WHOLE = /^\d{1,9}$/;

const READINGS: { readonly [Of in Exclude<Kind, 'date'>]: (text: string) => Kinds[Of] | undefined } = {
  text: (text) => (text === '' ? null : unescapedText(text)),
  number: (text) => (text === '' ? null : WHOLE.test(text) ? Number(text) : undefined),
  boolean: (text) => (text === '' ? null : text === 'true' || text === 'false' ? text : undefined),
  list: listOf,
};
