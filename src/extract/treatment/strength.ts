import { fill } from '../../text/expressions.js';
import { matchesOf } from '../../text/matches.js';
import { NUMBER_DIGITS, numberOf } from '../../text/numbers.js';
import type { Passage } from '../../text/passage.js';
import { type Span, sliceOf, spanOf } from '../../text/span.js';
import { absent, by, type Found, found } from '../found.js';

/** The strength of a medicine. */

const UNIT_NAMES = 'mgs?|mcgs?|µg|ug|milligrams?|micrograms?|gms?|grams?|g|percent|meqs?|iu|units?|mls?|cc';
const UNIT = String.raw`(?:(?:${UNIT_NAMES})\b|%)`;
/** "10mg", "2%", "325". */
const DOSE = String.raw`${NUMBER_DIGITS}(?:\s?${UNIT})?`;
/** "/hr", "/ patch". */
const PER = String.raw`\s?/\s?(?:hr|hour|ml|gm?|gram|day|spray|actuation|act|dose|patch)s?\b`;
/** What says a percentage again: " 300mg/g", " (10 mg/gm)". */
const SAID_AGAIN = String.raw`(?<=%),?\s?(?:\(\s?)?${NUMBER_DIGITS}\s?m?c?g\s?/\s?(?:gm?|gram|ml)\b\)?`;
/** "10/325mg", "8mg/2mg", "25 mcg/hr", "0.002/10/20%", "3% 300mg/g". */
const AMOUNT = new RegExp(
  fill('(?<![#\\d.,/–-]){DOSE}(?:\\s?[/–-]\\s?{DOSE}){0,5}(?:{PER}|{SAID_AGAIN})?(?![\\w/])', {
    DOSE,
    PER,
    SAID_AGAIN,
  }),
  'gi',
);
const CALENDAR_DATE = /^\d{1,2}[/–-]\d{1,2}[/–-]\d{2,4}$/;

const HAS_UNIT = new RegExp(String.raw`[\d.]\s?${UNIT}`, 'i');
/** One amount that may be a package: "120 gm", "240ml". */
const PACKAGE = /^[\d,.]+\s?(?:gms?|grams?|g|mls?|cc|units?)$/i;
const IN_GRAMS = /(?:g|gms?|grams?)$/i;
/** From so many grams on an amount is a package, not a dose. */
const SMALLEST_PACKAGE = 10;
/** "10/325", "50-325-40". */
const COMBINED_DOSES = /^\d+(?:\.\d+)?(?:[/–-]\d+(?:\.\d+)?){1,2}$/;
/** So many characters may part a pair of doses without a unit from the name: "Norco - 10/325". */
const LONGEST_JOINT = 3;
const BIOLOGICAL_UNITS = /units?$/i;

/** What makes a strength of an amount; `at`: how far behind the name, or in the words searched, it stands. */
export interface StrengthRule {
  readonly id: string;
  readonly when: (amount: string, at: number) => boolean;
  readonly example: readonly [request: string, strength: string];
}

/** The first that an amount fits decides, and of its amounts the first. */
export const STRENGTH_RULES: readonly StrengthRule[] = [
  {
    id: 'doses-without-unit',
    when: (amount, at) => !HAS_UNIT.test(amount) && at <= LONGEST_JOINT && COMBINED_DOSES.test(amount),
    example: ['Norco 10/325 #90', '10/325'],
  },
  {
    id: 'with-unit',
    when: (amount) => HAS_UNIT.test(amount) && (!PACKAGE.test(amount) || isSmall(amount)),
    example: ['Fentanyl patches 25 mcg/hr #10', '25 mcg/hr'],
  },
  {
    id: 'biological-units',
    when: (amount) => BIOLOGICAL_UNITS.test(amount),
    example: ['Botox 200 units', '200 units'],
  },
];

const isSmall = (amount: string): boolean => IN_GRAMS.test(amount) && numberOf(amount)! < SMALLEST_PACKAGE;

/**
 * The strength of the medicine named at a span of the portion: as told where the request first names it, else around
 * the name in the portion.
 */
export function findStrength(portion: Passage, name: Span, request: Passage): Found<string | null> {
  const words = sliceOf(portion.text, name);
  const first = request.text.indexOf(words);
  return (
    (first >= 0 ? strengthIn(request, first + words.length, request.text.length) : undefined) ??
    strengthIn(portion, name.end, portion.text.length) ??
    strengthIn(portion, 0, name.start) ??
    absent<string | null>(null)
  );
}

function strengthIn(passage: Passage, from: number, to: number): Found<string | null> | undefined {
  const amounts = matchesOf(passage.text.slice(from, to), AMOUNT).filter(([amount]) => !CALENDAR_DATE.test(amount));
  for (const { id, when } of STRENGTH_RULES) {
    const match = amounts.find(({ 0: amount, index }) => when(amount, index));
    if (!match) continue;
    const { start, end } = spanOf(match, from);
    return by(id, found<string | null>(match[0], passage.span(start, end)));
  }
  return undefined;
}
