import type { Period } from '../../vocabulary/facets.js';
import { anyOf, anyWord } from '../../text/expressions.js';
import { COUNTED_FORMS } from '../../vocabulary/drugs/forms.js';

/** How requests tell how often, and for how long. */

const UNITS = 'one|two|three|four|five|six|seven|eight|nine';
/** Below a hundred: more is asked for in no period, and the expressions stay small enough to be made quickly. */
const NUMBER_WORDS =
  String.raw`(?:(?<!\bhundred(?:[ -]and)?[ -])(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)` +
  String.raw`(?:[ -](?:${UNITS})\b)?|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|${UNITS}))`;

/** "4", "4 (four)"; no part of a date, a dose or a larger number. */
const IN_DIGITS = String.raw`\d{1,3}(?!\d|\/\s?\d|\.\d|,\d{3})(?:\s?\(\s?${NUMBER_WORDS}\s?\))?`;
const IN_WORDS = String.raw`\b${NUMBER_WORDS}\b(?:\s?\(\s?\d{1,3}\s?\))?`;
const COUNT = String.raw`(?:${IN_WORDS}|(?<![a-wyz\d./#–-]|\d,\s?)${IN_DIGITS})`;
const UPPER_END = String.raw`(?:${IN_WORDS}|${IN_DIGITS})`;
const TO = String.raw`\s?(?:[-–]|to\b|or\b)\s?`;
/** "2", "2-3", "two to three", "one (1) or two (2)". */
const range = (low: string, high: string): string => `(?<${low}>${COUNT})(?:${TO}(?<${high}>${UPPER_END}))?`;
const TIMES = range('low', 'high');
/** The same behind what leads to it, where a letter may touch it: "q4-6h", "x4". */
const touching = (low: string, high: string): string => `(?<${low}>${UPPER_END})(?:${TO}(?<${high}>${UPPER_END}))?`;

/** The periods as they are written: "week", "weekly", "/w". */
const PERIODS: Readonly<Record<Period, readonly [noun: string, adverb: string, short: string]>> = {
  day: [String.raw`days?|24\s?h(?:ou)?rs?`, 'daily', 'd'],
  week: ['weeks?|wks?', 'weekly|wkly', 'w'],
  month: ['months?|mos?|mths?', 'monthly', 'm'],
  year: ['calendar year|years?|yrs?|annum', 'yearly|annually', 'y'],
};
/** Behind a period: no letter, but the sign for times, as in "2xwkx4wks". */
const ENDS = String.raw`(?=[x×]\s?\d|(?![a-z]))`;
const LINK = String.raw`(?:(?:in |during )?(?:per|a|an|each|every)\s|(?:per|each|every)|\/\s?)`;
/** Any period; the group that takes part tells which it is. */
const anyPeriod = (of: (noun: string, adverb: string, short: string) => string): string =>
  anyOf((Object.keys(PERIODS) as Period[]).map((period) => `(?<${period}>${of(...PERIODS[period])})`));
/** "per week", "/wk", "a week", "/w". */
const LINKED = anyPeriod((noun, _, short) => String.raw`${LINK}(?:${noun})\.?${ENDS}|\/\s?${short}\b(?!\/)`);
/** The same where "times" stands before it, with which the link can be left out: "2 times week", "2xwk", "2x weekly". */
const PERIOD_OF_TIMES = anyPeriod(
  (noun, adverb, short) =>
    String.raw`(?:${LINK})?(?:${noun})\.?${ENDS}|(?:${adverb})\b|(?:\/\s?|(?<=x))${short}(?=[x×]\s?\d|\b)(?!\/)`,
);
const NAMES = /\?<\w+>/g;
const LINKED_UNNAMED = LINKED.replaceAll(NAMES, '?:');
const SIGN = String.raw`(?:x(?:'?s)?(?![a-z])|x(?=per|each|every|week|wk|w\b|wx|month|mo\b|mox|day|daily)|[×*])`;
/** "2 x", "2 times", "5 days". */
const COUNTED = String.raw`\s?-?(?:${SIGN}|(?:additional |more )?(?:times?|days|d(?=\s?\/))\b)`;
/** "2 visits", "2 additional 60-minute sessions". */
const ATTRIBUTE = anyOf([
  String.raw`(?!(?:${NUMBER_WORDS}|to|or|per|an?|and|then|for|in|of|times?|x|weeks?|wks?|months?|minutes?|hours?|hrs?|days?)\b)[a-z][a-z/-]{0,24}`,
  String.raw`(?:\d{1,3}|one|two|half)[ -]?(?:minutes?|mins?|hours?|hrs?)`,
]);
const SESSIONS = String.raw`(?:[\s-]{1,2}${ATTRIBUTE}){0,4}?[\s-]{0,2}\b(?:sessions?|visits?|treatments?|appointments?|applications?|injections?|doses?)\b`;

