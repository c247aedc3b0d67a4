import type { Worker } from 'node:worker_threads';
import { Piscina } from 'piscina';
import { ALIVE, type Batch, BEGUN, fileOf, noProgress, type Task } from './batch.js';
import type { Failure, Outcome } from './letter-outcome.js';
import type { ReadOptions } from './read-file.js';

interface PoolOptions extends ReadOptions {
  readonly jobs: number;
  /** Seconds a letter may take. */
  readonly timeout: number;
  /** Seconds within which a worker must have begun its first letter. */
  readonly startup?: number;
  /** The worker's module; tests have ones that hang and die. */
  readonly worker?: URL | undefined;
}

/** JavaScript memory that a worker may use, in MB: a letter needs a few; one that needs this much starves the run. */
const WORKER_MEMORY = 256;
/**
 * The engine's own limit, as a second line of defence: on Node.js 20 it ends the worker alone, on 24 it often ends the
 * whole process (nodejs/node#65019).
 */
const ENGINE_LIMIT = 2 * WORKER_MEMORY;
/** How often a worker's memory is looked at, in milliseconds; Node.js tells it from 22.16 on. */
const LOOKED_AT_EVERY = 100;

/** Seconds that workers may take to start; on a busy machine they take a few. */
const STARTUP = 60;
/** How many workers in a row may be lost before their first letter. */
const STARTS = 5;

/**
 * Worker threads that read batches of letters. A letter that hangs or takes its worker down costs that one letter: the
 * worker is replaced and the rest of the batch read again. A letter that took its worker down is tried once more,
 * alone: it may only have been the last straw. One that took too long is not, as that would cost the time limit twice.
 */
export class WorkerPool {
  readonly #pool: Piscina;
  readonly #timeout: number;
  /** Why no worker will ever read a letter, once that is known. */
  #broken: WorkersCannotStart | undefined;
  /** Ends each attempt under way. A single promise that all of them race against would keep every outcome in memory. */
  readonly #attempts = new Set<(error: WorkersCannotStart) => void>();
  #begun = false;
  readonly #startup: NodeJS.Timeout;
  readonly #memory: NodeJS.Timeout;
  #closed = false;

