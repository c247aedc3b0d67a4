import type { Clustered } from '../../statistics/clustered.js';
import type { Coded } from './coding.js';
import { type Looked, VERDICT } from './filtered.js';

export interface Counted {
  readonly requests: number;
  readonly decided: number;
  readonly overturned: number;
}

/**
 * What is summed for each code: requests, decided and overturned ones, letters with decided ones, then products over
 * these letters, where N and Y are a letter's decided and overturned requests, with the code or of all.
 */
const [REQUESTS, N, Y, LETTERS, NN, NY, YY, N_ALL_N, N_ALL_Y, Y_ALL_N, Y_ALL_Y] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const WIDTH = 11;

/**
 * Counts requests by codes, those decided and overturned, and the sums over letters that a test needs. Memory is
 * bounded by the number of codes.
 */
export class RateTally {
  #sums = new Float64Array(WIDTH * 64);
  /** Of the letter in hand: how many requests, decided and overturned ones have each code... */
  #here = new Uint32Array(3 * 64);
  /** ...and the codes that any has. */
  readonly #codes: number[] = [];
  readonly #all = { requests: 0, n: 0, y: 0, letters: 0, nn: 0, ny: 0, yy: 0 };

  /** Requests are counted where `among` is not 0; all, where there is none. */
  add({ block, letters, requests }: Looked, coded: Coded, of: 'letter' | 'request', among: Uint8Array | null): void {
    for (let letter = 0; letter < block.letters; letter++) {
      if (letters[letter] === 0) continue;
      const to = block.firstRequest[letter + 1] ?? 0;
      let all = 0;
      let n = 0;
      let y = 0;
      for (let request = block.firstRequest[letter] ?? 0; request < to; request++) {
        const verdict = among !== null && among[request] === 0 ? 0 : (requests[request] ?? 0);
        if (verdict === 0) continue;
        const decided = verdict === VERDICT.none ? 0 : 1;
        const overturned = verdict === VERDICT.overturned ? 1 : 0;
        all += 1;
        n += decided;
        y += overturned;
        if (of === 'request') this.#note(coded, request, 1, decided, overturned);
      }
      if (all === 0) continue;
      if (of === 'letter') this.#note(coded, letter, all, n, y);
      this.#close(all, n, y);
    }
  }

  /** All that was counted, whatever its codes. */
  get all(): Counted {
    return { requests: this.#all.requests, decided: this.#all.n, overturned: this.#all.y };
  }

  /** Codes that some request has. */
  codes(): number[] {
    const codes = Array.from({ length: this.#sums.length / WIDTH }, (_, code) => code);
    return codes.filter((code) => this.#sum(code, REQUESTS) > 0);
  }

  of(code: number): Counted {
    return {
      requests: this.#sum(code, REQUESTS),
      decided: this.#sum(code, N),
      overturned: this.#sum(code, Y),
    };
  }

  /** Letters with decided requests that have the code. */
  lettersOf(code: number): number {
    return this.#sum(code, LETTERS);
  }

  clustered(code: number): Clustered {
    const { n, y, letters, nn, ny, yy } = this.#all;
    return {
      clusters: letters,
      group: { n: this.#sum(code, N), y: this.#sum(code, Y) },
      all: { n, y },
      squares: {
        nn,
        ny,
        yy,
        inNinN: this.#sum(code, NN),
        inNinY: this.#sum(code, NY),
        inYinY: this.#sum(code, YY),
        inNn: this.#sum(code, N_ALL_N),
        inNy: this.#sum(code, N_ALL_Y),
        inYn: this.#sum(code, Y_ALL_N),
        inYy: this.#sum(code, Y_ALL_Y),
      },
    };
  }

  #sum(code: number, of: number): number {
    return this.#sums[code * WIDTH + of] ?? 0;
  }

  #note({ first, codes }: Coded, row: number, all: number, n: number, y: number): void {
    if (first === null) {
      this.#noteCode(codes[row] ?? 0, all, n, y);
      return;
    }
    const from = first[row] ?? 0;
    const to = first[row + 1] ?? 0;
    if (from === to) this.#noteCode(0, all, n, y);
    for (let i = from; i < to; i++) this.#noteCode(codes[i] ?? 0, all, n, y);
  }

  #noteCode(code: number, all: number, n: number, y: number): void {
    const at = code * 3;
    if (at >= this.#here.length) this.#grow(code);
    const here = this.#here;
    if (here[at] === 0) this.#codes.push(code);
    here[at]! += all;
    here[at + 1]! += n;
    here[at + 2]! += y;
  }

  /** Adds what is noted of a letter that has so many requests of any code. */
  #close(all: number, n: number, y: number): void {
    const sums = this.#sums;
    const here = this.#here;
    for (const code of this.#codes) {
      const at = code * WIDTH;
      const inN = here[code * 3 + 1]!;
      const inY = here[code * 3 + 2]!;
      sums[at + REQUESTS]! += here[code * 3]!;
      here.fill(0, code * 3, code * 3 + 3);
      if (inN === 0) continue;
      sums[at + N]! += inN;
      sums[at + Y]! += inY;
      sums[at + LETTERS]! += 1;
      sums[at + NN]! += inN * inN;
      sums[at + NY]! += inN * inY;
      sums[at + YY]! += inY * inY;
      sums[at + N_ALL_N]! += inN * n;
      sums[at + N_ALL_Y]! += inN * y;
      sums[at + Y_ALL_N]! += inY * n;
      sums[at + Y_ALL_Y]! += inY * y;
    }
    this.#codes.length = 0;
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

  #grow(code: number): void {
    const codes = Math.max(code + 1, (this.#here.length / 3) * 2);
    const [sums, here] = [this.#sums, this.#here];
    this.#sums = new Float64Array(codes * WIDTH);
    this.#sums.set(sums);
    this.#here = new Uint32Array(codes * 3);
    this.#here.set(here);
  }
}
