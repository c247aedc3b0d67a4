import { loose, plain } from './compare.js';
import type { ComparedField } from './fields.js';
import type { GoldDiagnosis, GoldItem } from './gold.js';
import type { EvaluatedDiagnosis, EvaluatedItem } from './records.js';
import { compareValue } from './tally.js';

type Comparable = (value: unknown) => string;

/**
 * Facets are compared where an annotation tells them and the record has the item or the diagnosis itself; one that most
 * have not (`isRare`) does not count where it is absent on both sides.
 */
function facet<Gold, Got extends object>(
  of: string,
  name: keyof Gold & keyof Got & string,
  comparable: Comparable,
  isRare = false,
): ComparedField<Gold, Got> {
  return {
    field: `${of}.${name}`,
    findings: (gold, got) =>
      gold[name] === undefined || got === undefined || (isRare && (gold[name] ?? got[name] ?? null) === null)
        ? []
        : compareValue<unknown>(gold[name] ?? null, got[name] ?? null, (a, b) => comparable(a) === comparable(b)),
  };
}

const asIs: Comparable = (value) => plain(value);
/** A list is one value: its order makes no difference. */
const asSet: Comparable = (value) => (value as readonly unknown[]).map(loose).toSorted().join('; ');
const asPortion: Comparable = (value) => {
  const { text, quantity, sessions } = value as NonNullable<GoldItem['original']>;
  return JSON.stringify([plain(text), quantity ?? null, sessions ?? null]);
};

const ofItem = (name: keyof GoldItem & keyof EvaluatedItem, comparable: Comparable, isRare = false) =>
  facet<GoldItem, EvaluatedItem>('items', name, comparable, isRare);
const ofDiagnosis = (name: keyof GoldDiagnosis & keyof EvaluatedDiagnosis, comparable: Comparable) =>
  facet<GoldDiagnosis, EvaluatedDiagnosis>('diagnoses', name, comparable);

export const ITEM_FACETS: readonly ComparedField<GoldItem, EvaluatedItem>[] = [
  ofItem('body_parts', asSet),
  ofItem('side', asIs),
  ofItem('levels', asSet),
  ofItem('ingredients', asSet),
  ofItem('retrospective', asIs),
  ofItem('original', asPortion, true),
  ofItem('authorized', asPortion, true),
];

export const DIAGNOSIS_FACETS: readonly ComparedField<GoldDiagnosis, EvaluatedDiagnosis>[] = [
  ofDiagnosis('body_parts', asSet),
  ofDiagnosis('side', asIs),
  ofDiagnosis('kind', asIs),
  ofDiagnosis('certainty', asIs),
];
