/**
 * How the numbers of a packed block stand in its bytes. Whatever compresses the block finds more alike where the lowest
 * bytes of all numbers of a column stand together, then the next ones: high bytes are nearly always 0.
 */

/** Whole numbers from 0 to 2^32 - 1. */
export type Numbers = ArrayLike<number>;

/** How many bytes a number takes is told once a column. */
const MOST_BYTES = 4;

/** Collects columns one behind the other. */
export class NumberWriter {
  readonly #pieces: Uint8Array[] = [];

  /** A column; whoever reads it must know how many numbers it has. */
  column(numbers: Numbers): void {
    const count = numbers.length;
    let all = 0;
    for (let i = 0; i < count; i++) all |= numbers[i]!;
    const bytes = Math.ceil((32 - Math.clz32(all)) / 8);
    const piece = new Uint8Array(1 + bytes * count);
    piece[0] = bytes;
    for (let plane = 0; plane < bytes; plane++)
      for (let i = 0, at = 1 + plane * count; i < count; i++) piece[at++] = numbers[i]! >>> (8 * plane);
    this.#pieces.push(piece);
  }

  bytes(bytes: Uint8Array): void {
    this.column([bytes.length]);
    this.#pieces.push(bytes);
  }

  taken(): Uint8Array<ArrayBuffer> {
    const taken = new Uint8Array(this.#pieces.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const piece of this.#pieces) {
      taken.set(piece, at);
      at += piece.length;
    }
    return taken;
  }
}

/** Reads the columns in the order in which they were written. Throws a RangeError where the bytes are none of these. */
export class NumberReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  column(count: number): Uint32Array<ArrayBuffer> {
    const width = this.#take(1)[0]!;
    if (width > MOST_BYTES) throw new RangeError(`No number takes ${width} bytes.`);
    const planes = this.#take(width * count);
    const numbers = new Uint32Array(count);
    // Most columns need no more than the lowest bytes, and these are soonest copied as one.
    if (width > 0) numbers.set(planes.subarray(0, count));
    for (let plane = 1, at = count; plane < width; plane++)
      for (let i = 0; i < count; i++) numbers[i]! |= planes[at++]! << (8 * plane);
    return numbers;
  }

  bytes(): Uint8Array {
    return this.#take(this.column(1)[0]!);
  }

  /** Throws where something is left. */
  end(): void {
    if (this.#at !== this.#bytes.length) throw new RangeError(`${this.#bytes.length - this.#at} bytes are left.`);
  }

  #take(count: number): Uint8Array {
    const from = this.#at;
    // Asked before anything is made of so many numbers: a wrong count could ask for all memory.
    if (count > this.#bytes.length - from) throw new RangeError('Bytes are missing.');
    this.#at += count;
    return this.#bytes.subarray(from, this.#at);
  }
}
