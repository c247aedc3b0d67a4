import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { FormatId } from './formats.js';
import type { Format, Sink, SinkOptions } from './formats/format.js';
import { putInPlace, tableFile, unfinished } from './outputs.js';
import type { AnyTable, Cell } from './table.js';

/** The file of one table, under another name until it is whole. */
export class TableFile {
  readonly #path: string;
  readonly #sink: Sink;

  private constructor(path: string, sink: Sink) {
    this.#path = path;
    this.#sink = sink;
  }

  static async open(
    folder: string,
    { name, columns }: AnyTable,
    id: FormatId,
    format: Format,
    options: SinkOptions,
  ): Promise<TableFile> {
    const path = join(folder, tableFile(name, id));
    return new TableFile(path, await format.open(unfinished(path), columns, options));
  }

  async write(rows: readonly (readonly Cell[])[]): Promise<void> {
    await this.#sink.write(rows);
  }

  async close(): Promise<void> {
    await this.#sink.close();
    await putInPlace(this.#path);
  }

  /** Takes the file away where it is not whole. */
  async discard(): Promise<void> {
    await this.#sink.abandon();
    await rm(unfinished(this.#path), { force: true });
  }
}
