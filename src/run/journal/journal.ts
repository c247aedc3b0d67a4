import { type FileHandle, open, stat } from 'node:fs/promises';
import type { OutputFolder } from './folder.js';
import { type Entry, type EntryWithoutRecords, readLedger } from './ledger.js';
import type { Outcome } from '../pool/letter-outcome.js';

/** What waits in memory is written when it is this many bytes, or this many milliseconds old. */
const COMMIT_BYTES = 1 << 20;
const COMMIT_INTERVAL = 1000;

/**
 * Appends records to records.ndjson and entries to the ledger, group by group. The records of a group are on disk
 * before its entries are written, so whenever a run is killed, its ledger names only whole records; whatever stands
 * after them is cut off when the run is resumed.
 */
export class Journal {
  readonly #records: FileHandle;
  readonly #ledger: FileHandle;
  #recordLines: string[] = [];
  #entryLines: string[] = [];
  /** Bytes of records not yet written. */
  #waiting = 0;
  /** Where the next record will stand. */
  #end: number;
  #commit: Promise<void> = Promise.resolve();
  #committing = false;
  #failed: { error: unknown } | undefined;
  readonly #timer: NodeJS.Timeout;

  private constructor(records: FileHandle, ledger: FileHandle, end: number) {
    this.#records = records;
    this.#ledger = ledger;
    this.#end = end;
    this.#timer = setInterval(() => this.#begin(), COMMIT_INTERVAL).unref();
  }

  /** Opens a folder's journal, cuts off what a crash left half done, and passes each entry that holds to `known`. */
  static async open(folder: OutputFolder, known: (entry: Entry) => void): Promise<Journal> {
    await folder.finishRewrite();
    const ledger = await open(folder.ledger, 'a');
    const records = await open(folder.records, 'a');
    const size = (await stat(folder.records)).size;
    let ledgerEnd = 0;
    let recordsEnd = 0;
    for await (const { entry, end: entryEnd } of readLedger(folder.ledger)) {
      if ('records' in entry) {
        const end = entry.records.at + entry.records.length;
        // The disk has lost what it had said was written.
        if (end > size) break;
        recordsEnd = Math.max(recordsEnd, end);
      }
      ledgerEnd = entryEnd;
      known(entry);
    }
    await ledger.truncate(ledgerEnd);
    await records.truncate(recordsEnd);
    return new Journal(records, ledger, recordsEnd);
  }

  /** Keeps what became of a file. Resolves as soon as there is room for more. */
  async append(outcome: Outcome): Promise<void> {
    if (!('letters' in outcome)) return await this.note(outcome);
    const { letters, ...rest } = outcome;
    const lines = letters.map(({ line }) => line).join('');
    const length = Buffer.byteLength(lines);
    const records = { at: this.#end, length };
    this.#end += length;
    this.#waiting += length;
    this.#recordLines.push(lines);
    await this.#append({ ...rest, records, letters: letters.map(({ counts }) => counts) });
  }

  /** Keeps an entry that has no record. */
  async note(entry: EntryWithoutRecords): Promise<void> {
    await this.#append(entry);
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.#commit;
    this.#begin();
    await this.#commit;
    await this.#records.close();
    await this.#ledger.close();
    if (this.#failed) throw this.#failed.error;
  }

  async #append(entry: Entry): Promise<void> {
    if (this.#failed) throw this.#failed.error;
    this.#entryLines.push(`${JSON.stringify(entry)}\n`);
    if (this.#waiting < COMMIT_BYTES) return;
    // While one group is written the next one fills; when that is full too, the run waits for the disk.
    if (this.#committing) await this.#commit;
    this.#begin();
  }

  #begin(): void {
    if (this.#committing || this.#entryLines.length === 0 || this.#failed) return;
    const records = this.#recordLines.join('');
    const entries = this.#entryLines.join('');
    this.#recordLines = [];
    this.#entryLines = [];
    this.#waiting = 0;
    this.#committing = true;
    this.#commit = this.#write(records, entries)
      .catch((error: unknown) => {
        this.#failed = { error };
      })
      .finally(() => {
        this.#committing = false;
      });
  }

  async #write(records: string, entries: string): Promise<void> {
    if (records !== '') {
      await this.#records.appendFile(records);
      await this.#records.datasync();
    }
    await this.#ledger.appendFile(entries);
    await this.#ledger.datasync();
  }
}
