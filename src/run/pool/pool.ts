import type { Failure, LetterRecord, Outcome } from './letter-outcome.js';
import { WorkersCannotStart } from '../usage.js';
import { systemSentence } from '../system-error.js';
import type { Message } from './messages.js';
import type { ReadOptions } from './read-file.js';
import { fileOf, type Task } from './task.js';
import { type Ending, WorkerProcess } from './worker-process.js';

interface PoolOptions extends ReadOptions {
  /** How many workers there are at first. */
  readonly jobs: number;
  /** Seconds a letter may take. */
  readonly timeout: number;
  /** Bytes of memory that a worker may take, of whatever kind. */
  readonly memory: number;
  /** Seconds within which a worker must have started. */
  readonly startup?: number;
  /** The worker's module; tests have ones that hang and die. */
  readonly worker?: URL | undefined;
}

/** Seconds that workers may take to start; on a busy machine they take a few. */
const STARTUP = 60;
/** How many workers in a row may end without having had a letter in hand. */
const STARTS = 5;
/**
 * How many letters a worker has before it, the one in hand counted: with one, it would wait for each next one. To
 * recognise one takes so long that none should wait behind it.
 */
const AHEAD = { read: 4, recognised: 1 };
/** Bytes of records, and characters of texts, that may wait for those before them; beyond it no more letters are begun. */
const MOST_HELD = 64_000_000;
/** How often the clock is looked at, in milliseconds, at most; and how much of what passed meanwhile counts. */
const TICK = 250;
const COUNTED = 1000;

const LOST = 'The worker reading the letter was lost, twice.';

/** A task and who waits for it. */
interface Errand {
  readonly task: Task;
  readonly give: (outcomes: Outcome[]) => void;
  readonly refuse: (error: Error) => void;
  /** It has cost a worker before. */
  again: boolean;
}

/** A worker and what it has before it, the task in hand first. */
interface Seat {
  readonly worker: WorkerProcess;
  readonly before: Errand[];
  /** Letters of the task in hand that came before the outcomes that they belong to, by the number of that outcome. */
  letters: Map<number, LetterRecord[]>;
  /** It has started. */
  ready: boolean;
  /** It has had a task in hand. */
  used: boolean;
  /** Milliseconds since it started, had a new task in hand or said that it gets on. */
  quiet: number;
  /** It was ended for taking too long. */
  late: boolean;
}

/**
 * Worker processes that read letters. A letter that hangs or takes its worker down, in whatever way, costs that one
 * letter: the worker is replaced, and what waited behind the letter goes to others. A letter that took its worker down
 * is tried once more, by a new worker: it may only have been the last straw. One that took too long is not, as that
 * would cost the time limit twice.
 */
export class WorkerPool {
  readonly #options: PoolOptions & { readonly startup: number; readonly worker: URL };
  readonly #ahead: number;
  readonly #seats = new Set<Seat>();
  readonly #ends = new Set<Promise<void>>();
  readonly #queue: Errand[] = [];
  /** What waited behind a letter that cost its worker: nothing may hold it up, for others may wait for it. */
  readonly #returned: Errand[] = [];
  /** What has cost a worker, for a new one. */
  readonly #again: Errand[] = [];
  #held = 0;
  #fruitless = 0;
  #started = false;
  #refusal: Error | undefined;
  #looked = performance.now();
  readonly #clock: NodeJS.Timeout;

  constructor({ startup = STARTUP, worker = new URL('worker.js', import.meta.url), ...options }: PoolOptions) {
    this.#options = { ...options, startup, worker };
    this.#ahead = AHEAD[options.ocr ? 'recognised' : 'read'];
    this.#clock = setInterval(() => this.#look(), Math.min(TICK, (Math.min(options.timeout, startup) * 1000) / 4));
    this.grow(options.jobs);
  }

