import type { Determination } from '../../schema/determination.js';
import { LAYOUTS, type Printed } from '../../vocabulary/letters/layouts.js';
import { sectionOf } from '../places.js';
import { type Check, check, type CheckedLetter, type Contradiction } from './check.js';

/**
 * The check for what a letter's layout always prints and its record lacks. A missing part of an item is told by the
 * item itself.
 */

export const MISSING_CHECKS: readonly Check[] = [check('missing-value', missingValues)];

interface MissingRow {
  readonly path: Printed;
  readonly what: string;
  readonly of: (record: Determination) => unknown;
}

const ROWS: readonly MissingRow[] = [
  { path: '/date_assigned', what: 'date of assignment', of: (record) => record.date_assigned },
  { path: '/decision_date', what: 'date of the decision', of: (record) => record.decision_date },
  { path: '/date_of_injury', what: 'date of injury', of: (record) => record.date_of_injury },
  { path: '/ur_denial_date', what: 'date of the denial', of: (record) => record.ur_denial_date },
  { path: '/application_received', what: 'date of the application', of: (record) => record.application_received },
  { path: '/priority', what: 'priority', of: (record) => record.priority },
  {
    path: '/reviewer/licensed_states',
    what: 'licence of the reviewer',
    of: ({ reviewer }) => reviewer.licensed_states,
  },
  { path: '/reviewer/specialties', what: 'specialty of the reviewer', of: ({ reviewer }) => reviewer.specialties },
  { path: '/injured_worker/age', what: 'age of the injured worker', of: (record) => record.injured_worker.age },
  { path: '/injured_worker/sex', what: 'sex of the injured worker', of: (record) => record.injured_worker.sex },
  { path: '/diagnoses', what: 'diagnosis', of: (record) => record.diagnoses },
];

/**
 * Values that are null or empty; where another warning tells already why, or their section is missing, there is nothing
 * to add.
 */
function missingValues(record: Determination, { summary, places }: CheckedLetter): Contradiction[] {
  const prints = LAYOUTS.find(({ id }) => id === record.source.layout)?.prints ?? [];
  const told = new Set(record.warnings.map(({ path }) => path));
  return ROWS.flatMap(({ path, what, of }) => {
    const value = of(record);
    const isThere = Array.isArray(value) ? value.length > 0 : value !== null;
    const section = sectionOf(path);
    if (isThere || !prints.includes(path) || told.has(path) || (section === 'summary' && summary === null)) return [];
    const message = `No ${what} was found; letters of this layout give it.`;
    return [{ path, message, span: places[section] }];
  });
}
