import type { Determination } from '../../schema/determination.js';
import type { WarningCode } from '../../vocabulary/warnings.js';
import { type Check, check, type CheckedLetter, type Contradiction, when } from './check.js';

/** Checks of the letter's dates against each other, and of the date of injury against the summary. */

const EARLIEST_YEAR = 1930;
const LATEST_YEAR = 2099;

type DateField = 'date_of_injury' | 'ur_denial_date' | 'application_received' | 'date_assigned' | 'decision_date';

/** Of two events of a case, the one that must come first; the code tells the reverse. */
const ORDER: readonly {
  readonly code: WarningCode;
  readonly earlier: DateField;
  readonly later: DateField;
  readonly reversed: string;
}[] = [
  {
    code: 'denied-before-injury',
    earlier: 'date_of_injury',
    later: 'ur_denial_date',
    reversed: 'The treatment was denied before the injury',
  },
  {
    code: 'applied-before-denial',
    earlier: 'ur_denial_date',
    later: 'application_received',
    reversed: 'The application was received before the denial that it is against',
  },
  {
    code: 'assigned-before-application',
    earlier: 'application_received',
    later: 'date_assigned',
    reversed: 'The case was assigned before its application was received',
  },
  {
    code: 'decided-before-assigned',
    earlier: 'date_assigned',
    later: 'decision_date',
    reversed: 'The case was decided before it was assigned',
  },
];

export const DATE_CHECKS: readonly Check[] = [
  check('impossible-date', impossibleDates),
  ...ORDER.map(({ code, earlier, later, reversed }) =>
    check(code, (record, letter) => {
      const [first, second] = [record[earlier], record[later]];
      const isReversed = first !== null && second !== null && isPossible(first) && isPossible(second) && second < first;
      const message = `${reversed}: ${second} is before ${first}.`;
      return when(isReversed, `/${later}`, message, letter.placeOf(`/${later}`), letter.placeOf(`/${earlier}`));
    }),
  ),
  check('injury-date-mismatch', injuryDateMismatch),
];

/** Whether an ISO date lies in a year that a case under review can have. */
export const isPossible = (date: string): boolean =>
  Number(date.slice(0, 4)) >= EARLIEST_YEAR && Number(date.slice(0, 4)) <= LATEST_YEAR;

function impossibleDates(record: Determination): Contradiction[] {
  const dates: [path: string, date: string | null][] = [
    ...(['date_of_injury', 'ur_denial_date', 'application_received', 'date_assigned', 'decision_date'] as const).map(
      (field): [string, string | null] => [`/${field}`, record[field]],
    ),
    ...record.injured_worker.injury_dates.map((date, i): [string, string] => [
      `/injured_worker/injury_dates/${i}`,
      date,
    ]),
  ];
  return dates.flatMap(([path, date]) =>
    when(date !== null && !isPossible(date), path, `${date} is no possible date in a case under review.`),
  );
}

/** A summary that tells several dates agrees when one of them is the table's. */
function injuryDateMismatch(
  { date_of_injury: printed, injured_worker: { injury_dates: told } }: Determination,
  letter: CheckedLetter,
): Contradiction[] {
  const differs = printed !== null && told.length > 0 && !told.includes(printed);
  return when(
    differs,
    '/date_of_injury',
    `The case table dates the injury ${printed}, the clinical case summary ${told.join(' and ')}.`,
    letter.placeOf('/date_of_injury'),
    letter.placeOf('/injured_worker/injury_dates/0'),
  );
}
