import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { BOM, csvLines, type CsvOptions } from './csv.js';
import type { Sink } from './sink.js';
import type { Cell } from './table.js';

/** A CSV file, written under another name until it is whole. */
export class CsvSink implements Sink {
  readonly #path: string;
  readonly #file: FileHandle;
  readonly #options: CsvOptions;

  private constructor(path: string, file: FileHandle, options: CsvOptions) {
    this.#path = path;
    this.#file = file;
    this.#options = options;
  }

  static async create(
    path: string,
    header: readonly string[],
    options: CsvOptions & { readonly bom: boolean },
  ): Promise<CsvSink> {
    const file = await open(`${path}.new`, 'w');
    await file.appendFile((options.bom ? BOM : '') + csvLines([header], options));
    return new CsvSink(path, file, options);
  }

  async write(rows: readonly (readonly Cell[])[]): Promise<void> {
    if (rows.length > 0) await this.#file.appendFile(csvLines(rows, this.#options));
  }

  async close(): Promise<void> {
    await this.#file.close();
    await rename(`${this.#path}.new`, this.#path);
  }

  async discard(): Promise<void> {
    await this.#file.close();
    await rm(`${this.#path}.new`, { force: true });
  }
}
