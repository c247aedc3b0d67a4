import { anyOf } from '../../text/expressions.js';
import { NUMBER_WORDS } from '../../text/numbers.js';

/** How requests count sessions. */

/** "four", "four (4)". */
const IN_WORDS = String.raw`\b${NUMBER_WORDS}\b(?:\s?\(\s?\d{1,3}\s?\))?`;
/** "4", "4 (four)"; "2/wk" but no date. */
const IN_DIGITS = String.raw`\d{1,3}(?!\d|\/(?!\s?(?:w|m))|\.\d)(?:\s?\(\s?${NUMBER_WORDS}\s?\))?`;
/** A count; no part of a date, a level of the spine or a larger number. */
const COUNT = String.raw`(?:${IN_WORDS}|(?<![a-wyz\d./#–-])${IN_DIGITS})`;
/** What stands between the ends of a range: "6-8", "six to eight". */
const TO = String.raw`\s?(?:[-–]|to|or)\s?`;
/** A count behind what leads to it: the upper end of a range behind its hyphen. */
const UPPER_END = String.raw`(?:${IN_WORDS}|${IN_DIGITS})`;

const WEEKS = '(?:weeks?|wks?)';
const MONTHS = '(?:months?|mos?)';
/** Behind a period: no letter, but the sign for times, as in "2xwkx4wks". */
const ENDS = String.raw`(?=[x×]\s?\d|\b)`;
/** "per week", "/wk", "weekly"; "2xw", but no "w/" for "with". */
const OF_WEEK = String.raw`(?:(?:(?:per|a|each|every|\/)\s?)?(?:week|wk)(?:ly)?${ENDS}|(?:\/|(?<=\dx))w${ENDS}(?!\/))`;
/** "a month", "/mo", "monthly", and behind "x" the month alone. */
const OF_MONTH = String.raw`(?:(?:(?:per|a|each|every|\/)\s?|(?<=\dx\s?))(?:month|mo)${ENDS}|monthly\b)`;
/** "x", "x's"; joined to the period: "2xwk". */
const SIGN = String.raw`x(?:'?s)?(?!\w)|x(?=per|each|every|week|wk|w\b|month|mo\b|mox|wx)`;
/** What is counted in a frequency: "2 x", "2 times", "2 visits", and nothing at all. */
const TIMES = String.raw`(?:\s?(?:${SIGN}|times?\b|sessions?\b|visits?\b|treatments?\b|days?\b|d(?=\s?\/)))?`;
const SESSION_NOUN = String.raw`(?:sessions?|treatments?)\b`;
const NOUN = String.raw`(?:sessions?|visits?|treatments?|appointments?|units?)\b`;
const LENGTHS = 'weeks?|wks?|months?|minutes?|mins?|hours?|hrs?|days?';

/** Adverbs that count, and their values. */
export const ADVERBS: Readonly<Record<string, number>> = { once: 1, twice: 2, thrice: 3 };
/** How often: "2 times a week", "twice a week", "weekly". */
const often = (period: string): string =>
  anyOf([
    String.raw`(?<times>${COUNT})${TIMES}\s*[-,]?\s*${period}`,
    String.raw`\b(?<adverb>${Object.keys(ADVERBS).join('|')})\s*x?\s*${period}`,
    String.raw`\b(?:weekly|monthly)`,
  ]);
/** What leads from a frequency to its duration: " for ", " x ", ", over the next ". */
const LEADING = '(?:for|times|over|during|the next|a total of|next|duration of|period of)';
const BETWEEN = String.raw`[\s,;(x×*/]{0,6}(?:${LEADING}\s*){0,3}[\s(x×]{0,6}`;
/** What may stand between a count and what it counts ("12 additional 60-minute visits"), a length of time excepted. */
const ATTRIBUTE = anyOf([
  String.raw`(?!(?:to|or|per|a|times?|x|${LENGTHS})\b)[a-z/-]+`,
  String.raw`\d{1,3}[ -]?(?:minutes?|mins?|hours?|hrs?)`,
]);
const ATTRIBUTES = String.raw`(?:\s+${ATTRIBUTE}){0,5}?`;

