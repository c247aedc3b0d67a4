import { parseInputLine } from './input-line.js';
import type { Failure } from './letter-outcome.js';

/** A file to read: from disk, or a line of standard input that holds it; or one that is known not to be readable. */
export type Task =
  | { readonly file: string; readonly path: string | Uint8Array }
  | { readonly input: Uint8Array }
  | { readonly file: string; readonly failure: Failure };

/** The name of a file, for when its worker can no longer tell it. */
export function fileOf(task: Task): string {
  if ('file' in task) return task.file;
  try {
    return parseInputLine(task.input).file;
  } catch {
    return '';
  }
}
