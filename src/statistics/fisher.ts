import type { Proportion } from './difference.js';

/**
 * Fisher's exact test, two-sided: how likely, where both have the same share and with the sums of the table as they
 * are, is a table no likelier than this one. Tables count as equally likely where they differ by less than 1e-7 of
 * themselves, as in R's `fisher.test`. Takes whole numbers; right to 1e-8 of itself for counts up to a million, in a
 * time that grows with their square root.
 *
 * R. A. Fisher: The logic of inductive inference. Journal of the Royal Statistical Society 98 (1935), 39-82.
 */
export function fisher(one: Proportion, other: Proportion): number {
  const table = new Hypergeometric(one.all, other.all, one.some + other.some);
  const bound = table.logDensity(one.some) + Math.log1p(1e-7);
  const atMost = table.lastBelowMode(bound);
  const atLeast = table.firstAboveMode(bound);
  // Both meet where the table is the likeliest.
  if (atLeast <= atMost + 1) return 1;
  return Math.min(1, table.sum(atMost, -1) + table.sum(atLeast, 1));
}

/** How likely so many of the first group are among those drawn. */
class Hypergeometric {
  readonly #least: number;
  readonly #most: number;
  readonly #mode: number;
  readonly #logTotal: number;

  constructor(
    private readonly first: number,
    private readonly second: number,
    private readonly drawn: number,
  ) {
    this.#least = Math.max(0, drawn - second);
    this.#most = Math.min(first, drawn);
    this.#mode = Math.floor(((first + 1) * (drawn + 1)) / (first + second + 2));
    this.#logTotal = logChoose(first + second, drawn);
  }

  logDensity(k: number): number {
    return logChoose(this.first, k) + logChoose(this.second, this.drawn - k) - this.#logTotal;
  }

  /** The greatest number up to the likeliest that is no likelier than the bound; one less than the least, if none. */
  lastBelowMode(bound: number): number {
    return lastOf(this.#least - 1, this.#mode, (k) => this.logDensity(k) <= bound);
  }

  /** The least number from the likeliest on that is no likelier than the bound; one more than the most, if none. */
  firstAboveMode(bound: number): number {
    return -lastOf(-(this.#most + 1), -this.#mode, (k) => this.logDensity(-k) <= bound);
  }

  /** The sum from `start` outwards, until terms add nothing. */
  sum(start: number, step: 1 | -1): number {
    let total = 0;
    for (let k = start; k >= this.#least && k <= this.#most; k += step) {
      const term = Math.exp(this.logDensity(k));
      total += term;
      if (term <= total * Number.EPSILON) break;
    }
    return total;
  }
}

/** The last number after `sure`, up to `last`, that holds; all that hold come before those that do not. */
function lastOf(sure: number, last: number, holds: (k: number) => boolean): number {
  let [low, high] = [sure, last];
  while (low < high) {
    const middle = low + Math.ceil((high - low) / 2);
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

const logChoose = (n: number, k: number): number => logFactorial(n) - logFactorial(k) - logFactorial(n - k);

/** Logarithms of the first factorials; further ones by Stirling's series, whose next term is less than 1e-17 there. */
const LOG_FACTORIALS = firstLogFactorials(64);

function firstLogFactorials(length: number): readonly number[] {
  const logs = [0];
  for (let n = 1; n < length; n++) logs.push((logs[n - 1] ?? 0) + Math.log(n));
  return logs;
}

function logFactorial(n: number): number {
  const known = LOG_FACTORIALS[n];
  if (known !== undefined) return known;
  const series = (1 / 12 - (1 / 360 - (1 / 1260 - 1 / 1680 / (n * n)) / (n * n)) / (n * n)) / n;
  return n * Math.log(n) - n + Math.log(2 * Math.PI * n) / 2 + series;
}