/** What is behind a number that makes it a frequency, a length of time or a factor: "12 visits a week", "4 x 2". */
const NO_FREQUENCY = String.raw`(?!\s*(?:per|a|each|every|\/|weekly)\s?(?:week|wk|month)?\b|\s*[x×]\s*\d)`;
const NO_LENGTH = String.raw`(?!\s?-?(?:(?:${LENGTHS}|x|times?|per|a)\b|\/))`;
/** A number that stands alone: "12", "twelve". */
const NUMBER = String.raw`(?:${NUMBER_WORDS}\b|\d{1,3}(?!\s?[x×]\s?\d|[\d/]|\.[1-9]))`;
const NO_NOUN = String.raw`(?!\s*(?:more |additional )?${NOUN})`;
/** "qty: 12", "total of 12", "visits x 12", "sessions: 12", "#12". */
const LABEL = anyOf([
  String.raw`\b(?:qty|quantity|total of|number of (?:sessions|visits|treatments))\b\.?\s*[:=#]?\s*`,
  String.raw`${NOUN}(?:\s*(?:[x×:#=,(-]|times)\s*|\s+)`,
  String.raw`#\s?`,
]);

/** What follows a product that is a size, a dose, a range or a length of time: "2x4 cm", "2 times 6 months". */
const NOT_COUNTED = String.raw`mg|cm|mm|inch(?:es)?|(?:months?|days?|hours?|minutes?)\b`;
const NO_PRODUCT = String.raw`(?!\s?(?:[x×]\s?\d|\d|\.\d|[-–]\s?\d|${NOT_COUNTED}))`;
/** "2x4", "2 x 4 weeks": so often a week, so many weeks. */
const IN_SIGNS = String.raw`(?<![\d.,/#x–-])(?<times>[1-7])\s?[x×]\s?(?<span>\d{1,2})${NO_PRODUCT}`;
/** "2 times 4", "two times four", "3 (three) times 4 weeks". */
const ONE_TO_SEVEN = String.raw`(?:(?<![\d.,/#x–-])[1-7]|\b(?:one|two|three|four|five|six|seven)\b)`;
const IN_TIMES =
  String.raw`(?<times>${ONE_TO_SEVEN})(?:\s?\(\s?\w{1,5}\s?\))?\s+times\s+` +
  String.raw`(?<span>${NUMBER_WORDS}\b|\d{1,2}(?!\d))${NO_PRODUCT}`;

/** The name of a group. */
const NAMES = /\?<\w+>/g;

/** A way to count sessions. */
export interface SessionPattern {
  readonly id: string;
  /** Groups: `count`, or `span` as a factor with `times` or `adverb`, without which it is one. */
  readonly pattern: RegExp;
  /** A pattern of a later rank counts only where those of an earlier one found nothing. */
  readonly rank: 0 | 1 | 2;
  /** It tells a series of anything, not of therapy alone. */
  readonly inAnySeries?: true;
  readonly example: readonly [request: string, sessions: number];
}

const pattern = (source: string): RegExp => new RegExp(source, 'gi');

/** Words that tell of a series of anything that may be given in one. */
const SERIES_WORDS = anyOf([
  String.raw`\b(?:sessions?|visits?|treatments?|therapy|therapies|weekly|monthly)\b`,
  String.raw`\dx\s?\/?\s?w(?:ee)?k`,
  String.raw`\b(?:times?|once|twice|x|visits?)\s?(?:per|a|\/)\s?(?:week|wk|month)\b`,
  IN_SIGNS.replaceAll(NAMES, '?:'),
  IN_TIMES.replaceAll(NAMES, '?:'),
]);
/** "times 8", "x 12" at the end or before a site: more than both sides and one more. */
const MORE_THAN_TWO = String.raw`(?:[3-9]|[1-9]\d|(?!one\b|two\b)${NUMBER_WORDS}\b)`;
const MANY_TIMES = String.raw`(?:^|[\s,;(])(?:[x×]|times)\s?${MORE_THAN_TWO}(?![\d./])`;
export const SERIES = new RegExp(`${SERIES_WORDS}|${MANY_TIMES}`, 'i');

