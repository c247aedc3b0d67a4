import { DIAGNOSIS_FACETS, ITEM_FACETS } from './facets.js';
import { ITEM_FIELDS, LETTER_FIELDS } from './fields.js';

/** All that is compared, in the order of a record: the letter, its diagnoses, its items. */

const name = ({ field }: { readonly field: string }): string => field;

const ORDER: readonly string[] = [
  ...LETTER_FIELDS.map(name),
  'diagnoses.strict',
  'diagnoses.relaxed',
  ...DIAGNOSIS_FACETS.map(name),
  'items.found',
  ...ITEM_FIELDS.map(name),
  ...ITEM_FACETS.map(name),
];

/** Fields whose values come from closed lists. */
export const CLOSED_FIELDS: ReadonlySet<string> = new Set(
  [...LETTER_FIELDS, ...ITEM_FIELDS, ...ITEM_FACETS, ...DIAGNOSIS_FACETS].filter(({ closed }) => closed).map(name),
);

export const inOrder = <Row extends { readonly field: string }>(rows: readonly Row[]): Row[] =>
  rows.toSorted((a, b) => ORDER.indexOf(a.field) - ORDER.indexOf(b.field));
