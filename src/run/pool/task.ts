import { nameOnLine } from './input-line.js';
import type { Failure } from './letter-outcome.js';

/** A file to read: from disk, or the line of standard input that holds it, counted from 1; or one that is known not to be readable. */
export type Task =
  | { readonly file: string; readonly path: string | Uint8Array }
  | { readonly input: Uint8Array; readonly line: number }
  | { readonly file: string; readonly failure: Failure };

/** The name of a file, for when reading it did not come to that. */
export const fileOf = (task: Task): string => ('file' in task ? task.file : nameOnLine(task.input));
