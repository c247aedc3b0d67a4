import { availableParallelism } from 'node:os';
import { inOrder } from './in-order.js';
import type { Outcome } from './letter-outcome.js';
import { WorkerPool } from './pool.js';
import type { ReadOptions } from './read-file.js';
import type { Task } from './task.js';

export interface OutcomeOptions extends ReadOptions {
  readonly jobs?: number | undefined;
  /** Seconds a letter may take. */
  readonly timeout: number;
  /** Megabytes of memory, of whatever kind, that a worker may take. */
  readonly memory?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly worker?: URL | undefined;
  /** Workers that were started beforehand, with the same options. */
  readonly workers?: WorkerPool | undefined;
  /** Reads in this process, in place of workers: for tests of what is done with outcomes. */
  readonly read?: ReadTask | undefined;
}

type ReadTask = (task: Task) => Promise<Outcome[]>;

export const jobsOf = ({ jobs }: Pick<OutcomeOptions, 'jobs'>): number => jobs ?? availableParallelism();

/**
 * A worker takes as long to start as to read this many letters: for fewer, one more does not pay. To recognise one takes
 * longer than that.
 */
const LETTERS_WORTH_A_WORKER = { read: 32, recognised: 1 };

/** How many workers so many files are worth. */
export const jobsFor = (files: number, options: Pick<OutcomeOptions, 'jobs' | 'ocr'>): number =>
  Math.max(
    1,
    Math.min(jobsOf(options), Math.ceil(files / LETTERS_WORTH_A_WORKER[options.ocr ? 'recognised' : 'read'])),
  );

/** Megabytes of memory that a worker may take where nothing else is said: several times what letters need. */
const MEMORY = { read: 1024, recognised: 2048 };

/** Starts workers: one while it is not known how many letters there are, so that it is ready when they are found. */
export function startWorkers(
  { timeout, memory, reader, recheck, ocr, maxBytes, texts, quotes, worker }: Omit<OutcomeOptions, 'jobs'>,
  jobs = 1,
): WorkerPool {
  const megabytes = memory ?? MEMORY[ocr ? 'recognised' : 'read'];
  const read = { reader, recheck, ocr, maxBytes, texts, quotes };
  return new WorkerPool({ ...read, jobs, timeout, memory: megabytes * 2 ** 20, worker });
}

/**
 * What became of each task, in the order of the tasks: outcomes of its file and of those attached to it. `window`: how
 * many tasks may be under way or wait for one before them.
 */
export async function* outcomesOf(
  tasks: Iterable<Task> | AsyncIterable<Task>,
  window: number,
  options: OutcomeOptions,
): AsyncGenerator<readonly Outcome[]> {
  const { signal, read, workers } = options;
  const jobs = jobsOf(options);
  const pool = read ? inThisProcess(read) : (workers ?? startWorkers(options, jobs));
  pool.grow(jobs);
  const stop = (): void => void pool.close();
  signal?.addEventListener('abort', stop, { once: true });
  try {
    for await (const outcomes of inOrder(tasks, Math.max(window, 8 * jobs), (task) => pool.read(task))) {
      if (signal?.aborted) return;
      yield outcomes;
      pool.taken(outcomes);
    }
  } finally {
    signal?.removeEventListener('abort', stop);
    await pool.close();
  }
}

const inThisProcess = (read: ReadTask): Pick<WorkerPool, 'grow' | 'read' | 'taken' | 'close'> => ({
  grow: () => {},
  read,
  taken: () => {},
  close: async () => {},
});
