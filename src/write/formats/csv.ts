import { type FileHandle, open } from 'node:fs/promises';
import type { Cell } from '../table.js';
import { csvLines, type CsvOptions } from './csv-lines.js';
import type { FileATableFormat, Sink } from './format.js';

/** UTF-8 byte order mark, by which Excel knows the encoding. */
const BOM = '\ufeff';

export const csv: FileATableFormat = {
  mediaType: 'text/csv',
  resource: () => ({
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true, header: true },
  }),
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
