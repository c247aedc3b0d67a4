import { type FileHandle, open } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import type { OutputFolder } from './folder.js';
import { type Entry, type EntryWithoutRecords, ledgerLine } from './ledger.js';
import type { Recovered } from './recover.js';
import type { Seal } from './state.js';
import { StoppedError } from '../usage.js';
import type { Outcome } from '../pool/letter-outcome.js';

/** What waits in memory is written when it is this many bytes, or this many milliseconds old. */
const COMMIT_BYTES = 1 << 20;
const COMMIT_INTERVAL = 1000;

/**
 * Appends records to records.ndjson and entries to the ledger, group by group. The records of a group are on disk
 * before its entries are written, so whenever a run is killed, its ledger names only whole records; whatever stands
 * after them is cut off when the run is resumed. Before each write it is asked whether the folder is still this run's.
 */
export class Journal {
  readonly #records: FileHandle;
  readonly #ledger: FileHandle;
  #recordLines: Buffer[] = [];
  #entryLines: string[] = [];
  /** Bytes of records not yet written. */
  #waiting = 0;
  /** What the journal comes to with all that was added to it. */
  #seal: Seal;
  /** How many bytes of each file are this run's, or were there before it. */
  readonly #written: { records: number; ledger: number };
  readonly #folder: OutputFolder;
  #commit: Promise<void> = Promise.resolve();
  #committing = false;
  #failed: { error: unknown } | undefined;
  readonly #timer: NodeJS.Timeout;

  private constructor(folder: OutputFolder, records: FileHandle, ledger: FileHandle, { end, seal }: Recovered) {
    this.#folder = folder;
    this.#records = records;
    this.#ledger = ledger;
    this.#seal = seal;
    this.#written = { records: seal.records, ledger: end };
    this.#timer = setInterval(() => this.#begin(), COMMIT_INTERVAL).unref();
  }

  /** Opens a folder's journal to go on with it. What of it does not hold is cut off. */
  static async open(folder: OutputFolder, held: Recovered): Promise<Journal> {
    folder.check();
    const ledger = await open(folder.ledger, 'a');
    const records = await open(folder.records, 'a');
    await ledger.truncate(held.end);
    await records.truncate(held.seal.records);
    return new Journal(folder, records, ledger, held);
  }

  /** Keeps what became of a file. Resolves as soon as there is room for more. */
  async append(outcome: Outcome): Promise<void> {
    if (!('letters' in outcome)) return await this.note(outcome);
    const { letters, ...rest } = outcome;
    let length = 0;
    let checksum = 0;
    for (const { line } of letters) {
      length += line.length;
      checksum = crc32(line, checksum);
      this.#recordLines.push(line);
    }
    this.#waiting += length;
    const records = { at: this.#seal.records, length, checksum };
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
    const { line, seal } = ledgerLine(entry, this.#seal);
    this.#seal = seal;
    this.#entryLines.push(line);
    if (this.#waiting < COMMIT_BYTES) return;
    // While one group is written the next one fills; when that is full too, the run waits for the disk.
    if (this.#committing) await this.#commit;
    this.#begin();
  }

  #begin(): void {
    if (this.#committing || this.#entryLines.length === 0 || this.#failed) return;
    const records = Buffer.concat(this.#recordLines);
    const entries = Buffer.from(this.#entryLines.join(''));
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

  async #write(records: Buffer, entries: Buffer): Promise<void> {
    if (records.length > 0) await this.#add('records', records);
    await this.#add('ledger', entries);
  }

  /** Appends to one of the two files, unless somebody else does so too. */
  async #add(which: 'records' | 'ledger', bytes: Buffer): Promise<void> {
    const file = which === 'records' ? this.#records : this.#ledger;
    this.#folder.check();
    if ((await file.stat()).size !== this.#written[which]) throw writtenByOthers(this.#folder[which]);
    await file.appendFile(bytes);
    this.#written[which] += bytes.length;
    await file.datasync();
  }
}

const writtenByOthers = (path: string): StoppedError =>
  new StoppedError(
    `${path} was written by something else during the run, which has stopped. Go on with --resume: it reads again ` +
      'what does not hold.',
  );
