import type { Doubt } from '../../extract/found.js';
import type { Determination } from '../../schema/determination.js';
import { datesIn, hasVeiled, VEILED, veiled } from '../../text/dates.js';
import { fill } from '../../text/expressions.js';
import { matchesOf } from '../../text/matches.js';
import { type Span, spanOf } from '../../text/span.js';
import { CARE_CUES, EARLIER_CARE, INJURY_DATES } from '../../vocabulary/letters/care-cues.js';
import type { WarningCode } from '../../vocabulary/warnings.js';
import { type Check, check, type CheckedLetter, type Contradiction, at } from './check.js';
import { isPossible } from './dates.js';
import { isGradual, isSummary, type Prose, proseOf, sentenceAround } from './prose.js';

/** Checks of the dates that the summary and the rationales tell, against those of the case. */

export const PROSE_DATE_CHECKS: readonly Check[] = [
  check('impossible-date', impossibleDates),
  check('injury-date-mismatch', otherInjuryDates),
  { codes: ['care-before-injury', 'request-after-denial', 'care-after-decision'], test: misdatedCare },
];

/** "10/14/3026", "13/31/2016"; a year of two digits could be anything else. */
const MONTH_DAY = '(?<![\\d/.,-])\\d{1,2}(?<mark>[/-])\\d{1,2}\\k<mark>';
/** Years that slipped, not what else three numbers are: "5-10-325 mg". */
const SLIPPED_YEAR = '(?:[123]\\d{3}|20\\d|(?:19|2\\d)\\d{3,4})';
const LIKE_A_DATE = new RegExp(`${MONTH_DAY}${SLIPPED_YEAR}(?![\\d/-]|\\.\\d| ?m?c?g\\b)`, 'g');

/** Dates that no calendar has, and those of a year before any claim or after the next one of the decision. */
function impossibleDates(record: Determination, letter: CheckedLetter): Contradiction[] {
  const latest = Number((record.decision_date ?? '9998').slice(0, 4)) + 1;
  const isReal = (written: string): boolean => {
    const [date] = datesIn(written);
    return date !== undefined && isPossible(date.iso) && Number(date.iso.slice(0, 4)) <= latest;
  };
  // A date of the injury is doubted already.
  const ofInjury = new Set(record.injured_worker.injury_dates);
  const isOfInjury = (written: string): boolean => datesIn(written).some(({ iso }) => ofInjury.has(iso));
  return proseOf(record, letter).flatMap(({ path, text, span }) =>
    matchesOf(text, LIKE_A_DATE)
      .filter(([written]) => !isReal(written) && !isOfInjury(written))
      .map((match) => ({
        path,
        message: `"${match[0]}" is no possible date in this case.`,
        ...at(span(spanOf(match))),
      })),
  );
}

/** A date that a cue finds, its place, and that of the cue with it. */
interface Dated {
  readonly iso: string;
  readonly place: Span;
  readonly cue: Span;
}

/** Looked for in a text whose dates are veiled. */
const withDate = (pattern: string): RegExp => new RegExp(fill(pattern, { DATE: `(?<date>${VEILED})` }), 'dgi');

/** `dated`: the text with its dates veiled. */
const datedIn = ({ text }: Prose, dated: string, pattern: RegExp): Dated[] =>
  matchesOf(dated, pattern).flatMap((match) => {
    const [start, until] = match.indices!.groups!['date']!;
    return datesIn(text.slice(start, until)).flatMap(({ iso, end }) =>
      isPossible(iso) ? [{ iso, place: { start, end: start + end }, cue: spanOf(match) }] : [],
    );
  });

const INJURED = INJURY_DATES.map(withDate);

/** Dates of the injury in a rationale that neither the case table nor the summary gives. */
function otherInjuryDates(record: Determination, letter: CheckedLetter): Contradiction[] {
  const { date_of_injury: printed, injured_worker } = record;
  if (printed === null) return [];
  const ofInjury = new Set([printed, ...injured_worker.injury_dates]);
  const rationales = proseOf(record, letter).filter((prose) => !isSummary(prose) && SOME_DATE.test(prose.text));
  return rationales.flatMap((prose) => {
    const dated = veiled(prose.text);
    const other = INJURED.flatMap((pattern) => datedIn(prose, dated, pattern)).find(({ iso }) => !ofInjury.has(iso));
    if (!other) return [];
    const message = `The case table dates the injury ${printed}, the rationale ${other.iso}.`;
    return [{ path: prose.path, message, ...at(prose.span(other.place), letter.placeOf('/date_of_injury')) }];
  });
}

const CARE = CARE_CUES.map(({ pattern, isRequest = false }) => ({ pattern: withDate(pattern), isRequest }));
/** Nothing is dated where there is no such number. */
const SOME_DATE = /\d[/.-]\d|\d, ?\d{4}/;
const EARLIER = new RegExp(EARLIER_CARE, 'i');

/** How care must not be dated. */
interface Order {
  readonly code: WarningCode;
  readonly onlyRequests?: true;
  /** The date of the case that it is held against, and its place. */
  readonly dateOf: (record: Determination) => string | null;
  readonly path: string;
  readonly isWrong: (care: string, date: string) => boolean;
  readonly says: string;
}

const ORDERS: readonly Order[] = [
  {
    code: 'care-before-injury',
    dateOf: ({ date_of_injury, injured_worker }) => firstOf(date_of_injury, injured_worker.injury_dates),
    path: '/date_of_injury',
    isWrong: (care, injury) => care < injury,
    says: 'before the injury',
  },
  {
    code: 'request-after-denial',
    onlyRequests: true,
    dateOf: ({ ur_denial_date }) => ur_denial_date,
    path: '/ur_denial_date',
    isWrong: (care, denial) => care > denial,
    says: 'after the denial',
  },
  {
    code: 'care-after-decision',
    dateOf: ({ decision_date }) => decision_date,
    path: '/decision_date',
    isWrong: (care, decision) => care > decision,
    says: 'after the decision',
  },
];

const firstOf = (date: string | null, others: readonly string[]): string | null =>
  date === null ? null : [date, ...others].toSorted()[0]!;

function misdatedCare(record: Determination, letter: CheckedLetter): Doubt[] {
  const orders = ORDERS.filter(({ code }) => code !== 'care-before-injury' || !isGradual(letter)).map((order) => ({
    ...order,
    date: order.dateOf(record),
  }));
  return proseOf(record, letter).flatMap((prose) => {
    const dated = SOME_DATE.test(prose.text) ? veiled(prose.text) : '';
    return (hasVeiled(dated) ? CARE : []).flatMap(({ pattern, isRequest }) =>
      datedIn(prose, dated, pattern).flatMap(({ iso, cue }) => {
        const order = orders.find(
          ({ onlyRequests, date, isWrong }) =>
            date !== null && isPossible(date) && (isRequest || !onlyRequests) && isWrong(iso, date),
        );
        if (!order || EARLIER.test(sentenceAround(prose.text, cue))) return [];
        const message = `"${prose.text.slice(cue.start, cue.end)}" is ${order.says} of ${order.date}.`;
        const { code, path } = order;
        return [{ code, path: prose.path, message, ...at(prose.span(cue), letter.placeOf(path)) }];
      }),
    );
  });
}
