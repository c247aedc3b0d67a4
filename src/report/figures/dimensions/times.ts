import { MISSING } from '../../facts/facts.js';
import { banded, type MakesCoding } from './coding.js';
import type { Dimension } from './dimension.js';
import type { NumberOfLetter } from './spans.js';

/** By the date of decision. */
export const time = (words: (date: Date) => string, sql: string): Dimension => ({
  of: 'letter',
  order: 'time',
  coding: dated(words),
  sql: { value: sql },
});

const DAY = 86_400_000;

/** A date before 1970 is a negative number: no band of numbers that are never negative. */
const dated = (words: (date: Date) => string): MakesCoding => {
  const FROM = -1_000_000;
  const dayOf: NumberOfLetter = ({ numbers }, letter) => {
    const day = numbers.decision_date[letter] ?? MISSING;
    return day === MISSING ? MISSING : day - FROM;
  };
  return banded(dayOf, (day) => words(new Date((day + FROM) * DAY)));
};

export const yearOf = (date: Date): string => date.toISOString().slice(0, 4);
export const monthOf = (date: Date): string => date.toISOString().slice(0, 7);
export const quarterOf = (date: Date): string => `${yearOf(date)}-Q${Math.floor(date.getUTCMonth() / 3) + 1}`;
