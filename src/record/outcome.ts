import type { Determination, Item } from '../schema/determination.js';
import type { Found } from '../extract/found.js';

/** The outcome of the whole letter from its items; null where an item's decision is missing or unknown. */
export function outcomeOf(items: readonly Found<Item>[]): Determination['outcome'] {
  const decisions = new Set(items.map(({ value }) => value.decision));
  if (items.some(({ doubts }) => doubts.some(({ code }) => code === 'partial-decision'))) return 'partially_overturned';
  if ([...decisions].some((decision) => decision !== 'upheld' && decision !== 'overturned') || decisions.size === 0)
    return null;
  if (decisions.size === 2) return 'partially_overturned';
  return decisions.has('upheld') ? 'upheld' : 'overturned';
}
