import type { Item } from '../../schema/determination.js';
import type { Passage } from '../../text/passage.js';
import { absent, type Found } from '../found.js';
import type { Treatment } from '../treatment/treatment.js';
import { findModification } from './modification.js';
import { findRetrospective } from './retrospective.js';

/** What an item is counted by. */
type ItemFacets = Pick<
  Item,
  'frequency' | 'body_parts' | 'side' | 'levels' | 'ingredients' | 'retrospective' | 'original' | 'authorized'
>;

/** The facets of an item, from the words of its request alone. */
export function itemFacets(
  request: Passage,
  _treatment: Treatment,
): { readonly [K in keyof ItemFacets]: Found<ItemFacets[K]> } {
  return {
    frequency: absent(null),
    body_parts: absent([]),
    side: absent(null),
    levels: absent([]),
    ingredients: absent([]),
    retrospective: findRetrospective(request),
    ...findModification(request),
  };
}
