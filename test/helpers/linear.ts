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
const ROUNDS = 10;
/** Shorter than this, in milliseconds, a time says nothing of how it grows. */
const TELLING = 30;

/** So many characters of a phrase said over and over. */
export const repeated = (phrase: string, size: number): string =>
  phrase.repeat(Math.ceil(size / phrase.length)).slice(0, size);

/**
 * Expects that the time of `run` on a long text is to that on a short one about as their lengths are: a ratio, so that
 * it holds on any machine, of the time that this process worked, which a busy machine hardly changes.
 */
export function expectLinear(textOf: (size: number) => string, run: (text: string) => unknown): void {
  const short = textOf(SIZE);
  run(short);
  const doublings = timeOf(run, short) <= QUICK ? DOUBLINGS : 1;
  const times = 2 ** doublings;
  const long = textOf(times * SIZE);
  const limit = LIMIT ** doublings;
  let least = Number.POSITIVE_INFINITY;
  // One good round of a few shows that the time does not grow faster; a disturbed one shows nothing.
  for (let round = 0; round < ROUNDS; round++) {
    const second = timeOf(run, long);
    if (second <= TELLING * (times / 2)) return;
    const ratio = second / timeOf(run, short);
    if (ratio <= limit) return;
    least = Math.min(least, ratio);
  }
  expect(least, `time on ${times} times the text by time on ${SIZE} characters`).toBeLessThanOrEqual(limit);
}

/** The milliseconds that this process works at a text. */
function timeOf(run: (text: string) => unknown, text: string): number {
  const start = process.cpuUsage();
  run(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
