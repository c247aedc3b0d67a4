import { NUMBER_WORDS, numberOf } from '../../text/numbers.js';
import type { Passage } from '../../text/passage.js';
import { groupSpan } from '../../text/span.js';
import { BOUNDS } from '../../schema/bounds.js';
import { bounded } from '../bounded.js';
import { absent, by, type Found, found } from '../found.js';

/** How often a prescription may be filled again. */

const COUNT = String.raw`(?<count>\d{1,3}|\b(?:no|zero|without|${NUMBER_WORDS}))`;
/** "60-90" is no number, "10/325" and "2.5mg" are strengths. */
const WHOLE = String.raw`(?<![\d.,/#–-]|\bto |\bor )`;
const OTHER_UNIT = 'mg|mcg|%|gm?|ml|tab|cap|weeks?|days?';
const NO_STRENGTH = String.raw`(?!\s?[-–]\s?\d|\s(?:to|or)\s\d|[\d.,/]\d|\s?(?:${OTHER_UNIT}))`;
const REFILLS = String.raw`(?:re-?fills?|rfs?)\b`;
/** "refills", "refill:", "refill x ", "refills of". */
const LABEL = String.raw`\b(?:${REFILLS}\s?(?:[:=#]|[x×](?=[\s\d])|of\b|times\b|-)|(?:re-?fills|rfs?)\b)`;

/** A way to write it; `count` is the number. */
export interface RefillPattern {
  readonly id: string;
  readonly pattern: RegExp;
  readonly example: readonly [request: string, refills: number];
}

/** The surest first. */
export const REFILL_PATTERNS: readonly RefillPattern[] = [
  {
    id: 'counted-refills',
    pattern: new RegExp(
      String.raw`${WHOLE}${COUNT}\s?(?:\(\s?\d{1,2}\s?\)\s?)?-?(?:(?:additional|more|monthly|extra)\s)?${REFILLS}`,
      'i',
    ),
    example: ['Soma 350mg #60 with two (2) refills', 2],
  },
  {
    id: 'labelled-refills',
    pattern: new RegExp(String.raw`${LABEL}\s*#?${COUNT}${NO_STRENGTH}`, 'i'),
    example: ['Lyrica 75mg #60, refills: 3', 3],
  },
];

/** "refill #60" dispenses sixty: more are filled again of nothing. */
const MOST = 12;

const NONE = /^(?:no|zero|without)$/i;

/** The number of refills that a portion of a request tells. */
export function findRefills(portion: Passage): Found<number | null> {
  for (const { id, pattern } of REFILL_PATTERNS) {
    const match = pattern.exec(portion.text);
    const written = match?.groups!['count'];
    if (!match || written === undefined) continue;
    const value = NONE.test(written) ? 0 : numberOf(written);
    if (value === null || (id === 'labelled-refills' && value > MOST)) continue;
    const { start, end } = groupSpan(match, 'count');
    return bounded(by(id, found<number | null>(value, portion.span(start, end))), BOUNDS.refills, 'refills');
  }
  return absent<number | null>(null);
}
