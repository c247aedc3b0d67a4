import type { Anchor } from '../find-anchors.js';
import type { ItemBlock, ItemHead } from './block.js';
import { partsOf } from './parts.js';

/** The items of a region from their heads: each body runs to the next head, the last to the region's end. */
export function blocksOf(
  text: string,
  heads: readonly ItemHead[],
  end: number,
  anchors: readonly Anchor[],
): ItemBlock[] {
  return heads.map((head, i) => ({
    request: head.request,
    decision: head.decision,
    ...partsOf(text, { start: head.end, end: heads[i + 1]?.start ?? end }, anchors),
  }));
}
