import type { Determination } from '../../schema/determination.js';
import { matchesOf } from '../../text/matches.js';
import { numberOf } from '../../text/numbers.js';
import { spanOf } from '../../text/span.js';
import { DURATION, NOT_SINCE_INJURY } from '../../vocabulary/letters/durations.js';
import { type Check, check, type CheckedLetter, type Contradiction, places } from './check.js';
import { isPossible } from './dates.js';
import { isGradual, proseOf, sentenceAround } from './prose.js';

/** The check of how long a treatment or a complaint is said to last against the time since the injury. */

export const DURATION_CHECKS: readonly Check[] = [check('longer-than-since-injury', tooLong)];

const LASTS = new RegExp(DURATION, 'gi');
const ELSE = new RegExp(NOT_SINCE_INJURY, 'i');

const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, year: 365 };
const DAY = 86_400_000;

/** A number of units that was rounded up is no contradiction: one of them is let pass. */
function tooLong(record: Determination, letter: CheckedLetter): Contradiction[] {
  const { date_of_injury: injured, decision_date: decided } = record;
  if (injured === null || decided === null || !isPossible(injured) || injured > decided || isGradual(letter)) return [];
  const since = (Date.parse(decided) - Date.parse(injured)) / DAY;
  return proseOf(record, letter).flatMap((prose) =>
    matchesOf(prose.text, LASTS).flatMap((match) => {
      const { count, unit } = match.groups!;
      const place = spanOf(match);
      const days = (numberOf(count!)! - 1) * DAYS[unit!.toLowerCase()]!;
      if (days <= since || ELSE.test(sentenceAround(prose.text, place))) return [];
      const message = `"${match[0]}": the injury was on ${injured}, this decision on ${decided}.`;
      return [{ path: prose.path, message, ...places(prose.span(place), letter.placeOf('/date_of_injury')) }];
    }),
  );
}