/** What is taken or supplied, of which several a day say nothing of how often: "2 tablets". */
const FORM = anyOf([
  String.raw`${anyWord(COUNTED_FORMS, '[\\s-]?')}\b`,
  String.raw`(?:puffs?|sprays?|drops?|teaspoons?|tsp|pieces?)\b`,
]);

/** A lone one is no amount of several. */
const NOT_ONE = String.raw`(?!\b(?:1|one)\b(?!${TO}))`;

/** Adverbs that count, and their values. */
export const ADVERBS: Readonly<Record<string, number>> = { once: 1, twice: 2, thrice: 3 };
const ADVERB = anyOf(Object.keys(ADVERBS));

/** The abbreviations of prescriptions, and how many times a day they mean. */
export const LATIN: Readonly<Record<string, number>> = { qd: 1, bid: 2, tid: 3, qid: 4 };
const LATIN_WORD = String.raw`(?:q\.?\s?d|b\.?i\.?d|t\.?i\.?d|q\.?i\.?d)(?![a-z])`;

/** How a row tells how often. */
export type Telling =
  /** By the groups `low` and `high`, or `adverb` and `adverbHigh`, or `latin` and `latinHigh`, of the period. */
  | 'times'
  /** Every so many hours, days, … : by the groups `low` and `high`, and the unit. */
  | 'every'
  /** Once in the period. */
  | 'once'
  /** So often a week, for so many weeks: "2x4". */
  | 'shorthand'
  /** At a part of the day: each part counts once. */
  | 'part-of-day'
  /** It tells how often, in no whole number: "every other week". */
  | 'not-whole'
  /** It tells how much, not how often: "6 hours a day", "4 tablets per day". */
  | 'nothing';

/** A way to tell how often. */
export interface FrequencyPattern {
  readonly id: string;
  readonly pattern: RegExp;
  readonly tells: Telling;
  /** More than so many in the period are no times: "90 per month". */
  readonly most?: Readonly<Record<Period, number>>;
  /** Only of a medicine, or only of what is none. */
  readonly only?: 'medicine' | 'other';
  /** A request and what it tells, as the test writes it. */
  readonly example: readonly [request: string, told: string];
}

const pattern = (...parts: readonly string[]): RegExp => new RegExp(parts.join(''), 'gi');

/** Behind an adverb: it tells of something else ("daily living", "monthly rental"). */
const NO_LIVING = String.raw`(?!\s+(?:(?:[a-z]{1,12}\s)?membership|living|activit|life|function|use\b|rental|rent\b|suppl|fee|dose of|dosage|pass|max))`;
/** Before a number of a product: "2x4", no dose, size or date. */
const NO_NUMBER_BEFORE = '(?<![\\d.,/#x–-])';
/** What follows a product that is a size, a dose, or a length of another kind: "2x4 cm", "2 times 6 months", "2 x 6 visits". */
const NO_PRODUCT = String.raw`(?!\s?(?:[x×]\s?\d|\d|\.\d|mg|cm|mm|in\b|inch|ft|(?:[a-z-]+\s){0,2}(?:months?|days?|hours?|minutes?|sessions?|visits?|treatments?)\b))`;
const ONE_TO_SEVEN = anyOf([`${NO_NUMBER_BEFORE}[1-7](?!\\d)`, String.raw`\b(?:one|two|three|four|five|six|seven)\b`]);
const UP_TO_SEVEN = String.raw`(?<low>${ONE_TO_SEVEN})(?:\s?\(\s?\w{1,5}\s?\))?(?:${TO}(?<high>[1-7](?!\d)|\b(?:one|two|three|four|five|six|seven)\b))?(?:\s?\(\s?\w{1,5}\s?\))?`;
const WEEKS = String.raw`(?:weeks?|wks?)\b`;

