import { parseInputLine } from './input-line.js';
import type { Failure, Outcome } from './letter-outcome.js';

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

/**
 * What a worker is asked to do at once. `progress[BEGUN]` counts the files it has begun, so the main thread knows which
 * one it has in hand; `progress[ALIVE]` goes up while it gets on with one.
 */
export interface Batch {
  readonly tasks: readonly Task[];
  readonly progress: Int32Array;
}

export const BEGUN = 0;
export const ALIVE = 1;
/** A batch's progress before its start. */
export const noProgress = (): Int32Array => new Int32Array(new SharedArrayBuffer(8));

/** Reads the files of a batch, one after the other, in a worker. */
export async function readBatch(
  { tasks, progress }: Batch,
  readFile: (task: Task, alive: () => void) => Promise<Outcome[]>,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const [i, task] of tasks.entries()) {
    Atomics.store(progress, BEGUN, i + 1);
    outcomes.push(...(await readFile(task, () => void Atomics.add(progress, ALIVE, 1))));
  }
  return outcomes;
}
