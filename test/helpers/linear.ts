import { expect } from 'vitest';

/**
 * Of so many characters on, text is read in a time that grows with it. Twice the text takes twice the time, or four
 * times where it grows with the square: the limit lies between, on the side of a noisy machine.
 */
const SIZE = 20_000;
const LIMIT = 3.5;
/** Where the short text is quickly read, one longer by so many doublings shows what a small part of the work hides. */
const DOUBLINGS = 2;
const QUICK = 80;
const ROUNDS = 3;
/** The collector and the compiler of the process, which work on other threads, disturb what lies near in time. */
const ATTEMPTS = 2;
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
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    for (const size of [SIZE, 2 * SIZE, 4 * SIZE]) {
      const excess = excessOf(run, textOf, size);
      if (excess <= 1) return;
      excesses.push(excess);
    }
  }
  expect(Math.min(...excesses), 'growth of the time by what is allowed').toBeLessThanOrEqual(1);
}

/** By how much the time grows faster than is allowed, from a size on: 1 is just allowed. */
function excessOf(run: (text: string) => unknown, textOf: (size: number) => string, size: number): number {
  const short = textOf(size);
  let shortTime = timeOf(run, short);
  const doublings = shortTime <= QUICK ? DOUBLINGS : 1;
  const long = textOf(2 ** doublings * size);
  let longTime = Number.POSITIVE_INFINITY;
  let excess = Number.POSITIVE_INFINITY;
  // What disturbs a time makes it longer: the least of a few is the time of the work.
  for (let round = 0; round < ROUNDS && excess > 1; round++) {
    longTime = Math.min(longTime, timeOf(run, long));
    if (longTime <= TELLING * doublings) return 0;
    shortTime = Math.min(shortTime, timeOf(run, short), timeOf(run, short));
    excess = longTime / shortTime / LIMIT ** doublings;
  }
  return excess;
}

/** The milliseconds that this process works at a text. */
function timeOf(run: (text: string) => unknown, text: string): number {
  const start = process.cpuUsage();
  run(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
