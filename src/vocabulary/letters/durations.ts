import { anyOf } from '../../text/expressions.js';
import { NUMBER_WORDS } from '../../text/numbers.js';
import { wordList } from '../../text/word-list.js';

/** How a letter says how long the worker has had a treatment, or has been in pain. */

const WORKER = anyOf(wordList('injured worker | patient | claimant | applicant | worker | employee | he | she'));
const TREATED = anyOf(
  wordList(`
  on | taking | using | utilizing | prescribed | treated with | receiving | maintained on | experiencing | having |
  in pain`),
);
/** "has been taking", "was prescribed", "has used" */
const HAS_HAD = `(?:(?:has been|had been|have been|was|is) ${TREATED}|(?:has|had) (?:taken|used|utilized|received))`;
const AT_LEAST = anyOf(
  wordList(
    'at least | over | more than | approximately | about | almost | nearly | the past | the last | greater than',
  ),
);
const COUNT = `(?<count>\\d{1,3}|${NUMBER_WORDS})(?: \\(\\d{1,3}\\))?`;

/** "the patient has been on an opioid for at least 6 months", "she has been experiencing pain, over ten months" */
export const LASTED =
  `\\b${WORKER} ${HAS_HAD}\\b[^.;]{0,80}?(?:,| for| over)(?: ${AT_LEAST})* ` +
  `${COUNT}[- ]?(?<unit>day|week|month|year)s?\\b`;

/** "He has been prescribed Norco since at least 2012" */
export const SINCE_YEAR = `\\b${WORKER} ${HAS_HAD}\\b[^.;]{0,80}? since (?:at least )?(?<year>(?:19|20)\\d{2})\\b`;

/** What else can last that long: what was there before the injury, or is no treatment. */
export const NOT_SINCE_INJURY = `\\b${anyOf(
  wordList(`
  prior | previous(?:ly)? | history | before | pre-?existing | non-?industrial | employ\\w* | work(?:ed|ing)? |
  smok\\w* | tobacco | alcohol | guidelines? | if | should | would | every | chronic conditions?`),
)}\\b`;
