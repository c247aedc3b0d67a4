import type { Clustered } from '../../../statistics/clustered.js';
import type { Coded } from '../dimensions/coding.js';
import { type Looked, VERDICT } from '../filtered.js';

export interface Counted {
  readonly requests: number;
  readonly decided: number;
  readonly overturned: number;
}

/**
 * What is summed for each code over letters with several requests: requests, decided and overturned ones, letters with
 * decided ones, then products over these letters, where N and Y are a letter's decided and overturned requests with the
 * code, ALL_N and ALL_Y those with any.
 */
const [REQUESTS, N, Y, LETTERS, NN, NY, YY, N_ALL_N, N_ALL_Y, Y_ALL_N, Y_ALL_Y] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const WIDTH = 11;

/**
 * Counts requests by codes, those decided and overturned, and the sums over letters that a test needs. Memory is
 * bounded by the number of codes.
 */
export class RateTally {
  #capacity = 0;
  /** Letters with a single request, which most are, by code and verdict: their sums all follow from that. */
  #singles = new Uint32Array(0);
  /** Sums of the other letters, by code. */
  #sums = new Float64Array(0);
  /** Of the letter in hand: how many requests, decided and overturned ones have each code... */
  #here = new Uint32Array(0);
  /** ...and which codes any has. */
  #codesHere = new Uint32Array(0);
  #countHere = 0;
  readonly #all = { requests: 0, n: 0, y: 0, letters: 0, nn: 0, ny: 0, yy: 0 };

  constructor() {
    this.#grow(63);
  }

  /** Requests are counted where `among` is not 0; all, where there is none. */
  add({ block, letters, requests }: Looked, coded: Coded, of: 'letter' | 'request', among: Uint8Array | null): void {
    for (let letter = 0; letter < block.letters; letter++) {
      if (letters[letter] === 0) continue;
      const from = block.firstRequest[letter]!;
      const to = block.firstRequest[letter + 1]!;
      if (to - from === 1) {
        const verdict = among !== null && among[from] === 0 ? 0 : requests[from]!;
        if (verdict !== 0) this.#addSingle(coded, of === 'letter' ? letter : from, verdict);
      } else this.#addLetter(letter, from, to, requests, coded, of, among);
    }
  }

  /** All that was counted, whatever its codes. */
  get all(): Counted {
    return { requests: this.#all.requests, decided: this.#all.n, overturned: this.#all.y };
  }

  /** Codes that some request has. */
  codes(): number[] {
    return [...Array(this.#capacity).keys()].filter((code) => this.of(code).requests > 0);
  }

  of(code: number): Counted {
    return {
      requests: this.#single(code, VERDICT.none) + this.#decidedSingles(code) + this.#sum(code, REQUESTS),
      decided: this.#decidedSingles(code) + this.#sum(code, N),
      overturned: this.#single(code, VERDICT.overturned) + this.#sum(code, Y),
    };
  }

  /** Letters with decided requests that have the code. */
  lettersOf(code: number): number {
    return this.#decidedSingles(code) + this.#sum(code, LETTERS);
  }

  clustered(code: number): Clustered {
    const { n, y, letters, nn, ny, yy } = this.#all;
    // Where N is 1 and Y is 0 or 1, every product with a Y is Y, and every other 1.
    const singleN = this.#decidedSingles(code);
    const singleY = this.#single(code, VERDICT.overturned);
    return {
      clusters: letters,
      group: { n: singleN + this.#sum(code, N), y: singleY + this.#sum(code, Y) },
      all: { n, y },
      squares: {
        nn,
        ny,
        yy,
        inNinN: singleN + this.#sum(code, NN),
        inNinY: singleY + this.#sum(code, NY),
        inYinY: singleY + this.#sum(code, YY),
        inNn: singleN + this.#sum(code, N_ALL_N),
        inNy: singleY + this.#sum(code, N_ALL_Y),
        inYn: singleY + this.#sum(code, Y_ALL_N),
        inYy: singleY + this.#sum(code, Y_ALL_Y),
      },
    };
  }

  #sum(code: number, of: number): number {
    return this.#sums[code * WIDTH + of] ?? 0;
  }

  #single(code: number, verdict: number): number {
    return this.#singles[code * 3 + verdict - 1] ?? 0;
  }

  #decidedSingles(code: number): number {
    return this.#single(code, VERDICT.upheld) + this.#single(code, VERDICT.overturned);
  }

  #addSingle({ first, codes }: Coded, row: number, verdict: number): void {
    const n = verdict === VERDICT.none ? 0 : 1;
    this.#addAll(1, n, verdict === VERDICT.overturned ? 1 : 0);
    if (first === null) this.#addSingleCode(codes[row]!, verdict);
    else {
      const from = first[row]!;
      const to = first[row + 1]!;
      if (from === to) this.#addSingleCode(0, verdict);
      for (let i = from; i < to; i++) this.#addSingleCode(codes[i]!, verdict);
    }
  }

