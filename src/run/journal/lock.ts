import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync, rmdirSync, statSync } from 'node:fs';
import { mkdir, readdir, rename, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { UsageError } from '../usage.js';

/** How often a holder touches its lock, and after what time an untouched one belongs to nobody, in milliseconds. */
const TOUCHED_EVERY = 5000;
const ABANDONED_AFTER = 30_000;

/**
 * Keeps two runs out of one output folder. A run that was killed leaves its lock behind: on the same machine the next
 * run sees that its process is gone, on another one that nobody has touched it for a while.
 *
 * The lock is a folder with one file in it, the token of its holder. It comes into being by a rename, token and all,
 * and no rename replaces a folder that is not empty, so of several runs one gets it. No two tokens share a name, so
 * removing an abandoned one never removes the lock of a run that was faster.
 */
export class Lock {
  readonly #path: string;
  readonly #token: string;
  readonly #timer: NodeJS.Timeout;

  private constructor(path: string, token: string) {
    this.#path = path;
    this.#token = token;
    const touch = (): void => void utimes(token, new Date(), new Date()).catch(() => {});
    this.#timer = setInterval(touch, TOUCHED_EVERY).unref();
  }

  /** Throws a UsageError while another run holds the lock. `folder`: what it locks, for the message. */
  static async take(path: string, folder: string): Promise<Lock> {
    for (const token of await tokensIn(path)) {
      if (isHeld(token)) throw heldBy('Another run is writing', folder);
      rmSync(token, { force: true });
    }
    removeIfEmpty(path);
    const name = randomUUID();
    const prepared = `${path}.${name}`;
    await mkdir(prepared);
    await writeFile(join(prepared, name), `${hostname()} ${process.pid}\n`);
    try {
      await rename(prepared, path);
    } catch (error) {
      rmSync(prepared, { recursive: true, force: true });
      if (!LOST.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
      throw heldBy('Another run has just begun to write', folder);
    }
    return new Lock(path, join(path, name));
  }

  release(): void {
    clearInterval(this.#timer);
    rmSync(this.#token, { force: true });
    removeIfEmpty(this.#path);
  }
}

/** Whether a name belongs to the lock of a name: it is the lock itself, or one in preparation. */
export const isOfLock = (name: string, lock: string): boolean => name === lock || name.startsWith(`${lock}.`);

/** The errors of a rename onto a folder that is not empty; the last two are those of Windows. */
const LOST: ReadonlySet<string> = new Set(['ENOTEMPTY', 'EEXIST', 'EPERM', 'EACCES']);

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

function isHeld(token: string): boolean {
  try {
    if (Date.now() - statSync(token).mtimeMs > ABANDONED_AFTER) return false;
    const [host, pid] = readFileSync(token, 'utf8').trim().split(' ');
    return host !== hostname() || Number(pid) === process.pid || isRunning(Number(pid));
  } catch {
    // It has been released meanwhile.
    return false;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, and is somebody else's.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
