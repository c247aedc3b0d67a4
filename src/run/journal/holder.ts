import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/**
 * A process, told from all others: its number may come again after it has ended, and mean another process in another
 * container or on another machine. What the system does not tell is null.
 */
export interface Holder {
  readonly host: string;
  /** Differs from machine to machine, and each time one is started. */
  readonly boot: string | null;
  /** Within which process numbers count: a container has its own. */
  readonly namespace: string | null;
  readonly pid: number;
  /** When the process was started, in the system's own count. */
  readonly start: string | null;
}

export const thisProcess = (): Holder => ({
  host: hostname(),
  boot: told(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()),
  namespace: told(() => readlinkSync('/proc/self/ns/pid')),
  pid: process.pid,
  start: statusOf(process.pid)?.start ?? null,
});

const stringOf = (part: unknown): string | null => (typeof part === 'string' ? part : null);

/** States of a process that has ended and still has its number. */
const ENDED: ReadonlySet<string> = new Set(['Z', 'X']);

/** Whether a process is alive; undefined where that cannot be told from here. `here`: the process that asks. */
export function isAlive(holder: Holder, here: Holder): boolean | undefined {
  if (holder.host !== here.host || holder.boot !== here.boot || holder.namespace !== here.namespace) return undefined;
  if (!isRunning(holder.pid)) return false;
  const seen = statusOf(holder.pid);
  // Without a start to compare, whatever runs under the number counts: a live process never loses its lock.
  if (seen === null) return true;
  return !ENDED.has(seen.state) && (holder.start === null || seen.start === holder.start);
}

/** Reads what `JSON.stringify` made of a holder; undefined where it is none. */
export function parseHolder(text: string): Holder | undefined {
  const value = told(() => JSON.parse(text) as Partial<Record<keyof Holder, unknown>> | null);
  if (typeof value?.host !== 'string' || !Number.isInteger(value.pid) || (value.pid as number) < 1) return undefined;
  return {
    host: value.host,
    boot: stringOf(value.boot),
    namespace: stringOf(value.namespace),
    pid: value.pid as number,
    start: stringOf(value.start),
  };
}

/** The 3rd and the 22nd field of stat; the second one, the program's name, may hold blanks and brackets. */
const statusOf = (pid: number): { state: string; start: string } | null =>
  told(() => {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(')').at(-1)!.trim().split(' ');
    return { state: fields[0]!, start: fields[19]! };
  });

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, and is somebody else's.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function told<T>(tell: () => T): T | null {
  try {
    return tell();
  } catch {
    return null;
  }
}
