import type { Span } from '../../text/span.js';
import type { Anchor } from '../find-anchors.js';
import type { ItemWording } from '../../vocabulary/letters/layouts.js';
import type { ItemBlock, Region } from './block.js';
import { blocksOf } from './blocks.js';
import * as afterColon from './decision-after-colon.js';
import * as sentence from './decision-sentence.js';
import { findItems as findIssues } from './issue-at-dispute.js';
import * as regarding from './regarding-the-request.js';

export interface ItemSearch {
  readonly text: string;
  readonly pageStarts: readonly number[];
  readonly anchors: readonly Anchor[];
  /** Where the items are discussed. */
  readonly region: Region;
  /** The whole letter, for decisions that stand before the discussion. */
  readonly whole: Span;
}

type Finder = (search: ItemSearch) => ItemBlock[];

/** How each wording's items are found. */
const FINDERS: Record<ItemWording, Finder> = {
  'decision-after-colon': ({ text, region, anchors, pageStarts }) =>
    blocksOf(text, afterColon.findHeads(text, region, anchors, pageStarts), region.end, anchors),
  'decision-sentence': ({ text, region, anchors, pageStarts }) =>
    blocksOf(text, sentence.findHeads(text, region, pageStarts), region.end, anchors),
  'regarding-the-request': ({ text, region, anchors, whole }) =>
    blocksOf(text, regarding.findHeads(text, region, whole), region.end, anchors),
  'issue-at-dispute': ({ text, region, anchors }) => findIssues(text, region.end, anchors),
};

/** The items of a letter in the wording of its layout; in a letter of no known layout, in the first wording that finds any. */
export function findItems(wording: ItemWording | null, search: ItemSearch): ItemBlock[] {
  const wordings = wording ? [wording] : (Object.keys(FINDERS) as ItemWording[]);
  for (const each of wordings) {
    const items = FINDERS[each](search);
    if (items.length > 0) return items;
  }
  return [];
}
