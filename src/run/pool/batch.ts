import { parseInputLine } from './input-line.js';
import type { Outcome } from './letter-outcome.js';

/** A letter to read: from disk, or a line of standard input that holds it. */
export type Task = { readonly file: string; readonly path: string } | { readonly input: Uint8Array };

/** The name of a letter, for when its worker can no longer tell it. */
export function fileOf(task: Task): string {
  if ('file' in task) return task.file;
  try {
    return parseInputLine(task.input).file;
  } catch {
    return '';
  }
}

/**
 * What a worker is asked to do at once. `progress[0]` counts the letters it has begun: so the main thread knows which
 * one it has in hand.
 */
export interface Batch {
  readonly tasks: readonly Task[];
  readonly progress: Int32Array;
}

/** Reads the letters of a batch, one after the other, in a worker. */
export async function readBatch(batch: Batch, readLetter: (task: Task) => Promise<Outcome>): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const task of batch.tasks) {
    Atomics.store(batch.progress, 0, outcomes.length + 1);
    outcomes.push(await readLetter(task));
  }
  return outcomes;
}
