import { expect } from 'vitest';

/**
 * Of so many characters on, text is read in a time that grows with it. Twice the text takes twice the time, or four
 * times where it grows with the square: the limit lies between, on the side of a noisy machine.
 */
const SIZE = 20_000;
const LIMIT = 3.3;
/** Where the short text is quickly read, one longer by so many doublings shows what a small part of the work hides. */
const DOUBLINGS = 2;
const QUICK = 20;
const ROUNDS = 6;
/** Shorter than this, in milliseconds, a time says nothing of how it grows. */
const TELLING = 15;

/** So many characters of a phrase said over and over. */
export const repeated = (phrase: string, size: number): string =>
  phrase.repeat(Math.ceil(size / phrase.length)).slice(0, size);

/**
 * Expects that the time of `run` on a long text is to that on a short one about as their lengths are: a ratio, so that
 * it holds on any machine, of the time that this process worked, which a busy machine hardly changes. What grows with
 * the square does so at all lengths; what only begins to fill the memory does not.
 */
export function expectLinear(textOf: (size: number) => string, run: (text: string) => unknown): void {
  run(textOf(SIZE));
  const excesses: number[] = [];
  for (const size of [SIZE, 2 * SIZE, 4 * SIZE]) {
    const excess = excessOf(run, textOf, size);
    if (excess <= 1) return;
    excesses.push(excess);
  }
  expect(Math.min(...excesses), 'growth of the time by what is allowed').toBeLessThanOrEqual(1);
}

/** By how much the time grows faster than is allowed, from a size on: 1 is just allowed. */
function excessOf(run: (text: string) => unknown, textOf: (size: number) => string, size: number): number {
  const short = textOf(size);
  const doublings = timeOf(run, short) <= QUICK ? DOUBLINGS : 1;
  const long = textOf(2 ** doublings * size);
  const limit = LIMIT ** doublings;
  let least = Number.POSITIVE_INFINITY;
  // One good round of a few shows that the time does not grow faster; a disturbed one shows nothing.
  for (let round = 0; round < ROUNDS && least > 1; round++) {
    const time = timeOf(run, long);
    if (time <= TELLING * doublings) return 0;
    least = Math.min(least, time / timeOf(run, short) / limit);
  }
  return least;
}

/** The milliseconds that this process works at a text. */
function timeOf(run: (text: string) => unknown, text: string): number {
  const start = process.cpuUsage();
  run(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
