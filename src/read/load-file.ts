import { closeSync, constants, createReadStream, fstatSync, openSync, readSync } from 'node:fs';
import { ReadFailure } from './failure.js';
import { requireSize } from './size-limit.js';

/** The bytes of a file, and when it was last changed, in milliseconds. */
export interface LoadedFile {
  readonly bytes: Buffer;
  readonly modified: number;
}

/** Opening a pipe waits for somebody who writes into it, unless it is told not to. */
const WITHOUT_WAITING = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0);

/**
 * Reads a file of at most so many bytes, also where it grows meanwhile. Only files are read, whatever stood at the path
 * before: no pipe, socket or device. Never waits for anybody.
 *
 * @throws ReadFailure `unreadable-file`, whose cause has the system's code, `not-a-file` or `too-large`
 */
export function loadFile(path: string | Uint8Array, limit: number): LoadedFile {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path as Buffer, WITHOUT_WAITING);
    const facts = fstatSync(descriptor);
    if (facts.isDirectory()) throw Object.assign(new Error('It is a folder.'), { code: 'EISDIR' });
    if (!facts.isFile()) throw notAFile();
    requireSize(facts.size, limit);
    return { bytes: readToEnd(descriptor, facts.size, limit), modified: facts.mtimeMs };
  } catch (error) {
    throw asReadFailure(error);
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** Whether a path names what the shell has opened for this process: its standard input, or the output of a command. */
export const isOpened = (path: string): boolean => /^\/(?:dev\/stdin|(?:dev|proc\/self)\/fd\/\d+)$/.test(path);

/** Reads to its end what the shell has opened, at most so many bytes; waits for whoever writes into it. */
export async function loadOpened(path: string, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of createReadStream(path)) {
      length += (chunk as Buffer).length;
      requireSize(length, limit);
      chunks.push(chunk as Buffer);
    }
  } catch (error) {
    throw asReadFailure(error);
  }
  return Buffer.concat(chunks);
}

/** The bytes of a file that somebody names: of what the shell has opened too. */
export const loadGiven = async (path: string | Buffer, limit: number): Promise<Buffer> =>
  typeof path === 'string' && isOpened(path) ? await loadOpened(path, limit) : loadFile(path, limit).bytes;

/** One byte more than there should be tells a file that has grown. */
function readToEnd(descriptor: number, size: number, limit: number): Buffer {
  let buffer = Buffer.allocUnsafe(size + 1);
  for (let length = 0; ;) {
    const read = readSync(descriptor, buffer, length, buffer.length - length, null);
    if (read === 0) return buffer.subarray(0, length);
    length += read;
    requireSize(length, limit);
    if (length === buffer.length) buffer = Buffer.concat([buffer], Math.min(2 * length, limit + 1));
  }
}

export const notAFile = (): ReadFailure =>
  new ReadFailure('not-a-file', 'It is a pipe, a socket or a device: only files are read.');

function asReadFailure(error: unknown): ReadFailure {
  if (error instanceof ReadFailure) return error;
  const { code = 'unknown error' } = error as NodeJS.ErrnoException;
  // A socket, and a device that nothing drives, cannot be opened at all.
  if (code === 'ENXIO' || code === 'ENODEV') return notAFile();
  const failure = new ReadFailure('unreadable-file', `The file could not be read (${code}).`);
  failure.cause = error;
  return failure;
}