  /** Starts workers until there are so many; there are never fewer than before. */
  grow(jobs: number): void {
    while (this.#seats.size < jobs && !this.#refusal) this.#start();
  }

  /** What became of a file and of those attached to it. Whoever is done with it calls `taken`. */
  async read(task: Task): Promise<Outcome[]> {
    if (this.#refusal) throw this.#refusal;
    return await new Promise((give, refuse) => {
      this.#queue.push({ task, give, refuse, again: false });
      this.#fill();
    });
  }

  /** Makes room for more outcomes. */
  taken(outcomes: readonly Outcome[]): void {
    this.#held -= sizeOf(outcomes);
    this.#fill();
  }

  /** Ends the workers; what they have in hand is rejected. */
  async close(): Promise<void> {
    this.#refuse(new Error('The pool is closed.'));
    await Promise.all(this.#ends);
  }

  #start(): void {
    const { worker, reader, recheck, ocr, maxBytes, texts, quotes, memory } = this.#options;
    let ended: () => void;
    const end = new Promise<void>((resolve) => (ended = resolve));
    const watcher = {
      message: (message: Message): void => this.#hear(seat, message),
      end: (how: Ending): void => {
        ended();
        this.#ends.delete(end);
        if (this.#seats.has(seat)) this.#lose(seat, how);
      },
    };
    let seat: Seat;
    try {
      seat = {
        worker: new WorkerProcess(worker, { reader, recheck, ocr, maxBytes, texts, quotes, memory }, watcher),
        before: [],
        letters: new Map(),
        ready: false,
        used: false,
        quiet: 0,
        late: false,
      };
    } catch (error) {
      // The system has no memory, or no more processes or open files, for one more.
      const why = systemSentence(error, 'Starting a worker') ?? (error as Error).message;
      return this.#refuse(new WorkersCannotStart(`No worker can start. ${why}`, { cause: error }));
    }
    this.#ends.add(end);
    this.#seats.add(seat);
  }

  #hear(seat: Seat, message: Message): void {
    if (seat.late || !this.#seats.has(seat)) return;
    seat.quiet = 0;
    if (message.is === 'ready') {
      this.#started = true;
      seat.ready = true;
    } else if (message.is === 'letters') {
      const before = seat.letters.get(message.of) ?? [];
      before.push(...message.letters);
      seat.letters.set(message.of, before);
    } else if (message.is === 'done') {
      this.#fruitless = 0;
      const outcomes = message.outcomes.map((outcome, i) => withLetters(outcome, seat.letters.get(i)));
      seat.letters = new Map();
      this.#give(seat.before.shift()!, outcomes);
      if (message.tired) this.#replace(seat);
    }
    this.#fill();
  }

  /** A worker has ended by itself, or was ended for the time it took. */
  #lose(seat: Seat, { code, message }: Ending): void {
    const errand = seat.before.shift();
    this.#replace(seat);
    if (!errand) {
      if (++this.#fruitless >= STARTS)
        this.#refuse(new WorkersCannotStart(`No worker gets as far as its first letter. ${message}${advice(message)}`));
    } else if (seat.late) {
      this.#fail(errand, { code: 'timed-out', message: `The letter took longer than ${this.#options.timeout} s.` });
    } else if (errand.again) {
      this.#fail(errand, { code, message: code === 'too-much-memory' ? message : `${LOST} ${message}` });
    } else {
      errand.again = true;
      this.#again.push(errand);
    }
    this.#fill();
  }

  /** Puts a new worker in the place of one, which is ended. */
  #replace(seat: Seat): void {
    this.#returned.push(...seat.before);
    this.#seats.delete(seat);
    seat.worker.kill();
    if (!this.#refusal) this.#start();
  }

  /** Gives workers what they have room for, one letter each at a time. */
  #fill(): void {
    for (let depth = 0; depth < this.#ahead; depth++) {
      for (const seat of this.#seats) {
        if (!seat.ready || seat.before.length > depth || seat.before[0]?.again) continue;
        const errand = this.#next(seat);
        if (!errand) continue;
        if (seat.before.length === 0) seat.quiet = 0;
        seat.used = true;
        seat.before.push(errand);
        seat.worker.read(errand.task);
      }
    }
  }

  #next({ used }: Seat): Errand | undefined {
    return (
      (used ? undefined : this.#again.shift()) ??
      this.#returned.shift() ??
      (this.#held < MOST_HELD ? this.#queue.shift() : undefined)
    );
  }

  #give({ give }: Errand, outcomes: Outcome[]): void {
    this.#held += sizeOf(outcomes);
    give(outcomes);
  }

  /** A letter that cost its worker: nothing is known of its file. */
  #fail(errand: Errand, failure: Failure): void {
    this.#give(errand, [{ file: fileOf(errand.task), bytes: null, modified: null, sha256: null, failure }]);
  }

  /** Ends what has been quiet for too long. Time in which this process was suspended does not count: so were they. */
  #look(): void {
    const now = performance.now();
    const passed = Math.min(now - this.#looked, COUNTED);
    this.#looked = now;
    const { timeout, startup } = this.#options;
    for (const seat of this.#seats) {
      if (seat.ready && seat.before.length === 0) continue;
      seat.quiet += passed;
      if (seat.quiet < (seat.ready ? timeout : startup) * 1000) continue;
      if (!this.#started) return this.#refuse(new WorkersCannotStart(`No worker has started within ${startup} s.`));
      seat.late = true;
      seat.worker.kill();
    }
  }

  /** Ends the workers and refuses all that is asked and will be. */
  #refuse(refusal: Error): void {
    if (this.#refusal) return;
    this.#refusal = refusal;
    clearInterval(this.#clock);
    const seats = [...this.#seats];
    this.#seats.clear();
    for (const { worker } of seats) worker.kill();
    const under = seats.flatMap(({ before }) => before);
    for (const errand of [...under, ...this.#again, ...this.#returned, ...this.#queue]) errand.refuse(refusal);
  }
}

/** An outcome whose first letters came before it. */
const withLetters = (outcome: Outcome, letters: readonly LetterRecord[] = []): Outcome =>
  'letters' in outcome ? { ...outcome, letters: [...letters, ...outcome.letters] } : outcome;

const sizeOf = (outcomes: readonly Outcome[]): number =>
  outcomes
    .flatMap((outcome) => ('letters' in outcome ? outcome.letters : []))
    .reduce((sum, { line, text }) => sum + line.length + (text?.text.length ?? 0), 0);

/** What a worker may have lacked to start. */
const advice = (message: string): string =>
  /\bE[MN]FILE\b/.test(message) ? ' Raise the limit of open files (ulimit -n), or give fewer --jobs.' : '';