  constructor({
    jobs,
    timeout,
    startup = STARTUP,
    worker = new URL('worker.js', import.meta.url),
    ...options
  }: PoolOptions) {
    this.#timeout = timeout;
    this.#pool = new Piscina({
      filename: worker.href,
      minThreads: jobs,
      maxThreads: jobs,
      workerData: options,
      resourceLimits: { maxOldGenerationSizeMb: ENGINE_LIMIT },
    });
    // A worker that dies is replaced: there are none left only where workers cannot even start.
    this.#pool.on('error', (error: Error) => {
      if (this.#pool.threads.length === 0)
        this.#break(new WorkersCannotStart('No worker can start: the installation is broken.', { cause: error }));
    });
    // Without this, workers that end or hang while they start would be replaced for ever.
    this.#startup = setTimeout(() => {
      if (!this.#begun) this.#break(new WorkersCannotStart(`No worker got as far as a letter within ${startup} s.`));
    }, startup * 1000).unref();
    this.#memory = setInterval(() => this.#endTheGreedy(), LOOKED_AT_EVERY).unref();
  }

  /**
   * The outcomes of each task, in the order of the tasks. `fruitless`: how many workers these tasks have lost before
   * their first letter.
   */
  async read(tasks: readonly Task[], fruitless = 0): Promise<Outcome[]> {
    if (tasks.length === 0) return [];
    const answer = await this.#attempt(tasks);
    if ('outcomes' in answer) return answer.outcomes;
    const { lost, failure } = answer;
    if (lost < 0) {
      if (fruitless === STARTS)
        throw new WorkersCannotStart(`No worker gets as far as its first letter: ${failure.message}`);
      return await this.read(tasks, fruitless + 1);
    }
    const task = tasks[lost]!;
    return [
      ...(await this.read(tasks.slice(0, lost))),
      ...(failure.code === 'timed-out' ? [failed(task, failure)] : await this.#readAlone(task, failure)),
      ...(await this.read(tasks.slice(lost + 1))),
    ];
  }

  /** Ends the workers; what they have in hand is rejected. */
  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#startup);
    clearInterval(this.#memory);
    await this.#pool.destroy();
  }

  async #readAlone(task: Task, before: Failure): Promise<Outcome[]> {
    const answer = await this.#attempt([task]);
    if ('outcomes' in answer) return answer.outcomes;
    return [failed(task, answer.lost < 0 ? before : answer.failure)];
  }

  /** The outcomes, or which task was in hand when the worker was lost; -1: none yet. */
  async #attempt(tasks: readonly Task[]): Promise<{ outcomes: Outcome[] } | { lost: number; failure: Failure }> {
    const progress = noProgress();
    const stop = new AbortController();
    const watch = this.#watch(progress, stop);
    try {
      const batch: Batch = { tasks, progress };
      const outcomes = await this.#unlessBroken(this.#pool.run(batch, { signal: stop.signal }) as Promise<Outcome[]>);
      this.#begun = true;
      return { outcomes };
    } catch (error) {
      if (this.#closed || error instanceof WorkersCannotStart) throw error;
      const lost = Atomics.load(progress, BEGUN) - 1;
      const failure: Failure = stop.signal.aborted
        ? { code: 'timed-out', message: `The letter took longer than ${this.#timeout} s.` }
        : { code: 'worker-crashed', message: `The worker reading the letter died, twice: ${(error as Error).message}` };
      return { lost, failure };
    } finally {
      clearInterval(watch);
    }
  }

  #endTheGreedy(): void {
    for (const thread of this.#pool.threads as readonly MeasurableWorker[]) {
      void thread.getHeapStatistics?.().then(
        ({ used_heap_size: used }) => (used > WORKER_MEMORY << 20 ? thread.terminate() : undefined),
        // The worker has ended meanwhile.
        () => {},
      );
    }
  }

  async #unlessBroken<T>(answer: Promise<T>): Promise<T> {
    if (this.#broken) throw this.#broken;
    let give: (error: WorkersCannotStart) => void;
    const broken = new Promise<never>((_, reject) => {
      give = reject;
      this.#attempts.add(reject);
    });
    try {
      return await Promise.race([answer, broken]);
    } finally {
      this.#attempts.delete(give!);
    }
  }

  #break(error: WorkersCannotStart): void {
    this.#broken = error;
    for (const give of this.#attempts) give(error);
  }

  /** Aborts the attempt when a letter, or a page of one, stays in hand longer than the time limit. */
  #watch(progress: Int32Array, stop: AbortController): NodeJS.Timeout {
    const limit = this.#timeout * 1000;
    let inHand = 0;
    let since = performance.now();
    const look = (): void => {
      const begun = Atomics.load(progress, BEGUN);
      const done = begun + Atomics.load(progress, ALIVE);
      this.#begun ||= begun > 0;
      const now = performance.now();
      if (begun === 0 || done !== inHand) {
        inHand = done;
        since = now;
      } else if (now - since > limit) {
        stop.abort();
      }
    };
    return setInterval(look, Math.min(limit / 4, 1000));
  }
}

/** A letter that cost its worker: nothing is known of its file. */
const failed = (task: Task, failure: Failure): Outcome => ({
  file: fileOf(task),
  bytes: null,
  modified: null,
  sha256: null,
  failure,
});

/** A worker of Node.js 22.16 and later. */
interface MeasurableWorker extends Worker {
  getHeapStatistics?: () => Promise<{ readonly used_heap_size: number }>;
}

class WorkersCannotStart extends Error {
  override readonly name = 'WorkersCannotStart';
}
