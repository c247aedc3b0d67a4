import { createReadStream } from 'node:fs';
import { lines } from '../../read/byte-lines.js';
import type { Failure, FileFacts, OtherPageCounts, RecordCounts } from '../pool/letter-outcome.js';

/**
 * The ledger says what became of each file, one line a file. A line is written once the record it speaks of is safe on
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

/** Bytes of records.ndjson, line ends included. */
export interface ByteRange {
  readonly at: number;
  readonly length: number;
}

/**
 * The entries of a ledger, in the order written, and the offset at which each ends. A line that is not whole ends the
 * ledger.
 */
export async function* readLedger(path: string): AsyncGenerator<{ entry: Entry; end: number }> {
  let end = 0;
  for await (const line of lines(createReadStream(path, { highWaterMark: 1 << 20 }))) {
    if (!line.complete) return;
    let entry: Entry;
    try {
      entry = JSON.parse(line.text.toString()) as Entry;
    } catch {
      return;
    }
    end += line.text.length + 1;
    yield { entry, end };
  }
}
