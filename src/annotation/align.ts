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
  return align(gold, record, (wanted, got) => wordsInCommon(wanted.request, got.request));
}

/** How alike two texts are by the words that both have, up to 1; 0 where these are too few for them to be the same. */
export function wordsInCommon(a: unknown, b: unknown): number {
  const share = overlap(a, b);
  return share >= LEAST_OVERLAP ? share : 0;
}

/**
 * Pairs the entries of two lists, in order: the alignment with the greatest sum of likenesses. Entries whose likeness
 * is 0 are no pair. Gives pairs of indexes.
 */
export function align<A, B>(
  ours: readonly A[],
  theirs: readonly B[],
  likenessOf: (ours: A, theirs: B) => number,
): [ours: number, theirs: number][] {
  const likeness = ours.map((a) => theirs.map((b) => likenessOf(a, b)));
  // best[i][j]: the greatest sum that the entries from i and from j on can reach.
  const best = Array.from({ length: ours.length + 1 }, () => Array.from({ length: theirs.length + 1 }, () => 0));
  for (let i = ours.length - 1; i >= 0; i--) {
    for (let j = theirs.length - 1; j >= 0; j--) {
      const like = likeness[i]![j]!;
      best[i]![j] = Math.max(best[i + 1]![j]!, best[i]![j + 1]!, like ? like + best[i + 1]![j + 1]! : 0);
    }
  }
  const pairs: [number, number][] = [];
  let i = 0;
  let j = 0;
  while (i < ours.length && j < theirs.length) {
    const like = likeness[i]![j]!;
    if (like && best[i]![j] === like + best[i + 1]![j + 1]!) pairs.push([i++, j++]);
    else if (best[i]![j] === best[i + 1]![j]) i++;
    else j++;
  }
  return pairs;
}