/** In order: where counts overlap, those that multiply go before those that only count. */
export const SESSION_PATTERNS: readonly SessionPattern[] = [
  {
    id: 'so-often-a-week-for-weeks',
    pattern: pattern(
      String.raw`${often(OF_WEEK)}${BETWEEN}(?<span>${UPPER_END})\s?(?:more |additional )?(?:-\s?)?${WEEKS}\b`,
    ),
    rank: 0,
    inAnySeries: true,
    example: ['Physical therapy, 3 visits a week over 4 weeks', 12],
  },
  {
    id: 'so-often-a-month-for-months',
    pattern: pattern(String.raw`${often(OF_MONTH)}${BETWEEN}(?<span>${UPPER_END})\s?${MONTHS}\b`),
    rank: 0,
    inAnySeries: true,
    example: ['Psychotherapy twice a month for 3 months', 6],
  },
  {
    id: 'for-weeks-so-often-a-week',
    pattern: pattern(String.raw`(?<span>${COUNT})\s?(?:more |additional )?${WEEKS}\b[^.;\d]{0,40}?${often(OF_WEEK)}`),
    rank: 0,
    inAnySeries: true,
    example: ['Six weeks of physical therapy, twice a week', 12],
  },
  {
    id: 'so-often-a-week-times',
    pattern: pattern(String.raw`${often(OF_WEEK)}\s*,?\s*(?:[x×]|times)\s?(?<span>${NUMBER})${NO_PRODUCT}${NO_NOUN}`),
    rank: 0,
    inAnySeries: true,
    example: ['Hand therapy twice a week times five', 10],
  },
  {
    id: 'shorthand',
    pattern: pattern(String.raw`${IN_SIGNS}(?:\s?${WEEKS}\b)?`),
    rank: 0,
    example: ['Chiropractic 2x4', 8],
  },
  {
    id: 'so-many-times-so-many',
    pattern: pattern(String.raw`${IN_TIMES}(?:\s?(?:${WEEKS}\b|${NOUN}))?`),
    rank: 0,
    inAnySeries: true,
    example: ['Aquatic therapy two times six visits', 12],
  },
  {
    id: 'so-many-sessions',
    pattern: pattern(String.raw`(?<count>${COUNT})${ATTRIBUTES}\s+${SESSION_NOUN}${NO_FREQUENCY}`),
    rank: 0,
    inAnySeries: true,
    example: ['Nutritional counseling, six sessions', 6],
  },
  {
    id: 'count-and-noun',
    pattern: pattern(String.raw`(?<count>${COUNT})${ATTRIBUTES}\s+${NOUN}${NO_FREQUENCY}`),
    rank: 0,
    example: ['Physical therapy, one hundred twenty visits', 120],
  },
  {
    id: 'labelled',
    pattern: pattern(String.raw`${LABEL}(?<count>${NUMBER})${NO_LENGTH}`),
    rank: 0,
    example: ['Physical therapy QTY: 12', 12],
  },
  {
    id: 'times-and-count',
    pattern: pattern(
      String.raw`(?:^|(?<!\d)[\s,;(])(?:[x×]|times)\s?(?<count>${NUMBER_WORDS}\b|\d{1,3}(?![\d/]|\.\d))` +
        String.raw`(?!\s?(?:[-–]|${LENGTHS}|per\b|a\b|weekly|[x×]))`,
    ),
    rank: 1,
    example: ['Dry needling x 4', 4],
  },
  {
    id: 'count-and-times',
    pattern: pattern(String.raw`(?<![\d.,/#–-])(?<count>\d{1,3})\s?(?:x|times)(?=\s*(?:$|[,;.)]|to\b|for the\b|of\b))`),
    rank: 1,
    example: ['Massage therapy, 6 times', 6],
  },
  {
    id: 'in-brackets',
    pattern: pattern(String.raw`\((?<count>\d{1,2})\)\s*(?:$|[,;]|for\b|to\b|of\b)`),
    rank: 2,
    example: ['Acupuncture (12) for the neck', 12],
  },
];

/** Of these, those that tell a series of what is no therapy by itself. */
export const SERIES_PATTERNS = SESSION_PATTERNS.filter(({ inAnySeries }) => inAnySeries);

/** Of these, those that tell a total, also beside a range. */
export const TOTAL_PATTERNS = SESSION_PATTERNS.filter(({ id }) =>
  ['so-many-sessions', 'count-and-noun', 'labelled'].includes(id),
);

const RANGE_SOURCE = String.raw`(?<low>${COUNT})${TO}(?<high>${UPPER_END})`;
/** "6-8 sessions", "1 to 2 times", "1-2x6", "4-6 weeks", "6-8 physical therapy visits". */
export const RANGE = new RegExp(
  String.raw`${RANGE_SOURCE}\s*` +
    String.raw`(?:${SIGN}|[x×]\s?\d{1,2}|times|per|${NOUN}|weeks?|wks?|months?|(?:[a-z]+\s+){1,3}${NOUN})`,
  'i',
);
/** A range of the sessions themselves, "2-3 visits": no other number is their total. */
export const OF_SESSIONS = new RegExp(`${NOUN}$`, 'i');
/** What a range of how often leaves as told: "1-2 times a week for 6 visits", "2-3/wk, total: 12 sessions". */
export const RANGE_AND_TOTAL = new RegExp(
  String.raw`^${RANGE_SOURCE}${TIMES}\s*[-,]?\s*${OF_WEEK}[\s,(]{0,6}(?:for|x|total(?: of)?:?)?\s*(?:a total of )?` +
    String.raw`(?<count>${COUNT})${ATTRIBUTES}\s+${NOUN}`,
  'i',
);
