import type { AnyColumn, Cell } from '../table.js';

/** Where the rows of one table go. */
export interface Sink {
  write(rows: readonly (readonly Cell[])[]): Promise<void>;
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

/** A format of tables: what the data package says of its files, and how they are written. */
export interface Format {
  readonly mediaType: string;
  /** Properties of its files in the data package besides name and type, such as encoding and dialect. */
  readonly resource: object;
  /** How a Table Schema declares a column of lists; `delimiter`: what stands between the elements in a cell of text. */
  readonly list: { readonly type: 'string' | 'array'; readonly delimiter?: string };
  /** Begins the file of a table. */
  readonly open: (path: string, columns: readonly AnyColumn[], options: SinkOptions) => Promise<Sink>;
}
