import { createReadStream } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { lines } from '../../../read/byte-lines.js';
import { OutputFolder } from '../../journal/folder.js';
import { UsageError } from '../../usage.js';
import { isWithinOrAround } from '../real-paths.js';

/** A line of what filters answered, and where it stands. */
export interface AnswerLine {
  readonly text: Buffer;
  /** How messages name its file. */
  readonly name: string;
  /** From 1. */
  readonly number: number;
}

/** Standard input. */
export const INPUT = '-';
const GZIP = '.gz';
/** What frameworks for clusters put beside the parts of a result: marks, checksums and what is hidden. */
const NO_PART = /^[._]|\.crc$/;

/** Longer than any record; one is kept in memory. */
const LONGEST_LINE = 64 * 2 ** 20;
const MARK = '\ufeff';

/**
 * The files with answers: those given, and all parts in folders, at any depth, in the order of their names. Throws a
 * UsageError where one is not there, holds a run, or would be written over.
 */
export async function answerFiles(paths: readonly string[], folder: OutputFolder): Promise<string[]> {
  const files: string[] = [];
  for (const path of new Set(paths)) {
    if (path === INPUT) {
      files.push(path);
      continue;
    }
    const facts = await stat(path).catch((error: NodeJS.ErrnoException) => {
      throw unreadable(path, error);
    });
    if (!facts.isDirectory()) files.push(path);
    else if (await isWithinOrAround(folder.path, path))
      throw new UsageError(`${folder.path} is ${path}, lies in it or around it: give another --out.`);
    else files.push(...(await partsIn(path)));
  }
  const real = new OutputFolder(await realpath(folder.path).catch(() => folder.path));
  for (const file of files)
    if (real.writes(await realpath(file).catch(() => file)))
      throw new UsageError(`${file} is where the tables are written to: give another --out.`);
  return files;
}

async function partsIn(folder: string): Promise<string[]> {
  if (new OutputFolder(folder).hasRun())
    throw new UsageError(`${folder} is the output of a run, with its tables: to join such, imr merge.`);
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    throw unreadable(folder, error);
  });
  const files: string[] = [];
  for (const { name } of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (NO_PART.test(name)) continue;
    const path = join(folder, name);
    files.push(...((await stat(path)).isDirectory() ? await partsIn(path) : [path]));
  }
  return files;
}

/** The lines of a file that are not blank. Throws a UsageError where it cannot be read to its end. */
export async function* answerLines(path: string, input: Readable): AsyncGenerator<AnswerLine> {
  const name = path === INPUT ? 'standard input' : path;
  let number = 0;
  try {
    for await (const { text, length } of lines(bytesOf(path, input), LONGEST_LINE)) {
      number++;
      if (length > LONGEST_LINE) throw new UsageError(`${name}, line ${number}: it is longer than any record.`);
      const line = number === 1 && text.toString('utf8', 0, 3) === MARK ? text.subarray(3) : text;
      if (!isBlank(line)) yield { text: line, name, number };
    }
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw unreadable(name, error as NodeJS.ErrnoException);
  }
}

/** The latin script is enough to tell: blanks are single bytes. */
const isBlank = (line: Buffer): boolean =>
  line.length === 0 || (line[0]! <= SPACE && line.toString('latin1').trim() === '');

const SPACE = 0x20;

function bytesOf(path: string, input: Readable): AsyncIterable<Buffer> {
  if (path === INPUT) return input;
  const file = createReadStream(path, { highWaterMark: 1 << 20 });
  if (!path.endsWith(GZIP)) return file;
  const unpacked = createGunzip({ chunkSize: 1 << 18 });
  file.on('error', (error) => unpacked.destroy(error));
  return file.pipe(unpacked);
}

const unreadable = (path: string, { code, message }: NodeJS.ErrnoException): UsageError =>
  new UsageError(`${path} could not be read to its end (${code ?? message}). Give what imr extract --stdin answered.`);
