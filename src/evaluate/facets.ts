import { loose, plain } from '../annotation/compare.js';
import type { ComparedField } from './fields.js';
import type { AnnotatedDiagnosis, AnnotatedItem } from '../annotation/form.js';
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
  const { text, quantity, sessions } = value as NonNullable<AnnotatedItem['original']>;
  return JSON.stringify([plain(text), quantity ?? null, sessions ?? null]);
};

const ofItem = (name: keyof AnnotatedItem & keyof EvaluatedItem, comparable: Comparable, isRare = false) =>
  facet<AnnotatedItem, EvaluatedItem>('items', name, comparable, isRare);
const ofDiagnosis = (name: keyof AnnotatedDiagnosis & keyof EvaluatedDiagnosis, comparable: Comparable) =>
  facet<AnnotatedDiagnosis, EvaluatedDiagnosis>('diagnoses', name, comparable);

export const ITEM_FACETS: readonly ComparedField<AnnotatedItem, EvaluatedItem>[] = [
  ofItem('body_parts', asSet),
  ofItem('side', asIs),
  ofItem('levels', asSet),
  ofItem('ingredients', asSet),
  ofItem('retrospective', asIs),
  ofItem('original', asPortion, true),
  ofItem('authorized', asPortion, true),
];

export const DIAGNOSIS_FACETS: readonly ComparedField<AnnotatedDiagnosis, EvaluatedDiagnosis>[] = [
  ofDiagnosis('body_parts', asSet),
  ofDiagnosis('side', asIs),
  ofDiagnosis('kind', asIs),
  ofDiagnosis('certainty', asIs),
];
