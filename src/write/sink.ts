import type { Cell } from './table.js';

/** Where the rows of one table go. */
export interface Sink {
  write(rows: readonly (readonly Cell[])[]): Promise<void>;
  /** Finishes the file and puts it in place under its name. */
  close(): Promise<void>;
  /** Takes the file away where it is not finished. */
  discard(): Promise<void>;
}
