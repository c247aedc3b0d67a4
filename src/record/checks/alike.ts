import { findTreatment } from '../../extract/treatment/find-treatment.js';
import { requestWords } from '../../extract/treatment/request-words.js';
import type { Treatment } from '../../extract/treatment/treatment.js';
import type { Item } from '../../schema/determination.js';
import type { Passage } from '../../text/passage.js';
import { NEAR_CATEGORIES, PLAIN_SUBCATEGORIES, UNTELLING_WORDS } from '../../vocabulary/letters/denials.js';
import { regionsOf } from './regions.js';
import { remembered } from './remembered.js';

/** Whether other words ask for what an item asks for. */

/** A request said again somewhere in the letter, read as a request is. */
export interface Restated {
  readonly words: Passage;
  readonly is: Treatment;
}

export const readAgain = (words: Passage): Restated => ({ words, is: findTreatment(words) });

const UNKNOWN = 'Other';

/** Whether they may: they share a word that tells, or are of kinds that no wording keeps apart. */
export function mayBeOf(item: Item, { words, is }: Restated): boolean {
  if (item.category === null || item.category === UNKNOWN || sharesWords(item.request, words.text)) return true;
  const [category, subcategory] = [is.category.value, is.subcategory.value];
  if (category === UNKNOWN) return true;
  const areMedicines = is.drug.value !== null && item.drug !== null;
  const arePlain = PLAIN_SUBCATEGORIES.has(subcategory) && PLAIN_SUBCATEGORIES.has(item.subcategory!);
  if (areMedicines || arePlain) return item.subcategory === subcategory;
  return item.category === category || areNear(item.category, category);
}

const lettersOf = remembered(
  (text) =>
    ` ${text
      .toLowerCase()
      .replaceAll(/[^a-z0-9%.]+/g, ' ')
      .trim()} `,
);

/** Whether some words stand in a request just so, but for marks and case: they can say nothing else than it. */
export const isPartOf = (words: string, request: string): boolean => lettersOf(request).includes(lettersOf(words));

/** Whether two requests share a word that tells what they are for. */
export function sharesWords(a: string, b: string): boolean {
  const [fewer, more] = [tellingWords(a), tellingWords(b)].sort((one, other) => one.size - other.size);
  return [...fewer!].some((word) => more!.has(word));
}

const areNear = (a: string, b: string): boolean => NEAR_CATEGORIES.some((near) => near.includes(a) && near.includes(b));

/** The words of a request that tell what it is for, not on which part of the body or how often. */
const tellingWords = remembered(
  (request): ReadonlySet<string> =>
    new Set(
      requestWords(request).flatMap(({ key }) =>
        key.length > 2 && !/^\d/.test(key) && !UNTELLING_WORDS.has(key) && regionsOf(key).size === 0 ? [key] : [],
      ),
    ),
);
