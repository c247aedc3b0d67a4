import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../../../run/usage.js';
import { type FormatId, formatIds } from '../../../write/formats.js';
import { notAsWritten, tableFile, type TableName } from '../../../write/outputs.js';
import { csvTable } from './csv-table.js';
import { type Asked, type OpenTable, type Rows, TableError } from './rows.js';

/** How tables are read in each format that they are written in: a file beside this and a row here. */
const READERS: Readonly<Record<FormatId, () => Promise<OpenTable>>> = {
  csv: async () => csvTable,
  parquet: async () => (await import('./parquet-table.js')).parquetTable,
  duckdb: async () => (await import('./duckdb-table.js')).duckDbTable,
};

/** The tables of a folder. */
export class Tables {
  readonly #folder: string;
  readonly #format: FormatId;
  readonly #open: OpenTable;

  private constructor(folder: string, format: FormatId, open: OpenTable) {
    this.#folder = folder;
    this.#format = format;
    this.#open = open;
  }

  /** Throws a UsageError where the folder has no tables, or has them in several formats. */
  static async of(folder: string): Promise<Tables> {
    const there = formatIds().filter((format) => existsSync(join(folder, tableFile('determinations', format))));
    const [format] = there;
    if (format === undefined)
      throw new UsageError(`${folder} has no tables: give a folder that imr extract or imr merge wrote.`);
    if (there.length > 1)
      throw new UsageError(
        `${folder} has its tables in several formats (${there.join(', ')}), which may tell of different runs: ` +
          'leave there those of one format.',
      );
    return new Tables(folder, format, await READERS[format]());
  }

  /** The rows of a table. Throws a UsageError where it is not there, or not as this program writes it. */
  async *rows<Of extends Asked>(
    table: TableName,
    asked: Of,
    emptiable: readonly string[] = [],
  ): AsyncGenerator<Rows<Of>> {
    const path = join(this.#folder, this.fileOf(table));
    if (!existsSync(path)) throw this.error(table, 'it is not there');
    try {
      yield* this.#open({ path, table }, asked, emptiable);
    } catch (error) {
      if (error instanceof TableError) throw this.error(table, error.message);
      const { code } = error as NodeJS.ErrnoException;
      throw code === undefined ? error : new UsageError(`${path} cannot be read (${code}). Make it readable.`);
    }
  }

  fileOf(table: TableName): string {
    return tableFile(table, this.#format);
  }

  /** The error that says what is wrong with a table, and what to do. */
  error(table: TableName, what: string): UsageError {
    return new UsageError(notAsWritten(this.#folder, this.fileOf(table), what));
  }
}
