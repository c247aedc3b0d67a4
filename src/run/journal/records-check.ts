import { existsSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import type { ByteRange } from './ledger.js';

const READ_AT_ONCE = 4 << 20;

/** Compares records with the checksums that their ledger has of them; they are asked for in their order. */
export class RecordsCheck {
  readonly #file: FileHandle | undefined;
  readonly #buffer = Buffer.allocUnsafe(READ_AT_ONCE);
  /** What of the file the buffer holds. */
  #from = 0;
  #until = 0;

  private constructor(file: FileHandle | undefined) {
    this.#file = file;
  }

  /** `path`: a file of records; one that is not there has no records. */
  static async open(path: string): Promise<RecordsCheck> {
    return new RecordsCheck(existsSync(path) ? await open(path, 'r') : undefined);
  }

  async size(): Promise<number> {
    return (await this.#file?.stat())?.size ?? 0;
  }

  async fits({ at, length, checksum }: ByteRange): Promise<boolean> {
    let sum = 0;
    for (let from = at; from < at + length;) {
      const bytes = await this.#bytesAt(from);
      if (bytes.length === 0) return false;
      const piece = bytes.subarray(0, at + length - from);
      sum = crc32(piece, sum);
      from += piece.length;
    }
    return sum === checksum;
  }

  async close(): Promise<void> {
    await this.#file?.close();
  }

  /** What the buffer holds from an offset on, read anew where it holds nothing of it. */
  async #bytesAt(offset: number): Promise<Buffer> {
    if (offset < this.#from || offset >= this.#until) {
      const { bytesRead = 0 } = (await this.#file?.read(this.#buffer, 0, READ_AT_ONCE, offset)) ?? {};
      this.#from = offset;
      this.#until = offset + bytesRead;
    }
    return this.#buffer.subarray(offset - this.#from, this.#until - this.#from);
  }
}
