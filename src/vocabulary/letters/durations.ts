import { anyOf } from '../../text/expressions.js';
import { NUMBER_WORDS } from '../../text/numbers.js';
import { wordList } from '../../text/word-list.js';

/** How a letter says how long the worker has had a treatment or a complaint. */

const WORKER = anyOf(wordList('injured worker | patient | claimant | applicant | worker | employee | he | she'));
const HAS_HAD = anyOf(
  wordList(`
  been (?:on|taking|using|utilizing|prescribed|treated with|receiving|maintained on|experiencing|having|in pain) |
  taken | used | utilized | experienced | had pain | had symptoms | complained of | received`),
);
const AT_LEAST = anyOf(
  wordList(
    'at least | over | more than | approximately | about | almost | nearly | the past | the last | greater than',
  ),
);
const COUNT = `(?<count>\\d{1,3}|${NUMBER_WORDS})(?: \\(\\d{1,3}\\))?`;

/** "the patient has been on an opioid for at least 6 months", "has been experiencing pain for ten months" */
export const DURATION =
  `\\b(?:${WORKER}) (?:has|had|have) ${HAS_HAD}\\b[^.;]{0,80}?(?:,| for| over)(?: ${AT_LEAST})* ` +
  `${COUNT}[- ]?(?<unit>day|week|month|year)s?\\b`;

/** What else can last that long: what was there before the injury, or is no treatment. */
export const NOT_SINCE_INJURY = `\\b${anyOf(
  wordList(`
  prior | previous(?:ly)? | history | before | pre-?existing | non-?industrial | since | employ\\w* | work(?:ed|ing)? |
  smok\\w* | tobacco | alcohol | guidelines? | if | should | would | every`),
)}\\b`;
