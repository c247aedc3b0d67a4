import { type FileHandle, open } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { hasQuotes } from '../../../record/quotes.js';
import type { Determination } from '../../../schema/determination.js';
import type { Failure, RecordCounts } from '../../pool/letter-outcome.js';
import { countsOf } from '../../pool/record-counts.js';
import { UsageError } from '../../usage.js';
import type { AnswerLine } from './answer-files.js';
import type { Answer } from './answer.js';

/** A letter's record among those gathered. */
export interface GatheredLetter {
  readonly document_id: string;
  readonly counts: RecordCounts;
  readonly at: number;
  readonly length: number;
  readonly checksum: number;
}

/** What was answered of one file, in whatever order and from however many tries. */
export interface Told {
  sha256: string | null;
  bytes: number | null;
  readonly letters: GatheredLetter[];
  failure?: Failure;
  /** Whether the file had been read when it failed: then the failure tells of some of its letters, or of all of it. */
  failedWhenRead?: boolean;
}

const WRITTEN_AT_ONCE = 1 << 20;

/**
 * The answers of filters, gathered by file: records go to a file of their own, and what is known of each stays in
 * memory. Answers that come again are counted; those that contradict each other are refused.
 */
export class Gathered {
  readonly files = new Map<string, Told>();
  /** Lines that said again what was known. */
  repeated = 0;
  /** Failures of files that another try could read, or could read further. */
  overcome = 0;
  /** Whether any evidence has its words, and the first file of which some has not. */
  quoted = false;
  withoutQuotes: string | undefined;
  readonly #records: FileHandle;
  #waiting: Buffer[] = [];
  #held = 0;
  #length = 0;

  private constructor(records: FileHandle) {
    this.#records = records;
  }

  /** `path`: where records go. */
  static async begin(path: string): Promise<Gathered> {
    return new Gathered(await open(path, 'w'));
  }

  async add(answer: Answer, line: AnswerLine): Promise<void> {
    if ('record' in answer) await this.#addRecord(answer.record, line);
    else this.#addFailure(answer, line);
  }

  /** Writes bytes behind the records that are there; gives where they stand. */
  async append(bytes: Buffer): Promise<number> {
    const at = this.#length;
    this.#waiting.push(bytes);
    this.#held += bytes.length;
    this.#length += bytes.length;
    if (this.#held >= WRITTEN_AT_ONCE) await this.flush();
    return at;
  }

  async flush(): Promise<void> {
    const bytes = Buffer.concat(this.#waiting);
    this.#waiting = [];
    this.#held = 0;
    await this.#records.appendFile(bytes);
  }

  async close(): Promise<void> {
    await this.#records.close();
  }

  async #addRecord(record: Determination, line: AnswerLine): Promise<void> {
    const { document_id, source, evidence } = record;
    const told = this.#told(source.file, source.sha256, source.bytes, line);
    const bytes = Buffer.from(`${JSON.stringify(record)}\n`);
    const [length, checksum] = [bytes.length, crc32(bytes)];
    const same = told.letters.find(({ counts }) => counts.part === source.part);
    if (same && (same.length !== length || same.checksum !== checksum)) throw contradicts(source.file, line);
    if (same) return void this.repeated++;
    const hasSpans = Object.keys(evidence).length > 0;
    if (!hasQuotes(record)) this.withoutQuotes ??= source.file;
    else if (hasSpans) this.quoted = true;
    const counts = countsOf(record);
    told.letters.push({ document_id, counts, at: await this.append(bytes), length, checksum });
  }

  #addFailure({ file, sha256, bytes, failure }: Extract<Answer, { failure: unknown }>, line: AnswerLine): void {
    const name = this.#nameOf(file, failure, line);
    const told = this.#told(name, sha256, bytes, line);
    const before = told.failure;
    if (before?.code === failure.code && before.message === failure.message) return void this.repeated++;
    if (before) this.overcome++;
    // A try that could read the file tells more of it.
    if (before && sha256 === null) return;
    told.failure = failure;
    told.failedWhenRead = sha256 !== null;
  }

  /** Lines that could not be read may have no name, or share one: they go by where their answers stand. */
  #nameOf(file: string, { code, message }: Failure, { name, number }: AnswerLine): string {
    const before = this.files.get(file);
    const isTaken = code === 'bad-input-line' && before !== undefined && before.failure?.message !== message;
    return file === '' || isTaken ? `${file || 'line'} (answered in ${name}, line ${number})` : file;
  }

  #told(file: string, sha256: string | null, bytes: number | null, line: AnswerLine): Told {
    const before = this.files.get(file);
    if (!before) {
      const told: Told = { sha256, bytes, letters: [] };
      this.files.set(file, told);
      return told;
    }
    if (before.sha256 !== null && sha256 !== null && before.sha256 !== sha256) throw contradicts(file, line);
    before.sha256 ??= sha256;
    before.bytes ??= bytes;
    return before;
  }
}

const contradicts = (file: string, { name, number }: AnswerLine): UsageError =>
  new UsageError(
    `${name}, line ${number}: ${file} was answered before, with other content. Give the answers of one run, in which ` +
      'each file has a name of its own.',
  );
