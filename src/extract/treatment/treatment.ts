import type { Drug } from '../../schema/determination.js';
import type { Span } from '../../text/span.js';
import type { Category, Subcategory, TreatmentClass } from '../../vocabulary/treatments/taxonomy.js';
import { absent, by, type Found, found } from '../found.js';

/** What a disputed request asks for, in the regulator's taxonomy: the parts of an item, each found. */
export interface Treatment {
  readonly category: Found<Category>;
  readonly subcategory: Found<Subcategory>;
  readonly drug: Found<Drug | null>;
  readonly sessions: Found<number | null>;
}

/** A treatment of a class that words at a span tell by a rule; `more`: its other parts, or parts told otherwise. */
export const treatmentOf = (
  { category, subcategory }: TreatmentClass,
  span: Span,
  rule: string,
  more: Partial<Treatment> = {},
): Treatment => ({
  category: by(rule, found<Category>(category, span)),
  subcategory: by(rule, found<Subcategory>(subcategory, span)),
  drug: absent<Drug | null>(null),
  sessions: absent<number | null>(null),
  ...more,
});
