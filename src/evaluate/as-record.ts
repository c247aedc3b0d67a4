import type { AnnotatedItem, Annotation } from '../annotation/form.js';
import { foldGold } from './citations.js';
import { goldBounds } from './rationale.js';
import type { EvaluatedItem, EvaluatedRecord } from './records.js';

/** The record that says what an annotation says: citations folded as theirs are, a rationale by its bounds. */
export const asRecord = (annotation: Annotation): EvaluatedRecord => ({
  ...annotation,
  reviewer: {
    licensed_states: annotation.licensed_states,
    specialties: annotation.specialties,
    specialty_groups: annotation.specialty_groups,
  },
  injured_worker: { age: annotation.age, sex: annotation.sex, injury_dates: annotation.summary_injury_dates },
  items: annotation.items.map(itemOf),
});

const itemOf = (item: AnnotatedItem): EvaluatedItem => ({
  ...item,
  drug: {
    name: item.drug,
    class: item.drug_class,
    strength: item.strength,
    quantity: item.quantity,
    unit: item.drug_unit,
    refills: item.refills,
  },
  claims_administrator: foldGold(item.claims_administrator),
  reviewer: foldGold(item.reviewer),
  rationale_bounds: goldBounds(item),
  rationale_citations: item.rationale_pages,
});
