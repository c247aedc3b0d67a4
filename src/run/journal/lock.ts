import { readFileSync, rmSync, statSync } from 'node:fs';
import { open, utimes, type FileHandle } from 'node:fs/promises';
import { hostname } from 'node:os';
import { UsageError } from '../usage.js';

/** Holders touch their lock this often, in milliseconds; one not touched for so long belongs to nobody. */
const TOUCHED_EVERY = 5000;
const ABANDONED_AFTER = 30_000;

/**
 * Keeps two runs out of one output folder. A run that was killed leaves its lock behind: on the same machine the next run sees that its
 * process is gone, on another one that nobody has touched it for a while.
 */
export class Lock {
  readonly #path: string;
  readonly #timer: NodeJS.Timeout;

  private constructor(path: string) {
    this.#path = path;
    this.#timer = setInterval(() => void utimes(path, new Date(), new Date()).catch(() => {}), TOUCHED_EVERY).unref();
  }

  /** Throws a UsageError while another run holds the lock. `folder`: what it locks, for the message. */
  static async take(path: string, folder: string): Promise<Lock> {
    if (isHeld(path)) throw new UsageError(`Another run is writing into ${folder}. Let it end, or give another --out.`);
    rmSync(path, { force: true });
    let file: FileHandle;
    try {
      file = await open(path, 'wx');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      throw new UsageError(`Another run has just begun to write into ${folder}. Let it end, or give another --out.`);
    }
    await file.writeFile(`${hostname()} ${process.pid}\n`);
    await file.close();
    return new Lock(path);
  }

  release(): void {
    clearInterval(this.#timer);
    rmSync(this.#path, { force: true });
  }
}

function isHeld(path: string): boolean {
  try {
    if (Date.now() - statSync(path).mtimeMs > ABANDONED_AFTER) return false;
    const [host, pid] = readFileSync(path, 'utf8').trim().split(' ');
    return host !== hostname() || Number(pid) === process.pid || isRunning(Number(pid));
  } catch {
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
