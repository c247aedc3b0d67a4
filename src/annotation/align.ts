import { overlap } from './compare.js';

/** Below this share of common words two requests are not the same item. */
const LEAST_OVERLAP = 0.34;

/**
 * Pairs gold items with record items by their requests, in order, allowing for missed and made-up ones:
 * the alignment with the greatest sum of word overlaps. Gives pairs of indexes.
 */
export function alignItems(
  gold: readonly { request: string }[],
  record: readonly { request?: string | null | undefined }[],
): [gold: number, record: number][] {
  const likeness = gold.map((wanted) =>
    record.map((got) => {
      const share = overlap(wanted.request, got.request);
      return share >= LEAST_OVERLAP ? share : 0;
    }),
  );
  // best[i][j]: the greatest sum that the items from i and from j on can reach.
  const best = Array.from({ length: gold.length + 1 }, () => Array.from({ length: record.length + 1 }, () => 0));
  for (let i = gold.length - 1; i >= 0; i--) {
    for (let j = record.length - 1; j >= 0; j--) {
      const like = likeness[i]![j]!;
      best[i]![j] = Math.max(best[i + 1]![j]!, best[i]![j + 1]!, like ? like + best[i + 1]![j + 1]! : 0);
    }
  }
  const pairs: [number, number][] = [];
  let i = 0;
  let j = 0;
  while (i < gold.length && j < record.length) {
    const like = likeness[i]![j]!;
    if (like && best[i]![j] === like + best[i + 1]![j + 1]!) pairs.push([i++, j++]);
    else if (best[i]![j] === best[i + 1]![j]) i++;
    else j++;
  }
  return pairs;
}
