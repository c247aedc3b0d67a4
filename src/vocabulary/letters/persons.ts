import { anyOf, anyWord } from '../../text/expressions.js';
import { wordList } from '../../text/word-list.js';

/** How a clinical case summary speaks of the injured worker, and of others whose age is not the worker's, as data. */

/** "48 year old", "48-year-old", "60) years of age", "52 y/o" */
export const YEARS_OLD = '\\)?(?:[- ]*(?:years?|yrs?\\.?)[- ]*(?:of age|olds?)|[- ]?y[./]?o)\\b\\.?';

export const FEMALE = wordList('female | woman | lady');
export const MALE = wordList('male | man | gentleman');
export const SHE = wordList('she | her | hers | herself');
export const HE = wordList('he | him | his | himself');

export const WORKERS = wordList('patient | worker | claimant | applicant | employee | individual');
/** Words that make it the worker whose age is told. */
export const WORKER = `\\b${anyWord([...WORKERS, 'case involves', 'this is'])}\\b`;

const KIN = anyOf(
  wordList(`
  sons? | daughters? | child(?:ren)? | boy | girl | mother | father | parents? | wife | husband | spouse | brothers? |
  sisters? | siblings? | nephews? | nieces? | grand\\w+ | girlfriend | boyfriend | residents? | inmate | pedestrian |
  passenger | assailant | suspect`),
);
const BYSTANDER = anyOf(wordList('co-?workers? | driver | supervisor | student'));

/** Another person stands before the age: "his son, 12 years old". */
export const OTHER_BEFORE = `\\b(?:${KIN}|${BYSTANDER})\\b`;
/** ...or right behind it: "a 12-year-old daughter". */
export const OTHER_BEHIND = `^[\\s-]*(?:(?:fe)?male )?${KIN}\\b`;

const NOT = (words: readonly string[]): string => `(?!${words.join('|')})`;
const MANNED = [...MALE, ...FEMALE];
/** A noun with its article right before the age, that is not the worker: "a nurse, 34 years of age". */
export const SOMEONE = [
  `\\b(?:an?|his|her|their) (?:${NOT(wordList('male | female | man | woman'))}[a-z-]+ ){0,2}`,
  `${NOT([...WORKERS, ...MANNED])}[a-z-]+, (?:aged |age )?$`,
].join('');

/** The age at an earlier event: "migraines since 13 years old". */
export const EARLIER = '\\b(?:since|at|when|until|from|before|after)(?: (?:he|she) was| age)? ?$';

/** An age by other words: "age 39". Not a share, nor a number of visits. */
export const AGED = '\\b(?:aged?|age of|age is|age:)\\s(?<age>\\d{2})\\b(?!\\s*(?:%|percent|sessions|visits))';
