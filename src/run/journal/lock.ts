import { randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fstatSync,
  openSync,
  readFileSync,
  rmSync,
  rmdirSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StoppedError, UsageError } from '../usage.js';
import { type Holder, isAlive, parseHolder, thisProcess } from './holder.js';

/** How a lock is taken; tests are in more of a hurry, and pose as others. */
export interface LockOptions {
  /** Is told for whom the run waits. */
  readonly say?: ((message: string) => void) | undefined;
  /** Ends the wait. */
  readonly signal?: AbortSignal | undefined;
  /** How often a holder touches its lock, and who waits for one looks at it, in milliseconds. */
  readonly every?: number | undefined;
  /** After how many looks without a touch the holder counts as gone. */
  readonly looks?: number | undefined;
  readonly here?: Holder | undefined;
}

const EVERY = 5000;
const LOOKS = 8;

/**
 * Keeps two runs out of one output folder. A run that was killed leaves its lock behind. On the same machine the next
 * run sees whether its process is alive, whatever the clock says and however long it was suspended; elsewhere it
 * watches for a while whether the lock is touched, for clocks of several machines differ. A holder that was taken for
 * gone finds its token gone: it asks before it writes.
 *
 * The lock is a folder with one file in it, the token of its holder. It comes into being by a rename, token and all,
 * and no rename replaces a folder that is not empty, so of several runs one gets it. No two tokens share a name, so
 * removing an abandoned one never removes the lock of a run that was faster.
 */
export class Lock {
  readonly #path: string;
  readonly #token: string;
  readonly #folder: string;
  readonly #timer: NodeJS.Timeout;
  readonly #loss = new AbortController();

  private constructor(path: string, token: string, folder: string, every: number) {
    this.#path = path;
    this.#token = token;
    this.#folder = folder;
    this.#timer = setInterval(() => this.#touch(), every).unref();
  }

  /**
   * Throws a UsageError while another run holds the lock; undefined where `signal` ended the wait for one. `folder`:
   * what it locks, for messages.
   */
  static async take(path: string, folder: string, options: LockOptions = {}): Promise<Lock | undefined> {
    const { every = EVERY, here = thisProcess(), signal } = options;
    for (const token of await tokensIn(path)) {
      if (await isHeld(token, folder, options)) throw heldBy('Another run is writing', folder);
      if (signal?.aborted) return undefined;
      rmSync(token, { force: true });
    }
    removeIfEmpty(path);
    const name = randomUUID();
    const prepared = `${path}.${name}`;
    await mkdir(prepared);
    await writeFile(join(prepared, name), `${JSON.stringify(here)}\n`);
    try {
      await rename(prepared, path);
    } catch (error) {
      rmSync(prepared, { recursive: true, force: true });
      if (!LOST.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
      throw heldBy('Another run has just begun to write', folder);
    }
    return new Lock(path, join(path, name), folder, every);
  }

  /** Is aborted once the lock is found to be lost. */
  get loss(): AbortSignal {
    return this.#loss.signal;
  }

  /** Whether this is still the holder, looked up now. */
  isHeld(): boolean {
    if (this.#loss.signal.aborted) return false;
    try {
      statSync(this.#token);
    } catch (error) {
      this.#unless(error);
    }
    return !this.#loss.signal.aborted;
  }

  /** Throws a StoppedError where this is no longer the holder: nothing may be written then. */
  check(): void {
    if (!this.isHeld()) throw this.lost();
  }

  /** `cause`: what went wrong for it. */
  lost(cause?: unknown): StoppedError {
    const why = existsSync(this.#folder)
      ? `This run no longer holds ${this.#folder}: another run has taken it over, or its .imr/lock was removed. ` +
        'It has written nothing since. Let the other run end; where there is none, go on with --resume.'
      : `${this.#folder} is no longer there: it was removed or renamed during the run. ` +
        'Start the run again; where it was renamed, put it back and go on with --resume.';
    return new StoppedError(why, { cause });
  }

  release(): void {
    clearInterval(this.#timer);
    rmSync(this.#token, { force: true });
    removeIfEmpty(this.#path);
  }

  #touch(): void {
    try {
      utimesSync(this.#token, new Date(), new Date());
    } catch (error) {
      this.#unless(error);
    }
  }

  /** The lock is lost, unless the system does not tell: a network that is down for a while takes no lock away. */
  #unless(error: unknown): void {
    if (GONE.has((error as NodeJS.ErrnoException).code ?? '')) this.#loss.abort();
  }
}

/** Whether a name belongs to the lock of a name: it is the lock itself, or one in preparation. */
export const isOfLock = (name: string, lock: string): boolean => name === lock || name.startsWith(`${lock}.`);

/** The errors of a rename onto a folder that is not empty; the last two are those of Windows. */
const LOST: ReadonlySet<string> = new Set(['ENOTEMPTY', 'EEXIST', 'EPERM', 'EACCES']);
/** The errors that say that a file is no longer there; the last is that of network disks. */
const GONE: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'ESTALE']);

const heldBy = (what: string, folder: string): UsageError =>
  new UsageError(`${what} into ${folder}. Let it end, or give another --out.`);

async function tokensIn(path: string): Promise<string[]> {
  try {
    const names = await readdir(path);
    return names.map((name) => join(path, name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function removeIfEmpty(path: string): void {
  try {
    rmdirSync(path);
  } catch {
    // It is gone, or another run's.
  }
}

/** Whether the process of a token is alive: told by its number where that means something here, else by watching. */
async function isHeld(token: string, folder: string, options: LockOptions): Promise<boolean> {
  const before = look(token);
  if (!before) return false;
  const holder = parseHolder(before.text);
  const alive = holder && isAlive(holder, options.here ?? thisProcess());
  return alive ?? (await isTouched(token, before, holder, folder, options));
}

/** Whether a token is touched while one looks; not where the wait is ended, or the token goes away. */
async function isTouched(
  token: string,
  before: Look,
  holder: Holder | undefined,
  folder: string,
  { say, signal, every = EVERY, looks = LOOKS }: LockOptions,
): Promise<boolean> {
  const who = holder ? `on ${holder.host} (process ${holder.pid})` : 'of which no more is known';
  const seconds = Math.ceil((every * looks) / 1000);
  say?.(`${folder} is locked by a run ${who}. Waiting up to ${seconds} s to see whether it is still alive.`);
  for (let i = 0; i < looks; i++) {
    await sleep(every, undefined, { signal }).catch(() => {});
    if (signal?.aborted) return false;
    const now = look(token);
    if (!now) return false;
    if (now.touched !== before.touched) return true;
  }
  return false;
}

interface Look {
  readonly text: string;
  /** By the clock of who touched it: means nothing but for being the same or another. */
  readonly touched: number;
}

/** A token as it is now; undefined for one that is gone. Opened each time, or a network disk would tell what it was. */
function look(token: string): Look | undefined {
  let file: number | undefined;
  try {
    file = openSync(token, 'r');
    return { text: readFileSync(file, 'utf8'), touched: fstatSync(file).mtimeMs };
  } catch (error) {
    if (GONE.has((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
