/** How often each whole number came. */
export class Histogram {
  readonly #counts = new Map<number, number>();

  add(value: number): void {
    this.#counts.set(value, (this.#counts.get(value) ?? 0) + 1);
  }

  /** Numbers with how often they came, by their size. */
  inOrder(): (readonly [value: number, count: number])[] {
    return [...this.#counts].sort(([a], [b]) => a - b);
  }
}

export interface Summary {
  readonly n: number;
  readonly mean: number | null;
  readonly median: number | null;
  readonly lower_quartile: number | null;
  readonly upper_quartile: number | null;
  readonly least: number | null;
  readonly most: number | null;
}

/** What is said of a list of numbers, given with how often each came, by their size. */
export function summary(inOrder: readonly (readonly [value: number, count: number])[]): Summary {
  const n = inOrder.reduce((sum, [, count]) => sum + count, 0);
  if (n === 0)
    return { n, mean: null, median: null, lower_quartile: null, upper_quartile: null, least: null, most: null };
  return {
    n,
    mean: inOrder.reduce((sum, [value, count]) => sum + value * count, 0) / n,
    median: quantile(inOrder, n, 1 / 2),
    lower_quartile: quantile(inOrder, n, 1 / 4),
    upper_quartile: quantile(inOrder, n, 3 / 4),
    least: inOrder[0]?.[0] ?? null,
    most: inOrder.at(-1)?.[0] ?? null,
  };
}

/**
 * The quantile between the two numbers nearest to it, in proportion: type 7 of R. J. Hyndman, Y. Fan: Sample quantiles
 * in statistical packages. American Statistician 50 (1996), 361-365; what R, NumPy and DuckDB's `quantile_cont` give.
 */
function quantile(inOrder: readonly (readonly [value: number, count: number])[], n: number, part: number): number {
  const place = (n - 1) * part;
  const below = valueAt(inOrder, Math.floor(place));
  const above = valueAt(inOrder, Math.ceil(place));
  return below + (above - below) * (place - Math.floor(place));
}

/** The number at a place of the list, from 0. */
function valueAt(inOrder: readonly (readonly [value: number, count: number])[], place: number): number {
  let before = 0;
  for (const [value, count] of inOrder) {
    before += count;
    if (place < before) return value;
  }
  throw new RangeError(`There is no place ${place} in a list of ${before}.`);
}
