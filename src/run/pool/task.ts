import { parseInputLine } from './input-line.js';

/** A file to read: from disk, or a line of standard input that holds it. */
export type Task = { readonly file: string; readonly path: string } | { readonly input: Uint8Array };

/** The name of a file, for when its worker can no longer tell it. */
export function fileOf(task: Task): string {
  if ('file' in task) return task.file;
  try {
    return parseInputLine(task.input).file;
  } catch {
    return '';
  }
}
