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
 * How many of each stratum make up a sample of `count` in proportion to their sizes, by the method of the largest
 * remainder; of equal remainders the first name comes first. `count` is at most the sum of the sizes.
 */
export function inProportion(sizes: ReadonlyMap<string, number>, count: number): Map<string, number> {
  const all = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const quotas = [...sizes].map(([name, size]) => ({ name, quota: (count * size) / all }));
  const shares = new Map(quotas.map(({ name, quota }) => [name, Math.floor(quota)]));
  const left = count - [...shares.values()].reduce((sum, share) => sum + share, 0);
  quotas.sort((a, b) => (b.quota % 1) - (a.quota % 1) || (a.name < b.name ? -1 : 1));
  for (const { name } of quotas.slice(0, left)) shares.set(name, shares.get(name)! + 1);
  return shares;
}
