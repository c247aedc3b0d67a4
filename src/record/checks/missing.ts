import type { Determination } from '../../schema/determination.js';
import { LAYOUTS, type Printed } from '../../vocabulary/letters/layouts.js';
import { sectionOf } from '../places.js';
import { anyWord } from '../../text/expressions.js';
import type { Doubt } from '../../extract/found.js';
import { FEMALE, HE, MALE, SHE } from '../../vocabulary/letters/persons.js';
import type { Check, CheckedLetter } from './check.js';

/**
 * The check for what a letter's layout always prints and its record lacks. A missing part of an item is told by the
 * item itself.
 */

export const MISSING_CHECKS: readonly Check[] = [{ codes: ['missing-value', 'untold-value'], test: missingValues }];

interface MissingRow {
  readonly path: Printed;
  readonly what: string;
  readonly of: (record: Determination) => unknown;
  /** Words without one of which a summary tells no such value. */
  readonly words?: RegExp;
}

/** "48 year old", "52 y/o", "aged 30". */
const OF_AGE = /\b(?:years?|yrs?|y\.?[/-]?o|aged?|olds?)\b/i;
const OF_SEX = new RegExp(`\\b${anyWord([...FEMALE, ...MALE, ...SHE, ...HE])}\\b|\\d ?\\/? ?[MF]\\b`, 'i');

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
  {
    path: '/injured_worker/age',
    what: 'age of the injured worker',
    of: (record) => record.injured_worker.age,
    words: OF_AGE,
  },
  {
    path: '/injured_worker/sex',
    what: 'sex of the injured worker',
    of: (record) => record.injured_worker.sex,
    words: OF_SEX,
  },
  { path: '/diagnoses', what: 'diagnosis', of: (record) => record.diagnoses },
];

/**
 * Values that are null or empty; where another warning tells already why, or their section is missing, there is nothing
 * to add.
 */
function missingValues(record: Determination, { summary, places }: CheckedLetter): Doubt[] {
  const prints = LAYOUTS.find(({ id }) => id === record.source.layout)?.prints ?? [];
  const told = new Set(record.warnings.map(({ path }) => path));
  return ROWS.flatMap(({ path, what, of, words }): Doubt[] => {
    const value = of(record);
    const isThere = Array.isArray(value) ? value.length > 0 : value !== null;
    const section = sectionOf(path);
    if (isThere || !prints.includes(path) || told.has(path) || (section === 'summary' && summary === null)) return [];
    const span = places[section];
    if (words && summary !== null && !words.test(summary.text))
      return [{ code: 'untold-value', path, message: `The summary does not tell the ${what}.`, span }];
    return [{ code: 'missing-value', path, message: `No ${what} was found; letters of this layout give it.`, span }];
  });
}