/** In order: where two overlap, the earlier holds. */
export const FREQUENCY_PATTERNS: readonly FrequencyPattern[] = [
  {
    id: 'hours-a-day',
    pattern: pattern(
      String.raw`(?:${COUNT}|\d\.5)(?:${TO}${UPPER_END})?[\s-]?(?:hours?|hrs?|h|minutes?|mins?)[\s-]{0,2}(?:${LINKED_UNNAMED}|(?:daily|weekly|monthly)\b)`,
    ),
    tells: 'nothing',
    example: ['Home health aide 4 hours a day, 3 days a week', '3 a week'],
  },
  {
    id: 'amount-a-period',
    pattern: pattern(
      anyOf([
        String.raw`(?:${NOT_ONE}${COUNT}(?:${TO}${UPPER_END})?|#\s?\d{1,4}|\d\.\d)\s?(?:${FORM}|m?c?g\b|gm\b|grams?\b|ml\b)?\s?${LINKED_UNNAMED}`,
        String.raw`${NOT_ONE}${COUNT}(?:${TO}${UPPER_END})?\s?${FORM}\s(?:(?:po|by mouth|orally)\s)?(?:daily|weekly|monthly)\b`,
        String.raw`${NO_NUMBER_BEFORE}(?:[2-4]|\b(?:two|three|four)) daily\b`,
      ]),
    ),
    tells: 'nothing',
    only: 'medicine',
    example: ['Norco 10/325 mg #120, max 4 tablets per day', 'nothing'],
  },
  {
    id: 'one-a-period',
    pattern: pattern(String.raw`(?<low>\b(?:1|one))\s?(?:${FORM}\s?)?(?:(?:po|by mouth|orally)\s)?`, LINKED, NO_LIVING),
    tells: 'times',
    only: 'medicine',
    example: ['Butrans 10 mcg, 1 patch per week', '1 a week'],
  },
  {
    id: 'so-often-a-period',
    pattern: pattern(TIMES, COUNTED, String.raw`\s{0,2}[-,]?\s{0,2}`, PERIOD_OF_TIMES, NO_LIVING),
    tells: 'times',
    example: ['Work hardening 3 to 5 times per week for 2-4 weeks', '3-5 a week for 2-4 weeks'],
  },
  {
    id: 'sessions-a-period',
    pattern: pattern(TIMES, SESSIONS, String.raw`\s{0,2}-?\s{0,2}`, PERIOD_OF_TIMES, NO_LIVING),
    tells: 'times',
    only: 'other',
    example: ['Speech therapy, 3 one-hour sessions a week for 8 weeks', '3 a week for 8 weeks'],
  },
  {
    id: 'number-a-period',
    pattern: pattern(TIMES, String.raw`\s?-?\s?`, LINKED, NO_LIVING),
    tells: 'times',
    most: { day: 8, week: 7, month: 15, year: 60 },
    only: 'other',
    example: ['Hand therapy, 2/wk for 5 wks', '2 a week for 5 weeks'],
  },
  {
    id: 'number-weekly',
    pattern: pattern(
      UP_TO_SEVEN,
      String.raw`\s?-?(?:(?<week>weekly|wkly)|(?<month>monthly))(?=\s?(?:for|x|×)\s?(?:\d|[a-z]))`,
    ),
    tells: 'times',
    only: 'other',
    example: ['Hand therapy, 3 weekly for 4 weeks', '3 a week for 4 weeks'],
  },
  {
    id: 'adverb-and-period',
    pattern: pattern(
      String.raw`\b(?<adverb>${ADVERB})(?:${TO}(?<adverbHigh>${ADVERB}|${UPPER_END}))?[\s-]*(?:x|times?)?[\s-]*`,
      PERIOD_OF_TIMES,
      NO_LIVING,
    ),
    tells: 'times',
    example: ['Psychotherapy once or twice a month for 6 months', '1-2 a month for 6 months'],
  },
  {
    id: 'every-so-many',
    pattern: pattern(
      String.raw`\b(?:every|each|q)\.?\s?`,
      touching('low', 'high'),
      String.raw`\.?[\s-]?(?<unit>h(?:ou)?rs?|h|days?|d|weeks?|wks?|w|months?|mos?|years?|yrs?)\.?(?![a-z])`,
    ),
    tells: 'every',
    example: ['Tramadol 50 mg one tablet q6-8h prn', '3-4 a day'],
  },
  {
    id: 'every-other',
    pattern: pattern(
      anyOf([
        String.raw`\b(?:every|each)\s(?:other|second|third|2nd|3rd|few)\s[a-z]+`,
        String.raw`\b(?:alternat(?:e|ing)\s(?:days|weeks|months)|fortnightly)\b`,
        String.raw`\b(?:bi|semi|tri)[- ]?(?:weekly|monthly|annual(?:ly)?|yearly|daily)\b`,
        String.raw`\bq\.?o\.?[dw]\b`,
      ]),
    ),
    tells: 'not-whole',
    example: ['Psychotherapy every other week', 'nothing'],
  },
  {
    id: 'quarterly',
    pattern: pattern(String.raw`\b(?<quarterly>quarterly)\b`),
    tells: 'once',
    example: ['Urine drug screens, quarterly', '4 a year'],
  },
  {
    id: 'abbreviation',
    pattern: pattern(
      String.raw`(?<![a-z.])(?<latin>${LATIN_WORD})(?:\s?(?:[-–/]|to|or)\s?(?<latinHigh>${LATIN_WORD}))?`,
    ),
    tells: 'times',
    example: ['Zanaflex 4 mg bid-tid', '2-3 a day'],
  },
  {
    id: 'part-of-day',
    pattern: pattern(
      anyOf([
        String.raw`\b(?:in the|every|each|at|in|before|q\.?)\s?(?:(?<morning>mornings?|a\.?m|breakfast)|(?<noon>noon|afternoons?|lunch)|(?<evening>evenings?|p\.?m|dinner|supper)|(?<night>nights?|bed ?time|bed|h\.?s))(?![a-z])`,
        String.raw`(?<![a-z.])(?:(?<bedtime>q\.?\s?h\.?s|h\.s|hs|nightly|bedtime)|(?<am>q\.?a\.?m)|(?<pm>q\.?p\.?m))(?![a-z])`,
      ]),
    ),
    tells: 'part-of-day',
    only: 'medicine',
    example: ['Gabapentin 300 mg one in the morning and two at bedtime', '2 a day'],
  },
  {
    id: 'every-period',
    pattern: pattern(
      String.raw`\b(?:every|each|q)\.?\s?(?:single\s)?(?:(?<day>day|night|morning|evening)|(?<week>week|wk)|(?<month>month|mo)|(?<year>year|yr))(?![a-z])`,
    ),
    tells: 'once',
    example: ['Group therapy every week for 10 weeks', '1 a week for 10 weeks'],
  },
  {
    id: 'shorthand',
    pattern: pattern(
      UP_TO_SEVEN,
      String.raw`\s?(?:[x×*]|times)\s?(?:for\s)?`,
      touching('span', 'spanHigh'),
      NO_PRODUCT,
      String.raw`(?:\s?-?${WEEKS})?`,
    ),
    tells: 'shorthand',
    only: 'other',
    example: ['Chiropractic 2-3x4', '2-3 a week for 4 weeks'],
  },
  {
    id: 'adverb-alone',
    pattern: pattern(
      String.raw`(?<!\b(?:bi|semi|tri|twice|times)[- ]?)\b(?:(?<day>daily|nightly)|(?<week>weekly|wkly)|(?<month>monthly)|(?<year>yearly|annual(?:ly)?))\b`,
      NO_LIVING,
    ),
    tells: 'once',
    example: ['Cetirizine 10 mg daily', '1 a day'],
  },
];

