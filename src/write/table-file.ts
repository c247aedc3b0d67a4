import { join } from 'node:path';
import type { FormatId } from './formats.js';
import type { Format, Sink, SinkOptions } from './formats/format.js';
import { makeWay, putInPlace, tableFile, unfinished } from './outputs.js';
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
    await makeWay(path);
    return new TableFile(path, await format.open(unfinished(path), columns, options));
  }

  async write(rows: readonly (readonly Cell[])[]): Promise<void> {
    await this.#sink.write(rows);
  }

  /** `check`: throws where the file must not be put in place. */
  async close(check: () => void): Promise<void> {
    await this.#sink.close();
    check();
    await putInPlace(this.#path);
  }

  /** Takes the file away where it is not whole. `ours`: whether the one of its name is this one. */
  async discard(ours: boolean): Promise<void> {
    await this.#sink.abandon();
    if (ours) await makeWay(this.#path);
  }
}
