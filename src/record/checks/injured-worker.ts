import type { Determination } from '../../schema/determination.js';
import { type Check, check, type Contradiction, when } from './check.js';
import { isPossible } from './dates.js';

/** Checks of what is told about the injured worker. */

const YOUNGEST_WORKER = 14;
const OLDEST_CLAIMANT = 100;

export const INJURED_WORKER_CHECKS: readonly Check[] = [check('impossible-age', impossibleAge)];

function impossibleAge({ injured_worker: { age }, date_of_injury, decision_date }: Determination): Contradiction[] {
  if (age === null) return [];
  const path = '/injured_worker/age';
  if (age < YOUNGEST_WORKER || age > OLDEST_CLAIMANT)
    return [{ path, message: `Nobody aged ${age} is an injured worker.` }];
  if (date_of_injury === null || decision_date === null || !isPossible(date_of_injury)) return [];
  // A year of grace: the summary may give the age of an earlier report.
  const years = Number(decision_date.slice(0, 4)) - Number(date_of_injury.slice(0, 4)) - 1;
  return when(
    age - years < YOUNGEST_WORKER,
    path,
    `Aged ${age} at the decision, the worker was a child when injured on ${date_of_injury}.`,
  );
}
