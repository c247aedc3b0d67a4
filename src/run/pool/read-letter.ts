import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { lettersOf } from '../../read/letters.js';
import { openDocument, type OpenOptions } from '../../read/open.js';
import { LetterFailure, ReadFailure } from '../../read/failure.js';
import { determine } from '../../record/determine.js';
import type { Determination } from '../../schema/determination.js';
import type { Task } from './batch.js';
import { parseInputLine } from './input-line.js';
import type { Failure, FileFacts, Outcome, RecordCounts } from './letter-outcome.js';

export type ReadOptions = OpenOptions;

/** Reads one letter, from its bytes to the line of its record or the reason why there is none. Never throws. */
export async function readLetter(task: Task, options: ReadOptions): Promise<Outcome> {
  let file = 'input' in task ? '' : task.file;
  let bytes: Uint8Array | null = null;
  let modified: number | null = null;
  try {
    if ('input' in task) ({ file, bytes } = parseInputLine(task.input));
    else ({ bytes, modified } = readFile(task.path));
    const record = determine(lettersOf(await openDocument(bytes, file, options)).letters[0]!);
    return {
      file,
      bytes: bytes.length,
      modified,
      sha256: record.source.sha256,
      line: `${JSON.stringify(record)}\n`,
      counts: count(record),
    };
  } catch (error) {
    return { file, ...failedFacts(bytes, modified), failure: asFailure(error) };
  }
}

function failedFacts(bytes: Uint8Array | null, modified: number | null): Omit<FileFacts, 'file'> {
  if (bytes === null) return { bytes: null, modified: null, sha256: null };
  return { bytes: bytes.length, modified, sha256: createHash('sha256').update(bytes).digest('hex') };
}

function readFile(path: string): { bytes: Uint8Array; modified: number } {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, 'r');
    const modified = fstatSync(descriptor).mtimeMs;
    return { bytes: readFileSync(descriptor), modified };
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    throw new ReadFailure('unreadable-file', `The file could not be read (${code}).`);
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

function asFailure(error: unknown): Failure {
  if (error instanceof LetterFailure) return { code: error.code, message: error.message };
  // Anything else is a defect of the program: the letter is listed and the run goes on.
  return {
    code: 'invalid-record',
    message: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
  };
}

function count(record: Determination): RecordCounts {
  return {
    reader: record.source.reader,
    items: record.items.length,
    upheld: record.items.filter((item) => item.decision === 'upheld').length,
    overturned: record.items.filter((item) => item.decision === 'overturned').length,
    warnings: record.warnings.map((warning) => warning.code),
  };
}