  #addSingleCode(code: number, verdict: number): void {
    if (code >= this.#capacity) this.#grow(code);
    this.#singles[code * 3 + verdict - 1]! += 1;
  }

  #addLetter(
    letter: number,
    from: number,
    to: number,
    requests: Uint8Array,
    coded: Coded,
    of: 'letter' | 'request',
    among: Uint8Array | null,
  ): void {
    let all = 0;
    let n = 0;
    let y = 0;
    for (let request = from; request < to; request++) {
      const verdict = among !== null && among[request] === 0 ? 0 : requests[request]!;
      if (verdict === 0) continue;
      const decided = verdict === VERDICT.none ? 0 : 1;
      const overturned = verdict === VERDICT.overturned ? 1 : 0;
      all += 1;
      n += decided;
      y += overturned;
      if (of === 'request') this.#note(coded, request, 1, decided, overturned);
    }
    if (all === 0) return;
    if (of === 'letter') this.#note(coded, letter, all, n, y);
    this.#addAll(all, n, y);
    this.#addNoted(n, y);
  }

  #addAll(all: number, n: number, y: number): void {
    const total = this.#all;
    total.requests += all;
    if (n === 0) return;
    total.n += n;
    total.y += y;
    total.letters += 1;
    total.nn += n * n;
    total.ny += n * y;
    total.yy += y * y;
  }

  /** Notes so many requests, decided and overturned ones, for each code of a row. */
  #note({ first, codes }: Coded, row: number, all: number, n: number, y: number): void {
    if (first === null) this.#noteCode(codes[row]!, all, n, y);
    else {
      const from = first[row]!;
      const to = first[row + 1]!;
      if (from === to) this.#noteCode(0, all, n, y);
      for (let i = from; i < to; i++) this.#noteCode(codes[i]!, all, n, y);
    }
  }

  #noteCode(code: number, all: number, n: number, y: number): void {
    if (code >= this.#capacity) this.#grow(code);
    const at = code * 3;
    const here = this.#here;
    if (here[at] === 0) this.#codesHere[this.#countHere++] = code;
    here[at]! += all;
    here[at + 1]! += n;
    here[at + 2]! += y;
  }

  /** Adds what is noted of a letter that has so many decided and overturned requests of any code. */
  #addNoted(n: number, y: number): void {
    const sums = this.#sums;
    const here = this.#here;
    for (let i = 0; i < this.#countHere; i++) {
      const code = this.#codesHere[i]!;
      const at = code * WIDTH;
      const inN = here[code * 3 + 1]!;
      const inY = here[code * 3 + 2]!;
      sums[at + REQUESTS]! += here[code * 3]!;
      here[code * 3] = 0;
      here[code * 3 + 1] = 0;
      here[code * 3 + 2] = 0;
      if (inN === 0) continue;
      sums[at + N]! += inN;
      sums[at + LETTERS]! += 1;
      sums[at + NN]! += inN * inN;
      sums[at + N_ALL_N]! += inN * n;
      sums[at + N_ALL_Y]! += inN * y;
      if (inY === 0) continue;
      sums[at + Y]! += inY;
      sums[at + NY]! += inN * inY;
      sums[at + YY]! += inY * inY;
      sums[at + Y_ALL_N]! += inY * n;
      sums[at + Y_ALL_Y]! += inY * y;
    }
    this.#countHere = 0;
  }

  /** Makes room for a code. */
  #grow(code: number): void {
    const capacity = Math.max(code + 1, this.#capacity * 2);
    this.#singles = grown(this.#singles, new Uint32Array(capacity * 3));
    this.#sums = grown(this.#sums, new Float64Array(capacity * WIDTH));
    this.#here = grown(this.#here, new Uint32Array(capacity * 3));
    this.#codesHere = grown(this.#codesHere, new Uint32Array(capacity));
    this.#capacity = capacity;
  }
}

function grown<Numbers extends Uint32Array | Float64Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from);
  return to;
}
