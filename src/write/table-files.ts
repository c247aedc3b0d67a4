import { join } from 'node:path';
import type { FormatId } from './formats.js';
import type { FileATableFormat, Format, OneFileFormat, SharedFile, Sink, SinkOptions } from './formats/format.js';
import { makeWay, putInPlace, type TableName, tableFile, unfinished } from './outputs.js';
import type { AnyTable, Cell } from './table.js';

/** The files that hold the tables of a folder: each stands under another name until it is whole. */
export interface TableFiles {
  write(table: TableName, rows: readonly (readonly Cell[])[]): Promise<void>;
  /** Completes all. `check`: throws where a file must not be put in place. */
  close(check: () => void): Promise<void>;
  /** Takes away what is not whole. `ours`: whether the files of those names are these. */
  discard(ours: boolean): Promise<void>;
}

/** Begins the files of tables, each behind those that its rows refer to. */
export const openTableFiles = async (
  folder: string,
  tables: readonly AnyTable[],
  id: FormatId,
  format: Format,
  options: SinkOptions,
): Promise<TableFiles> =>
  'openAll' in format
    ? await OneFile.open(folder, tables, id, format, options)
    : await FileATable.open(folder, tables, id, format, options);

class FileATable implements TableFiles {
  readonly #files: ReadonlyMap<TableName, TableFile>;

  private constructor(files: ReadonlyMap<TableName, TableFile>) {
    this.#files = files;
  }

  static async open(
    folder: string,
    tables: readonly AnyTable[],
    id: FormatId,
    format: FileATableFormat,
    options: SinkOptions,
  ): Promise<FileATable> {
    const open = tables.map(async ({ name, columns }) => {
      const path = join(folder, tableFile(name, id));
      await makeWay(path);
      return [name, new TableFile(path, await format.open(unfinished(path), columns, options))] as const;
    });
    return new FileATable(new Map(await Promise.all(open)));
  }

  async write(table: TableName, rows: readonly (readonly Cell[])[]): Promise<void> {
    await this.#files.get(table)!.sink.write(rows);
  }

  async close(check: () => void): Promise<void> {
    for (const file of this.#files.values()) await file.close(check);
  }

  async discard(ours: boolean): Promise<void> {
    for (const file of this.#files.values()) await file.discard(ours);
  }
}

class OneFile implements TableFiles {
  readonly #file: TableFile<SharedFile>;

  private constructor(file: TableFile<SharedFile>) {
    this.#file = file;
  }

  static async open(
    folder: string,
    tables: readonly AnyTable[],
    id: FormatId,
    format: OneFileFormat,
    options: SinkOptions,
  ): Promise<OneFile> {
    const path = join(folder, tableFile(tables[0]!.name, id));
    await makeWay(path);
    return new OneFile(new TableFile(path, await format.openAll(unfinished(path), tables, options)));
  }

  async write(table: TableName, rows: readonly (readonly Cell[])[]): Promise<void> {
    await this.#file.sink.write(table, rows);
  }

  async close(check: () => void): Promise<void> {
    await this.#file.close(check);
  }

  async discard(ours: boolean): Promise<void> {
    await this.#file.discard(ours);
  }
}

/** A file that is written, under another name until it is whole. */
class TableFile<Written extends Pick<Sink, 'close' | 'abandon'> = Sink> {
  constructor(
    readonly path: string,
    readonly sink: Written,
  ) {}

  async close(check: () => void): Promise<void> {
    await this.sink.close();
    check();
    await putInPlace(this.path);
  }

  async discard(ours: boolean): Promise<void> {
    await this.sink.abandon();
    if (ours) await makeWay(this.path);
  }
}
