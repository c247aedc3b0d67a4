import { createReadStream, existsSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { lines } from '../../read/byte-lines.js';
import type { Failure, FileFacts, OtherPageCounts, RecordCounts } from '../pool/letter-outcome.js';
import { StoppedError } from '../usage.js';
import type { Seal } from './state.js';

/**
 * The ledger says what became of each file, one line per file. A line is written once the record it speaks of is safe on
 * disk, so the ledger alone tells what is done. A later line about the same file replaces an earlier one.
 */
export type Entry = FileFacts &
  (
    | RecordsEntry
    | { readonly failure: Failure }
    /** The file has the same bytes as another one, which has the record. */
    | { readonly duplicate_of: string }
    /** An earlier run found the file; it is no longer there. */
    | { readonly gone: true }
  );

export type EntryWithoutRecords = Exclude<Entry, RecordsEntry>;

/** A file whose letters have records: they stand together, in their order. */
export interface RecordsEntry extends FileFacts {
  readonly records: ByteRange;
  readonly letters: readonly RecordCounts[];
  readonly others: OtherPageCounts;
  /** Why some of its letters have no record. */
  readonly failure?: Failure;
}

/** Bytes of records.ndjson, line ends included, and their checksum. */
export interface ByteRange {
  readonly at: number;
  readonly length: number;
  readonly checksum: number;
}

/** The seal of a journal that holds nothing yet. */
export const EMPTY: Seal = { lines: 0, checksum: 0, records: 0 };

/**
 * A line of the ledger: the entry, a tab, and a checksum of it and of all lines before it. So a line that was altered,
 * lost, doubled or moved does not fit.
 */
export function ledgerLine(entry: Entry, before: Seal): { line: string; seal: Seal } {
  const text = JSON.stringify(entry);
  const checksum = crc32(text, before.checksum);
  return { line: `${text}\t${hex(checksum)}\n`, seal: sealAfter(entry, before, checksum) };
}

/** An entry of a ledger, what the ledger comes to with it, and the offset at which it ends. */
export interface LedgerEntry {
  readonly entry: Entry;
  readonly seal: Seal;
  readonly end: number;
}

/**
 * The entries of a ledger, in the order written. Throws a StoppedError for one that is damaged. `torn`: is told
 * that a run that was killed has left its last line half written; without it such an end is damage too.
 */
export async function* readLedger(path: string, torn?: () => void): AsyncGenerator<LedgerEntry> {
  let end = 0;
  let seal = EMPTY;
  for await (const { text, complete } of lines(bytesOf(path))) {
    const read = complete ? parseLine(text, seal) : undefined;
    if (!read) {
      if (torn && !complete) return torn();
      throw damagedLedger(path, seal.lines + 1);
    }
    end += text.length + 1;
    ({ seal } = read);
    yield { ...read, end };
  }
}

/** The entries of a finished run. Throws a StoppedError where they are not those that it wrote. */
export async function* readSealed(path: string, seal: Seal): AsyncGenerator<LedgerEntry> {
  let last = EMPTY;
  for await (const read of readLedger(path)) {
    last = read.seal;
    yield read;
  }
  if (!isSameSeal(last, seal)) throw unlikeItsSeal(path, last, seal);
}

export const isSameSeal = (a: Seal, b: Seal): boolean =>
  a.lines === b.lines && a.checksum === b.checksum && a.records === b.records;

export function unlikeItsSeal(path: string, found: Seal, sealed: Seal): StoppedError {
  const what =
    found.lines < sealed.lines
      ? `${path} is damaged: its end is missing (${found.lines} of ${sealed.lines} lines are there).`
      : `${path} is not the one that its run wrote.`;
  return new StoppedError(`${what} ${ANEW}`);
}

/** What to do where a journal is damaged. */
export const ANEW = 'Extract anew with --force, or put back a copy of the whole output folder.';

const damagedLedger = (path: string, line: number): StoppedError =>
  new StoppedError(`${path} is damaged at line ${line}: what was done cannot be told from it. ${ANEW}`);

const TAB = 0x09;
/** The tab and the eight digits that end a line. */
const MARK = 9;

/** Undefined for a line that is not the next one. */
function parseLine(line: Buffer, before: Seal): { entry: Entry; seal: Seal } | undefined {
  const text = line.subarray(0, -MARK);
  const checksum = crc32(text, before.checksum);
  if (line[text.length] !== TAB || line.toString('latin1', text.length + 1) !== hex(checksum)) return undefined;
  const entry = JSON.parse(text.toString()) as Entry;
  // Records stand one after the other, without a gap.
  if ('records' in entry && entry.records.at !== before.records) return undefined;
  return { entry, seal: sealAfter(entry, before, checksum) };
}

const sealAfter = (entry: Entry, before: Seal, checksum: number): Seal => ({
  lines: before.lines + 1,
  checksum,
  records: before.records + ('records' in entry ? entry.records.length : 0),
});

const hex = (checksum: number): string => checksum.toString(16).padStart(8, '0');

/** The bytes of a file; none where there is no file. */
async function* bytesOf(path: string): AsyncGenerator<Buffer> {
  if (existsSync(path)) yield* createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>;
}
