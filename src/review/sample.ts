import { createHash } from 'node:crypto';

/** What is drawn by chance. */
export interface Sampling {
  readonly count: number;
  readonly seed: number;
  /** In proportion to how many letters there are of each layout, or of each year of decision. */
  readonly by?: 'layout' | 'year' | undefined;
}

/**
 * The place of a letter in a draw. It hangs on the seed and the letter alone: the order of the records makes no
 * difference, and the letters of a sample are among those of a larger one.
 */
export const rankOf = (seed: number, documentId: string): string =>
  createHash('sha256').update(`${seed}/${documentId}`).digest('hex');

/** Keeps, of all that is added, the `count` of lowest rank. */
export class Lowest<T extends { readonly rank: string }> {
  #kept: T[] = [];
  #added = 0;

  constructor(private readonly count: number) {}

  add(one: T): void {
    this.#added++;
    this.#kept.push(one);
    if (this.#kept.length >= 2 * this.count + 64) this.#kept = this.lowest(this.count);
  }

  /** How many were added. */
  get added(): number {
    return this.#added;
  }

  /** The `count` of lowest rank, the lowest first. */
  lowest(count: number): T[] {
    return this.#kept.toSorted((a, b) => (a.rank < b.rank ? -1 : Number(a.rank > b.rank))).slice(0, count);
  }
}

/**
 * How many of each stratum make up a sample of `count` in proportion to their sizes, by the quota method of Balinski and
 * Young (1975): no share is off by one or more, and none shrinks as `count`
 * grows. Of two that are due the next letter alike, the first name has it. `count` is at most the sum of the sizes.
 */
export function inProportion(sizes: ReadonlyMap<string, number>, count: number): Map<string, number> {
  const all = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const strata = [...sizes].map(([name, size]) => ({ name, size, share: 0 }));
  strata.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (let drawn = 1; drawn <= count; drawn++) {
    const due = strata.filter(({ size, share }) => share * all < drawn * size);
    due.reduce((first, one) => (one.size * (first.share + 1) > first.size * (one.share + 1) ? one : first)).share++;
  }
  return new Map(strata.map(({ name, share }) => [name, share]));
}
