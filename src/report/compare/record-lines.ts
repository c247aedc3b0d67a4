import { createReadStream } from 'node:fs';
import { lines } from '../../read/byte-lines.js';
import { StoppedError } from '../../run/usage.js';

/** A record as its line stands in a file of records. */
export interface RecordLine {
  /** The letter's document_id as a number. */
  readonly id: bigint;
  readonly at: number;
  readonly text: Buffer;
}

/** What tells of a record which letter it is of. */
export interface Letter {
  readonly document_id: string;
  readonly case_number: string | null;
  readonly file: string;
}

const CHUNK = 1 << 20;

/** The records of a file, in its order. Throws a StoppedError for a line that is none. */
export async function* recordLines(path: string): AsyncGenerator<RecordLine> {
  let at = 0;
  for await (const { text, length } of lines(createReadStream(path, { highWaterMark: CHUNK }))) {
    yield { id: idOf(text, path), at, text };
    at += length + 1;
  }
}

/** How records begin: whichever their schema, it tells the id soon, and a record need not be parsed for it. */
const BEGINNING = /^\{"schema_version":"[^"]*","document_id":"([0-9a-f]{16})"/;
const BEGINNING_LENGTH = 100;

function idOf(line: Buffer, path: string): bigint {
  const id =
    BEGINNING.exec(line.toString('latin1', 0, BEGINNING_LENGTH))?.[1] ??
    (recordOf(line, path) as { document_id?: unknown }).document_id;
  if (typeof id !== 'string' || !/^[0-9a-f]{16}$/.test(id)) throw noRecord(path);
  return BigInt(`0x${id}`);
}

export function recordOf(line: Buffer, path: string): object {
  try {
    const record: unknown = JSON.parse(line.toString());
    if (typeof record === 'object' && record !== null) return record;
  } catch {
    // Told below.
  }
  throw noRecord(path);
}

/** The letter that a record is of, as far as records of other versions tell it. */
export function letterOf(record: object): Letter {
  const { document_id, case_number, source } = record as Partial<Letter> & { readonly source?: Partial<Letter> };
  return { document_id: document_id!, case_number: case_number ?? null, file: source?.file ?? '' };
}

const noRecord = (path: string): StoppedError =>
  new StoppedError(`${path} is damaged: a line of it is not a record. Extract anew with --force.`);
