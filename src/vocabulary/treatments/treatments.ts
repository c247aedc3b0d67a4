import { DIAGNOSTIC_ROWS } from './diagnostics.js';
import { EQUIPMENT_ROWS } from './equipment.js';
import { GENERAL_ROWS } from './general.js';
import { INJECTION_ROWS } from './injections.js';
import { REHABILITATION_ROWS } from './rehabilitation.js';
import { SERVICE_ROWS } from './services.js';
import { SURGERY_ROWS } from './surgery.js';
import type { TreatmentRow } from './taxonomy.js';
import { VISIT_ROWS } from './visits.js';

/** All treatments but the medicines; of a phrase that stands twice the first row counts. */
export const TREATMENT_ROWS: readonly TreatmentRow[] = [
  ...VISIT_ROWS,
  ...INJECTION_ROWS,
  ...SURGERY_ROWS,
  ...DIAGNOSTIC_ROWS,
  ...REHABILITATION_ROWS,
  ...EQUIPMENT_ROWS,
  ...SERVICE_ROWS,
  ...GENERAL_ROWS,
];
