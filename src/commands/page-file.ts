import { constants, rmSync } from 'node:fs';
import { access, open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { generatorOf } from '../page/html.js';
import { OutputFolder } from '../run/journal/folder.js';
import { StoppedError, UsageError } from '../run/usage.js';

/** The file that a command writes, most often a page: what may be replaced by it, and how it is written. */

/** What a file is, so that nothing else is replaced by it. */
export interface FileKind {
  /** The flag that names the file. */
  readonly flag: string;
  /** What it is called. */
  readonly called: string;
  /** How its name ends, in one of these ways. */
  readonly endings: readonly string[];
  /** What stands in the head of each such file, and in no other. */
  readonly sign: string;
}

const PAGE = { flag: '--page', endings: ['.html', '.htm'] } as const;
export const REVIEW_PAGE: FileKind = { ...PAGE, called: 'page of imr review', sign: generatorOf('review') };
/** The page of one letter is that of `imr review`, with one letter on it. */
export const LETTER_PAGE: FileKind = { ...REVIEW_PAGE, flag: '--html', called: 'page of imr show' };
export const STUDY_PAGE: FileKind = { ...PAGE, called: 'page of imr report', sign: generatorOf('report') };

/**
 * Refuses to write a file where none can be, or in the place of something else. `folder`: that of the run which the
 * file is made from, if any.
 */
export async function requireFree(
  page: string,
  folder: OutputFolder | null,
  force: boolean,
  { flag, called, endings, sign }: FileKind,
): Promise<void> {
  const [place, there] = await Promise.all([stat(dirname(page)).catch(() => null), stat(page).catch(() => null)]);
  // Neither a folder nor a device or a pipe: a pipe has no head to look at, and a file would take a device's place.
  if (!place?.isDirectory() || (there && !there.isFile()))
    throw new UsageError(`${page} cannot be written. Give ${flag} a file in a folder that exists.`);
  await access(dirname(page), constants.W_OK).catch((error: Error) => {
    throw unwritten(page, flag, error);
  });
  if (folder) await requireNoOutput(page, folder, flag);
  if (!endings.includes(extname(page).toLowerCase()))
    throw new UsageError(
      `${page} is no name for a ${called}. Give ${flag} a file that ends in ${endings.join(' or ')}.`,
    );
  if (!force && !(await isFreeFor(sign, page)))
    throw new UsageError(`${page} is there and is no ${called}. Give ${flag} another file, or --force.`);
}

async function requireNoOutput(page: string, folder: OutputFolder, flag: string): Promise<void> {
  const real = join(await realpath(dirname(page)).catch(() => dirname(page)), basename(page));
  const outputs = new OutputFolder(await realpath(folder.path));
  if (outputs.writes(await realpath(page).catch(() => real)))
    throw new UsageError(`${page} is an output of the run in ${folder.path}. Give ${flag} another file.`);
}

/** So far into a file it says what made it. */
const HEAD = 1000;

/** Whether nothing stands there, or an earlier file with that sign. */
async function isFreeFor(sign: string, path: string): Promise<boolean> {
  const file = await open(path).catch((error: NodeJS.ErrnoException) => error);
  if (file instanceof Error) return file.code === 'ENOENT';
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return buffer.toString('utf8', 0, bytesRead).includes(sign);
  } catch {
    return false;
  } finally {
    await file.close();
  }
}

/** What ends the command; half a file is not left behind. */
const STOPS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Writes a file, whole or part by part; it stands under another name until it is whole. Of a link, what it leads to is
 * replaced.
 */
export async function writePage(given: string, page: string | AsyncIterable<string>, kind: FileKind): Promise<void> {
  const path = await realpath(given).catch(() => given);
  const begun = `${path}.${process.pid}.new`;
  const release = (): void => {
    for (const signal of STOPS) process.off(signal, stop);
  };
  const stop = (signal: NodeJS.Signals): void => {
    rmSync(begun, { force: true });
    // Not before: a second signal would end the process with the file there.
    release();
    process.kill(process.pid, signal);
  };
  for (const signal of STOPS) process.on(signal, stop);
  try {
    await writeFile(begun, page, { flag: 'wx' });
    await rename(begun, path);
  } catch (error) {
    await rm(begun, { force: true });
    throw unwritten(path, kind.flag, error as Error);
  } finally {
    release();
  }
}

/** What no other file in the same place would help against. */
const FULL = new Set(['ENOSPC', 'EDQUOT', 'EIO']);

/** Why a file was not written, in a sentence; an error that is not of writing stays what it is. */
function unwritten(path: string, flag: string, error: Partial<NodeJS.ErrnoException> & Error): Error {
  const { code } = error;
  if (code === undefined) return error;
  if (FULL.has(code))
    return new StoppedError(
      `${path} could not be written (${code}): nothing is left of it. Make room, or give ${flag} a file elsewhere.`,
      { cause: error },
    );
  return new UsageError(
    `${path} could not be written (${code}). Give ${flag} a file in a folder that you may write in.`,
    {
      cause: error,
    },
  );
}
