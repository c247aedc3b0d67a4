import type { Asked } from './tables/rows.js';

/** The columns that facts are taken from, by table. */

export const DETERMINATIONS = {
  document_id: 'text',
  case_number: 'text',
  priority: 'text',
  outcome: 'text',
  layout: 'text',
  reader: 'text',
  sex: 'text',
  licensed_states: 'list',
  specialty_groups: 'list',
  date_assigned: 'date',
  decision_date: 'date',
  date_of_injury: 'date',
  ur_denial_date: 'date',
  application_received: 'date',
  age: 'number',
  item_count: 'number',
  upheld_count: 'number',
  overturned_count: 'number',
  diagnosis_count: 'number',
  warning_count: 'number',
} as const satisfies Asked;

export const ITEMS = {
  document_id: 'text',
  item_number: 'number',
  decision: 'text',
  category: 'text',
  subcategory: 'text',
  drug_class: 'text',
  side: 'text',
  retrospective: 'boolean',
  claims_administrator_basis: 'text',
  reviewer_basis: 'text',
  ingredients: 'list',
  body_parts: 'list',
} as const satisfies Asked;

export const CITATIONS = {
  document_id: 'text',
  item_number: 'number',
  side: 'text',
  authority: 'text',
  guideline: 'text',
  chapter: 'text',
  topic: 'text',
} as const satisfies Asked;

export const DIAGNOSES = { document_id: 'text', kind: 'text' } as const satisfies Asked;
export const WARNINGS = { document_id: 'text', code: 'text' } as const satisfies Asked;
export const FAILURES = { code: 'text' } as const satisfies Asked;
