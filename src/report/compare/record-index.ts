import { type FileHandle, open } from 'node:fs/promises';
import { StoppedError } from '../../run/usage.js';
import { recordLines } from './record-lines.js';

/** So much is read at once: records mostly follow one another. */
const WINDOW = 4 << 20;

/**
 * Where the record of each letter stands in a file of records, whatever its order: some thirty bytes of memory a
 * letter.
 */
export class RecordIndex {
  #window = { at: 0, bytes: Buffer.alloc(0) };
  /** Behind the record that was found last: where most often the next one is. */
  #next = 0;

  private constructor(
    private readonly file: FileHandle,
    private readonly path: string,
    /** In the order of the file. */
    private readonly ids: BigUint64Array,
    private readonly starts: Float64Array,
    /** The numbers of records in the order of their ids. */
    private readonly byId: Uint32Array,
  ) {}

  /** Throws a StoppedError for a file that is damaged. */
  static async open(path: string): Promise<RecordIndex> {
    const [ids, starts]: [bigint[], number[]] = [[], []];
    let end = 0;
    for await (const { id, at, text } of recordLines(path)) {
      ids.push(id);
      starts.push(at);
      end = at + text.length + 1;
    }
    const byId = Uint32Array.from(ids.keys()).sort((a, b) => (ids[a]! < ids[b]! ? -1 : 1));
    for (let i = 1; i < byId.length; i++) if (ids[byId[i]!] === ids[byId[i - 1]!]) throw twice(path, ids[byId[i]!]!);
    return new RecordIndex(await open(path), path, BigUint64Array.from(ids), Float64Array.from([...starts, end]), byId);
  }

  get size(): number {
    return this.ids.length;
  }

  /** The number of a letter's record in the file; undefined where there is none. */
  find(id: bigint): number | undefined {
    if (this.ids[this.#next] === id) return this.#next++;
    let [from, to] = [0, this.byId.length];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if (this.ids[this.byId[middle]!]! < id) from = middle + 1;
      else to = middle;
    }
    const found = this.byId[from];
    if (found === undefined || this.ids[found] !== id) return undefined;
    this.#next = found + 1;
    return found;
  }

  /** The line of a record. */
  async read(number: number): Promise<Buffer> {
    const at = this.starts[number]!;
    const length = this.starts[number + 1]! - at - 1;
    const { at: from, bytes } = this.#window;
    if (at < from || at + length > from + bytes.length) {
      const { buffer, bytesRead } = await this.file.read(Buffer.allocUnsafe(Math.max(length, WINDOW)), {
        position: at,
      });
      if (bytesRead < length) throw new StoppedError(`${this.path} was changed while it was read. Try again.`);
      this.#window = { at, bytes: buffer.subarray(0, bytesRead) };
    }
    const start = at - this.#window.at;
    return this.#window.bytes.subarray(start, start + length);
  }

  async close(): Promise<void> {
    await this.file.close();
  }
}

const twice = (path: string, id: bigint): StoppedError =>
  new StoppedError(
    `${path} is damaged: it has two records of letter ${id.toString(16).padStart(16, '0')}. Extract anew with --force.`,
  );
