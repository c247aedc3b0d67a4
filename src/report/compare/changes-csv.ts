import { csvLines } from '../../write/formats/csv-lines.js';
import type { Cell } from '../../write/table.js';
import { changeOf } from './change-tally.js';
import type { ComparedLetter } from './run-changes.js';

const COLUMNS = ['document_id', 'case_number', 'file', 'field', 'path', 'path_before', 'before', 'after'] as const;

/** So many rows are written together. */
const ROWS = 1000;

/** The first line of the file, by which it is known. */
export const CHANGES_HEADER = csvLines([COLUMNS], { escapeFormulas: true });

/** What stands as the field of a letter that only one of the runs has. */
const LETTER = 'letter';

/** All changes of letters as CSV, in pieces; a letter that only one of two runs has is a row too, with its file. */
export async function* changesCsv(letters: AsyncIterable<ComparedLetter>): AsyncGenerator<string> {
  yield CHANGES_HEADER;
  let rows: Cell[][] = [];
  for await (const letter of letters) {
    rows.push(...rowsOf(letter));
    if (rows.length < ROWS) continue;
    yield csvLines(rows, { escapeFormulas: true });
    rows = [];
  }
  if (rows.length > 0) yield csvLines(rows, { escapeFormulas: true });
}

function rowsOf({ of, changes, letter }: ComparedLetter): Cell[][] {
  if (of === 'both' && changes.length === 0) return [];
  const told = letter();
  const rows =
    of === 'both'
      ? changes.map((change) => changeOf(change, told))
      : [{ ...told, field: LETTER, path: null, path_before: null, before: null, after: null, ...alone(of, told.file) }];
  return rows.map((row) => COLUMNS.map((column) => row[column]));
}

const alone = (of: 'here' | 'there', file: string) => (of === 'here' ? { after: file } : { before: file });
