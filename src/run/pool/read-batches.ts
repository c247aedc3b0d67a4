import { availableParallelism } from 'node:os';
import type { Task } from './batch.js';
import { inOrder } from './in-order.js';
import type { Outcome } from './letter-outcome.js';
import { WorkerPool } from './pool.js';
import type { ReadOptions } from './read-file.js';

export interface OutcomeOptions extends ReadOptions {
  readonly jobs?: number | undefined;
  /** Seconds a letter may take. */
  readonly timeout: number;
  readonly signal?: AbortSignal | undefined;
  readonly worker?: URL | undefined;
}

/** How many letters go to a worker at once: enough to keep messages cheap, few enough that workers end together. */
export const BATCH = 16;

export const jobsOf = ({ jobs }: Pick<OutcomeOptions, 'jobs'>): number => jobs ?? availableParallelism();

/**
 * The outcomes of batches of letters, in their order. `window`: how many batches may be under way or wait for one
 * before them.
 */
export async function* outcomesOf(
  batches: Iterable<Task[]> | AsyncIterable<Task[]>,
  window: number,
  { signal, timeout, reader, ocr, maxBytes, worker, ...options }: OutcomeOptions,
): AsyncGenerator<Outcome[]> {
  const jobs = jobsOf(options);
  const pool = new WorkerPool({ jobs, timeout, reader, ocr, maxBytes, worker });
  const stop = (): void => void pool.close();
  signal?.addEventListener('abort', stop, { once: true });
  try {
    for await (const outcomes of inOrder(batches, Math.max(window, 2 * jobs), (tasks) => pool.read(tasks))) {
      if (signal?.aborted) return;
      yield outcomes;
    }
  } finally {
    signal?.removeEventListener('abort', stop);
    await pool.close();
  }
}