const UNIT = String.raw`(?:(?<day>days?)|(?<week>weeks?|wks?)|(?<month>months?|mos?|mths?)|(?<year>years?|yrs?))(?![a-z])`;
const LEADING =
  '(?:for|times|over|during|within|the next|the|a total of|total of|next|duration of|duration|period of|up to|another|additional)';
/** Right behind how often: " for 4 weeks", " x 6-8 wks", ", over the next month". */
export const DURATION_NEXT = new RegExp(
  String.raw`[\s,;:(x×*/]{0,6}(?:a\s(?=(?:total|duration|period)))?(?:${LEADING}\s*){0,3}[\s(x×*]{0,6}` +
    String.raw`(?:${touching('span', 'spanHigh')}\s?(?:more |additional |consecutive )?-?\s?|(?<one>an?|one)\s)${UNIT}`,
  'iy',
);
/** Right behind how often, in the same unit: "twice a week x 5". */
export const DURATION_BARE = new RegExp(
  String.raw`\s*,?\s*(?:[x×]|times|for)\s?${touching('span', 'spanHigh')}` +
    String.raw`(?!\s?(?:[x×]\s?\d|\d|\.\d|[-–/]\s?\d|(?:[a-z-]+\s){0,3}(?:days?|hours?|hrs?|minutes?|sessions?|visits?|treatments?|appointments?|units?|times|total)\b))`,
  'iy',
);
/** Further behind: "twice weekly to the left wrist for 6 weeks". */
export const DURATION_LATER = new RegExp(
  String.raw`[^.;\d]{0,80}?\b(?:for|over|during|x|duration:?)\s?(?:(?:the next|a total of|up to|a period of|a duration of)\s)?` +
    String.raw`(?:${touching('span', 'spanHigh')}\s?(?:more |additional |consecutive )?-?\s?|(?<one>an?)\s)${UNIT}(?!\s(?:post|after|prior|ago|old))`,
  'iy',
);
/** Before it: "Six weeks of therapy, twice a week". */
export const DURATION_BEFORE = new RegExp(
  String.raw`(?<!\b(?:in|after|within|every|each|last|past|previous|from|at|until|per|q)\s)${range('span', 'spanHigh')}[\s-]?(?:more |additional )?${UNIT}(?!\s?(?:post|after|prior|ago|old|follow))`,
  'gi',
);
