import type { Span } from '../../text/span.js';
import type { ItemWording } from '../../vocabulary/letters/layouts.js';
import type { Anchor } from '../find-anchors.js';
import type { LineSource } from '../lines.js';
import type { ItemBlock, ItemHead, Region } from './block.js';
import { blocksOf } from './blocks.js';
import * as afterColon from './decision-after-colon.js';
import * as sentence from './decision-sentence.js';
import { findItems as findIssues } from './issue-at-dispute.js';
import * as regarding from './regarding-the-request.js';

export interface ItemSearch {
  readonly text: string;
  readonly lines: LineSource;
  readonly anchors: readonly Anchor[];
  /** Where the items are discussed. */
  readonly region: Region;
}

interface Wording {
  readonly find: (search: ItemSearch) => ItemBlock[];
  /** The first item whose number and decision show the wording, or null. */
  readonly numbered?: (search: ItemSearch) => Span | null;
}

const withHeads =
  (findHeads: (search: ItemSearch) => ItemHead[]): Wording['find'] =>
  (search) =>
    blocksOf(search.text, findHeads(search), search.region.end, search.anchors);

/** How each wording's items are found. */
const WORDINGS: Record<ItemWording, Wording> = {
  'decision-after-colon': { find: withHeads(afterColon.findHeads) },
  'decision-sentence': { find: withHeads(sentence.findHeads), numbered: sentence.numberedItem },
  'regarding-the-request': { find: withHeads(regarding.findHeads) },
  'issue-at-dispute': { find: findIssues },
};

/**
 * The items of a letter in the wording of its layout; in a letter of no known layout, in the first wording that finds
 * any.
 */
export function findItems(wording: ItemWording | null, search: ItemSearch): ItemBlock[] {
  const wordings = wording ? [WORDINGS[wording]] : Object.values(WORDINGS);
  for (const { find } of wordings) {
    const items = find(search);
    if (items.length > 0) return items;
  }
  return [];
}

/** A numbered item that shows a wording, or null where the letter has none. */
export const numberedItem = (wording: ItemWording, search: ItemSearch): Span | null =>
  WORDINGS[wording].numbered?.(search) ?? null;
