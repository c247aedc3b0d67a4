import { type FileHandle, open } from 'node:fs/promises';
import { stringify } from 'csv-stringify/sync';
import { type Cell, LIST_DELIMITER, storable } from '../table.js';
import type { FileATableFormat, Sink, SinkOptions } from './format.js';

type CsvOptions = Pick<SinkOptions, 'escapeFormulas'>;

/** UTF-8 byte order mark, by which Excel knows the encoding. */
const BOM = '\ufeff';

/** Cells that a spreadsheet takes for a formula, or that look escaped: so one rule takes the apostrophe off again. */
const FORMULA = /^'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

export const csv: FileATableFormat = {
  mediaType: 'text/csv',
  resource: () => ({
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true, header: true },
  }),
  // The profile has no type "list" before version 2.1; "delimiter" and "itemType" tell what the string holds.
  list: { type: 'string', delimiter: LIST_DELIMITER },
  async open(path, columns, options) {
    const file = await open(path, 'w');
    const header = csvLines([columns.map(({ name }) => name)], options);
    await file.appendFile((options.bom ? BOM : '') + header);
    return new CsvSink(file, options);
  },
};

class CsvSink implements Sink {
  readonly #file: FileHandle;
  readonly #options: CsvOptions;

  constructor(file: FileHandle, options: CsvOptions) {
    this.#file = file;
    this.#options = options;
  }

  async write(rows: readonly (readonly Cell[])[]): Promise<void> {
    if (rows.length > 0) await this.#file.appendFile(csvLines(rows, this.#options));
  }

  async close(): Promise<void> {
    await this.#file.close();
  }

  async abandon(): Promise<void> {
    await this.#file.close();
  }
}

/** Rows as RFC 4180 lines, each ending in LF. */
export function csvLines(rows: readonly (readonly (Cell | bigint)[])[], { escapeFormulas }: CsvOptions): string {
  const fields = rows.map((row) =>
    row.map((cell) =>
      typeof cell === 'number' || typeof cell === 'bigint' || cell === null
        ? cell
        : typeof cell === 'boolean'
          ? String(cell)
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
