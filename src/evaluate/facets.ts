import { loose, plain } from '../annotation/compare.js';
import type { AnnotatedDiagnosis, AnnotatedItem } from '../annotation/form.js';
import { type ComparedField, rowsOf } from './compared-field.js';
import type { EvaluatedDiagnosis, EvaluatedItem } from './records.js';

/** What is compared of an item or a diagnosis only where the record has it: what was made of its words. */

type Comparable = (value: unknown) => string;

const asIs: Comparable = (value) => plain(value);
/** A list is one value: its order makes no difference. */
const asSet: Comparable = (value) => (value as readonly unknown[]).map(loose).toSorted().join('; ');
const asPortion: Comparable = (value) => {
  const { text, quantity, sessions } = value as NonNullable<AnnotatedItem['original']>;
  return JSON.stringify([plain(text), quantity ?? null, sessions ?? null]);
};
const asFrequency: Comparable = (value) => {
  const { times, per, duration, unit } = value as NonNullable<AnnotatedItem['frequency']>;
  return JSON.stringify([times.min, times.max, per, duration?.min, duration?.max, unit]);
};

interface Kind {
  readonly rare?: boolean;
  readonly closed?: boolean;
}
const RARE: Kind = { rare: true };
const CLOSED: Kind = { closed: true };

const sameAs = (comparable: Comparable) => (a: unknown, b: unknown) => comparable(a) === comparable(b);

const item = rowsOf<AnnotatedItem, EvaluatedItem>();
const diagnosis = rowsOf<AnnotatedDiagnosis, EvaluatedDiagnosis>();

const ofItem = (key: keyof AnnotatedItem & keyof EvaluatedItem, comparable: Comparable, kind: Kind = {}) =>
  item.value({
    field: `items.${key}`,
    reads: [key],
    gold: (g) => g[key],
    record: (r) => r[key],
    same: sameAs(comparable),
    ...kind,
  });

/** Of a medicine: a value that the annotation has in the item itself. */
const ofDrug = (name: keyof NonNullable<EvaluatedItem['drug']>, key: keyof AnnotatedItem) =>
  item.value({
    field: `items.drug.${name}`,
    reads: [key],
    gold: (g) => g[key],
    record: (r) => r.drug?.[name],
    ...RARE,
  });

const ofDiagnosis = (
  key: keyof AnnotatedDiagnosis & keyof EvaluatedDiagnosis,
  comparable: Comparable,
  kind: Kind = {},
) =>
  diagnosis.value({
    field: `diagnoses.${key}`,
    reads: [key],
    gold: (g) => g[key],
    record: (r) => r[key],
    same: sameAs(comparable),
    ...kind,
  });

export const ITEM_FACETS: readonly ComparedField<AnnotatedItem, EvaluatedItem>[] = [
  ofItem('body_parts', asSet),
  ofItem('side', asIs, CLOSED),
  ofItem('levels', asSet),
  ofItem('ingredients', asSet),
  ofItem('retrospective', asIs),
  ofItem('original', asPortion, RARE),
  ofItem('authorized', asPortion, RARE),
  ofDrug('class', 'drug_class'),
  ofDrug('unit', 'drug_unit'),
  ofDrug('refills', 'refills'),
  ofItem('frequency', asFrequency, RARE),
];

export const DIAGNOSIS_FACETS: readonly ComparedField<AnnotatedDiagnosis, EvaluatedDiagnosis>[] = [
  ofDiagnosis('cue', asIs, CLOSED),
  ofDiagnosis('code', asIs, RARE),
  ofDiagnosis('body_parts', asSet),
  ofDiagnosis('side', asIs, CLOSED),
  ofDiagnosis('kind', asIs, CLOSED),
  ofDiagnosis('certainty', asIs, CLOSED),
];
