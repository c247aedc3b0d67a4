import { anyWord } from '../../text/expressions.js';
import { MOST_DIGITS, NUMBER_DIGITS, NUMBER_WORDS, numberOf } from '../../text/numbers.js';
import type { Passage } from '../../text/passage.js';
import { groupSpan, type Span } from '../../text/span.js';
import { COUNTED_FORMS, DOSING_WORDS } from '../../vocabulary/drugs/forms.js';
import { BOUNDS } from '../../schema/bounds.js';
import { bounded } from '../bounded.js';
import { absent, by, type Found, found } from '../found.js';

/** How much of a medicine is dispensed. */

/** A blank of a form's name may be a hyphen in a letter, or nothing. */
const BLANK = String.raw`[\s-]?`;
const COUNTED_FORM = String.raw`${anyWord(COUNTED_FORMS, BLANK)}\b`;
/** All digits of a number, or as many as are read: of "120 days", no "12" is dispensed. */
const DIGITS = String.raw`${NUMBER_DIGITS}(?:(?<=[\d,]{${MOST_DIGITS}})|(?!,?\d|\.\d))`;
/** "60", "sixty", "one hundred eighty (180)". */
const NUMBER = String.raw`(?:${DIGITS}|\b${NUMBER_WORDS}\b(?:\s?\(\s?\d{1,3}\s?\))?)`;
/** In front of a number: it is part of another one, or told to be taken. */
const NOT_TAKEN = String.raw`(?<![-–/.#\d]|\btake |\bapply |\buse |\bto )`;
/** Behind "1 tablet": it is a dose to take, not what is dispensed. */
const NO_DOSE = String.raw`(?!\s*(?:\(s\)\s*)?,?\s*(?:${anyWord(DOSING_WORDS, BLANK)}\b|q\s?\d|\d times))`;
const NO_REPEAT = String.raw`(?!\s?(?:refills?|days?|weeks?|months?|daily|per|a\b|an?\b))`;
/** "60-90" and "60 to 90" are no number. */
const NO_RANGE = String.raw`(?!\s?[-–]\s?\d|\sto\s\d)`;
const VOLUME = String.raw`(?:gms?|grams?|g|mls?|cc|oz|ounces?)\b`;

/** A way to write what is dispensed; `count` is the number. */
export interface QuantityPattern {
  readonly id: string;
  readonly pattern: RegExp;
  readonly example: readonly [request: string, quantity: number];
}

const pattern = (...parts: readonly string[]): RegExp => new RegExp(parts.join(''), 'i');

/** The surest first. */
export const QUANTITY_PATTERNS: readonly QuantityPattern[] = [
  {
    id: 'number-sign',
    pattern: pattern(String.raw`#\s?(?<count>${DIGITS})`, NO_RANGE),
    example: ['Norco 10/325 mg #60', 60],
  },
  {
    id: 'labelled',
    pattern: pattern(
      String.raw`\b(?:qty|quantity|count|dispensed?|disp|amount)\b\.?\s*(?:of\b|[:=-])?\s*#?\s?`,
      String.raw`(?<count>${NUMBER})(?![\d/])`,
      NO_RANGE,
    ),
    example: ['Ibuprofen 600 mg, quantity of 90', 90],
  },
  {
    id: 'counted-form',
    pattern: pattern(NOT_TAKEN, String.raw`(?<count>${NUMBER})\s?-?`, COUNTED_FORM, NO_DOSE),
    example: ['Norco 10/325 mg, one hundred eighty (180) tablets', 180],
  },
  {
    id: 'times',
    pattern: pattern(String.raw`(?:\s[x×]\s?|\btimes\s)(?<count>${NUMBER})`, NO_REPEAT, NO_RANGE),
    example: ['Methadone 10mg x 120', 120],
  },
  {
    // Less than one of them is a dose: "0.5 ml".
    id: 'volume',
    pattern: pattern(String.raw`(?<![-–/.#\d])(?<count>(?!0*\.)${DIGITS})\s?`, VOLUME, String.raw`(?!\s?\/)`),
    example: ['Diclofenac 1% gel 100gm', 100],
  },
  {
    id: 'behind-dose',
    pattern: pattern(String.raw`(?:(?:mg|mcg|%)\s*,?\s*)\(?(?<count>\d{1,4})\)?\s*(?:$|[,;]|with\b)`),
    example: ['Tizanidine 4 mg, 90', 90],
  },
];

/**
 * The number dispensed of the medicine named at a span: told behind the name, else before it, else right in front of
 * it.
 */
export function findQuantity(portion: Passage, name: Span): Found<number | null> {
  const quantity =
    quantityIn(portion, name.end, portion.text.length) ??
    quantityIn(portion, 0, name.start) ??
    quantityInFront(portion, name.start) ??
    absent<number | null>(null);
  return bounded(quantity, BOUNDS.quantity, 'what is dispensed');
}

function quantityIn(passage: Passage, from: number, to: number): Found<number | null> | undefined {
  const text = passage.text.slice(from, to);
  for (const row of QUANTITY_PATTERNS) {
    const match = row.pattern.exec(text);
    const read = match && numberOf(match.groups!['count']!);
    if (!read) continue;
    const { start, end } = groupSpan(match, 'count', from);
    const value = longNumberAt(passage.text, start) ?? read;
    if (value === Number.POSITIVE_INFINITY) continue;
    return by(row.id, found<number | null>(value, passage.span(start, end)));
  }
  return undefined;
}

/** A number with more digits and commas than are read, whole; null where none starts there. */
function longNumberAt(text: string, start: number): number | null {
  const digits = LONG_NUMBER.exec(text.slice(start))?.[0];
  return digits === undefined ? null : Number(digits.replaceAll(',', ''));
}
const LONG_NUMBER = new RegExp(`^[\\d,]{${MOST_DIGITS},}\\d`);

/** "60 Norco 10/325mg"; a lone digit counts prescriptions. */
const IN_FRONT = /(?:^|\s)(?<count>\d{2,3})\s(?:of\s)?$/;

function quantityInFront(portion: Passage, nameStart: number): Found<number | null> | undefined {
  const match = IN_FRONT.exec(portion.text.slice(0, nameStart));
  if (!match) return undefined;
  const { start, end } = groupSpan(match, 'count');
  return by('in-front-of-name', found<number | null>(Number(match.groups!['count']), portion.span(start, end)));
}
