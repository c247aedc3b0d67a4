import type { Doubt } from '../extract/found.js';
import type { Determination } from '../schema/determination.js';
import { BODY_PART_CHECKS } from './checks/body-parts.js';
import type { Check, CheckedLetter } from './checks/check.js';
import { DATE_CHECKS } from './checks/dates.js';
import { DENIED_REQUEST_CHECKS } from './checks/denied-requests.js';
import { DURATION_CHECKS } from './checks/durations.js';
import { INJURED_WORKER_CHECKS } from './checks/injured-worker.js';
import { ITEM_CHECKS } from './checks/items.js';
import { MISSING_CHECKS } from './checks/missing.js';
import { PROSE_DATE_CHECKS } from './checks/prose-dates.js';
import { REQUEST_IN_SUMMARY_CHECKS } from './checks/request-in-summary.js';
import { RESTATED_REQUEST_CHECKS } from './checks/restated-requests.js';

/** Every check of a letter against itself. */
export const CHECKS: readonly Check[] = [
  ...MISSING_CHECKS,
  ...DATE_CHECKS,
  ...PROSE_DATE_CHECKS,
  ...DURATION_CHECKS,
  ...INJURED_WORKER_CHECKS,
  ...ITEM_CHECKS,
  ...BODY_PART_CHECKS,
  ...DENIED_REQUEST_CHECKS,
  ...RESTATED_REQUEST_CHECKS,
  ...REQUEST_IN_SUMMARY_CHECKS,
];

/**
 * What in a letter contradicts itself or cannot be, and what should be there, as doubts about the record. `letter`:
 * what of it the record does not hold.
 */
export function checkDetermination(record: Determination, letter: CheckedLetter): Doubt[] {
  return CHECKS.flatMap(({ test }) => test(record, letter));
}
