import { expect } from 'vitest';

/** Twice the text takes twice the time, or four times where it grows with the square: the limit lies between, on the side of a noisy machine. */
const LIMIT = 3;
const SIZE = 20_000;
const ROUNDS = 10;
/** Shorter than this, in milliseconds, a time says nothing of how it grows. */
const TELLING = 15;

/** So many characters of a phrase said over and over. */
export const repeated = (phrase: string, size: number): string =>
  phrase.repeat(Math.ceil(size / phrase.length)).slice(0, size);

/** Expects that the time of `run` on 40 kB of text is about twice that on 20 kB: a ratio, so that it holds on any machine. */
export function expectLinear(textOf: (size: number) => string, run: (text: string) => unknown): void {
  const [short, long] = [textOf(SIZE), textOf(2 * SIZE)];
  run(short);
  // One good round of a few shows that the time does not grow faster; a disturbed one shows nothing.
  for (let round = 0; round < ROUNDS; round++) {
    const [first, second] = [timeOf(run, short), timeOf(run, long)];
    if (second <= TELLING || second <= first * LIMIT) return;
  }
  expect(timeOf(run, long) / timeOf(run, short), 'time on 40 kB by time on 20 kB').toBeLessThanOrEqual(LIMIT);
}

function timeOf(run: (text: string) => unknown, text: string): number {
  const start = performance.now();
  run(text);
  return performance.now() - start;
}
