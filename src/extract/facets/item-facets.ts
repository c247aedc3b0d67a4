import type { Item } from '../../schema/determination.js';
import type { Passage } from '../../text/passage.js';
import { absent, type Found } from '../found.js';
import { findIngredients } from './ingredients.js';
import type { Treatment } from '../treatment/treatment.js';

/** What an item is counted by. */
type ItemFacets = Pick<
  Item,
  'frequency' | 'body_parts' | 'side' | 'levels' | 'ingredients' | 'retrospective' | 'original' | 'authorized'
>;

/** The facets of an item, from the words of its request alone. */
export function itemFacets(
  request: Passage,
  treatment: Treatment,
): { readonly [K in keyof ItemFacets]: Found<ItemFacets[K]> } {
  return {
    frequency: absent(null),
    body_parts: absent([]),
    side: absent(null),
    levels: absent([]),
    ingredients: findIngredients(request, treatment),
    retrospective: absent(false),
    original: absent(null),
    authorized: absent(null),
  };
}
