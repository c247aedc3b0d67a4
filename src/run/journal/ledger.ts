import { createReadStream } from 'node:fs';
import { lines } from '../../read/byte-lines.js';
import type { Failure, FileFacts, RecordCounts } from '../pool/letter-outcome.js';

/**
 * The ledger (`.imr/ledger.ndjson`) says what became of each file, a line a file. It is written after the record it speaks of is safe on disk,
 * so that the ledger alone tells what is done. A later line about the same file replaces an earlier one.
 */
export type Entry = FileFacts &
  (
    | { readonly record: RecordCounts & Place }
    | { readonly failure: Failure }
    /** The same bytes as another file, which has the record. */
    | { readonly duplicate_of: string }
    /** The file was there in an earlier run and is no longer. */
    | { readonly gone: true }
  );

/** Where a record stands in records.ndjson, in bytes, its line end included. */
export interface Place {
  readonly at: number;
  readonly length: number;
}

/** The entries of a ledger in the order written, and the offset at which each ends. A line cut short by a crash ends the ledger. */
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
