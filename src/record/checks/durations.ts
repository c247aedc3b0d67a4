import type { Determination } from '../../schema/determination.js';
import { matchesOf } from '../../text/matches.js';
import { numberOf } from '../../text/numbers.js';
import { spanOf } from '../../text/span.js';
import { LASTED, NOT_SINCE_INJURY, SINCE_YEAR } from '../../vocabulary/letters/durations.js';
import { type Check, check, type CheckedLetter, type Contradiction, at } from './check.js';
import { isPossible } from './dates.js';
import { isGradual, proseOf, sentenceAround } from './prose.js';

/** The check of how long a treatment is said to last against the time since the injury. */

export const DURATION_CHECKS: readonly Check[] = [check('longer-than-since-injury', tooLong)];

const TIMES = new RegExp(`(?:${LASTED}|${SINCE_YEAR})`, 'gi');
const ELSE = new RegExp(NOT_SINCE_INJURY, 'i');

const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, year: 365 };
const DAY = 86_400_000;

/** A number of units may be rounded up: one of them is let pass. */
function tooLong(record: Determination, letter: CheckedLetter): Contradiction[] {
  const { date_of_injury: injured, decision_date: decided } = record;
  if (injured === null || decided === null || !isPossible(injured) || injured > decided || isGradual(letter)) return [];
  const since = (Date.parse(decided) - Date.parse(injured)) / DAY;
  return proseOf(record, letter).flatMap((prose) =>
    matchesOf(prose.text, TIMES).flatMap((match) => {
      const { count, unit, year } = match.groups!;
      const isLonger =
        year === undefined
          ? (numberOf(count!)! - 1) * DAYS[unit!.toLowerCase()]! > since
          : Number(year) < Number(injured.slice(0, 4));
      const place = spanOf(match);
      if (!isLonger || ELSE.test(sentenceAround(prose.text, place))) return [];
      const message = `"${match[0]}": the injury was on ${injured}, this decision on ${decided}.`;
      return [{ path: prose.path, message, ...at(prose.span(place), letter.placeOf('/date_of_injury')) }];
    }),
  );
}
