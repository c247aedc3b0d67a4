import type { Item } from '../../schema/determination.js';
import type { Passage } from '../../text/passage.js';
import type { Found } from '../found.js';
import { IN_SESSIONS } from '../treatment/find-treatment.js';
import { disputedPortion } from '../treatment/portions.js';
import type { Treatment } from '../treatment/treatment.js';
import { readAnatomy } from './anatomy.js';
import { bodyParts } from './body-parts.js';
import { findFrequency, type FrequencyOf } from './frequency.js';
import { findIngredients } from './ingredients.js';
import { levels } from './levels.js';
import { findModification } from './modification.js';
import { findRetrospective } from './retrospective.js';
import { side } from './side.js';

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
  const anatomy = readAnatomy(request, treatment.category.value === 'Pharmaceuticals');
  return {
    frequency: findFrequency(disputedPortion(request), frequencyOf(treatment)),
    body_parts: bodyParts(anatomy),
    side: side(anatomy),
    levels: levels(anatomy),
    ingredients: findIngredients(request, treatment),
    retrospective: findRetrospective(request),
    ...findModification(request),
  };
}

const frequencyOf = ({ category, sessions }: Treatment): FrequencyOf => ({
  isMedicine: category.value === 'Pharmaceuticals',
  inSeries: sessions.value !== null || IN_SESSIONS.has(category.value),
});
