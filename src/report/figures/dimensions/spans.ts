import { type Block, MISSING, type NumberColumn } from '../../facts/facts.js';

/** Numbers of a letter that are reckoned from its dates: negative where the dates are in the wrong order. */

type DateColumn = Extract<
  NumberColumn,
  'date_assigned' | 'decision_date' | 'date_of_injury' | 'ur_denial_date' | 'application_received'
>;

export type NumberOfLetter = (block: Block, letter: number) => number;

/** The average length of a year of the calendar, near enough. */
const DAYS_OF_YEAR = 365.25;

/** Days from one date to another. */
export const days =
  (from: DateColumn, to: DateColumn): NumberOfLetter =>
  ({ numbers }, letter) => {
    const [start, end] = [numbers[from][letter] ?? MISSING, numbers[to][letter] ?? MISSING];
    return start === MISSING || end === MISSING ? MISSING : end - start;
  };

/** Whole years from one date to another, of 365.25 days. */
export const years =
  (from: DateColumn, to: DateColumn): NumberOfLetter =>
  (block, letter) => {
    const span = days(from, to)(block, letter);
    return span === MISSING ? MISSING : Math.floor(span / DAYS_OF_YEAR);
  };

export const daysSql = (from: DateColumn, to: DateColumn): string => `date_diff('day', ${from}, ${to})`;
export const yearsSql = (from: DateColumn, to: DateColumn): string =>
  `floor(${daysSql(from, to)} / ${DAYS_OF_YEAR})::BIGINT`;
