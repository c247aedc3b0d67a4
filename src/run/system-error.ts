/** What the system refuses, as sentences: what is wrong with a disk, a path or the machine, and what to do. */

interface Said {
  readonly why: string;
  readonly next: string;
}

const FULL = 'Make room, or write to another disk';
const RIGHTS = 'Change its permissions, or choose another place';
const KIND = 'Give another path';
const LIMIT = 'Raise the limit (ulimit -n), or give fewer --jobs';
const DISK = 'Check the disk or the connection to it, then try again';

/** By the code of the system's error. */
const SAID: Readonly<Record<string, Said>> = {
  ENOSPC: { why: 'no room is left on the disk', next: FULL },
  EDQUOT: { why: 'your share of the disk is used up', next: FULL },
  EFBIG: { why: 'a file may not be that large there', next: 'Raise the limit (ulimit -f), or write to another disk' },
  EROFS: { why: 'the disk can only be read', next: 'Choose another place' },
  EACCES: { why: 'you have no right to it', next: RIGHTS },
  EPERM: { why: 'you have no right to it', next: RIGHTS },
  ENOENT: { why: 'it is not there', next: KIND },
  ENOTDIR: { why: 'it lies below something that is no folder', next: KIND },
  EISDIR: { why: 'it is a folder', next: KIND },
  EEXIST: { why: 'something stands there already', next: KIND },
  ENOTEMPTY: { why: 'the folder is not empty', next: KIND },
  ENAMETOOLONG: { why: 'its name is too long', next: KIND },
  ELOOP: { why: 'it leads round in links', next: KIND },
  EBUSY: { why: 'something else uses it', next: 'Close what uses it, then try again' },
  EMFILE: { why: 'this process may open no more files', next: LIMIT },
  ENFILE: { why: 'the machine can open no more files', next: LIMIT },
  ENOMEM: { why: 'the machine has no memory left', next: 'Close other programs, or give fewer --jobs' },
  EAGAIN: {
    why: 'the system starts no more processes',
    next: 'Raise the limit (ulimit -u), or give fewer --jobs',
  },
  EIO: { why: 'the disk could not be read or written', next: DISK },
  ESTALE: { why: 'the network disk no longer knows it', next: DISK },
  ETIMEDOUT: { why: 'the disk did not answer', next: DISK },
};

/**
 * An error of the system as a sentence; undefined for any other error.
 *
 * @param place what it is about, where the error names no path
 */
export function systemSentence(error: unknown, place?: string): string | undefined {
  if (!isOfSystem(error)) return undefined;
  const { code, syscall, path = place } = error;
  const { why, next } = SAID[code] ?? {
    why: `the system refuses ${syscall}`,
    next: 'Try again, or choose another place',
  };
  return `${path === undefined ? '' : `${path}: `}${why} (${code}). ${next}.`;
}

type SystemError = NodeJS.ErrnoException & { readonly code: string; readonly syscall: string };

/** Errors of Node.js itself have a code too, but no number. */
const isOfSystem = (error: unknown): error is SystemError =>
  error instanceof Error && 'errno' in error && 'syscall' in error && 'code' in error && typeof error.code === 'string';
