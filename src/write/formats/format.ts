import type { TableName } from '../outputs.js';
import type { AnyColumn, AnyTable, Cell } from '../table.js';

/** Where the rows of one table go. */
export interface Sink {
  write(rows: readonly (readonly Cell[])[]): Promise<void>;
  /** Completes the file. */
  close(): Promise<void>;
  /** Lets go of a file that will not be completed. */
  abandon(): Promise<void>;
}

/** One file that the rows of all tables go into. */
export interface SharedFile {
  write(table: TableName, rows: readonly (readonly Cell[])[]): Promise<void>;
  /** Completes the file. */
  close(): Promise<void>;
  /** Lets go of a file that will not be completed. */
  abandon(): Promise<void>;
}

/** What the command line lets one choose; a format heeds what it has a use for. */
export interface SinkOptions {
  /** Put an apostrophe before cells that a spreadsheet would run as a formula. */
  readonly escapeFormulas: boolean;
  /** Start the file with a byte order mark. */
  readonly bom: boolean;
}

/** What the data package says of the files of a format. */
interface DescribedFormat {
  readonly mediaType: string;
  /** Properties of a table in the data package besides name and type, such as encoding and dialect. */
  readonly resource: (table: TableName) => object;
}

/** A format that has a file for each table. */
export interface FileATableFormat extends DescribedFormat {
  /** Begins the file of a table. */
  readonly open: (path: string, columns: readonly AnyColumn[], options: SinkOptions) => Promise<Sink>;
}

/** A format that has one file for all tables. */
export interface OneFileFormat extends DescribedFormat {
  /** Begins the file. `tables`: all that it will hold, each behind those that its rows refer to. */
  readonly openAll: (path: string, tables: readonly AnyTable[], options: SinkOptions) => Promise<SharedFile>;
}

/** A format of tables: what the data package says of its files, and how they are written. */
export type Format = FileATableFormat | OneFileFormat;
