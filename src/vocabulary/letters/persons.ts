import { anyOf, anyWord } from '../../text/expressions.js';
import { NUMBER_WORDS } from '../../text/numbers.js';
import { wordList } from '../../text/word-list.js';

/** How a clinical case summary speaks of the injured worker, and of others whose age is not the worker's, as data. */

/** "39", "39.5", "39 1/2", "39 (thirty-nine)", "thirty-nine (39": of an age the whole years */
const YEARS = [
  `(?<![\\w./-])(?<age>\\d{1,3}|${NUMBER_WORDS}(?= ?\\)?[-( \\d]*\\)?[- ]*y))`,
  '(?:\\.\\d{1,2}|[- ]1/2|[- ]?\u00bd)?(?: ?\\([\\w -]{1,20}\\))?\\)?',
].join('');
/** ", 6-month-", " and 6 months " */
const MONTHS = '(?:(?:and )?\\d{1,2}[- ]?(?:months?|mos?\\.?)[- ]*)?';
/** "years old", "year, 6-month-old", "years and 6 months old", "y/o", "year's of age" */
const OLD = [
  `(?:[- ]*(?:years?|year['\u2019]s|yrs?\\.?)[- ,]*${MONTHS}(?:of age|olds?)\\b`,
  '|[- ]*(?:y\\.o\\.|y[/-]?o(?=[mf]?\\b)))',
].join('');

/** "48 year old", "48-year-old", "60) years of age", "52 y/o" */
export const YEARS_OLD = YEARS + OLD;
/** "39/F", "a 39 M": opens a summary or stands behind words for the worker. */
export const YEARS_AND_SEX = [
  '(?<=^|\\b(?:is an?|is a now|this|this is an?|patient|claimant|applicant|worker|[Aa]ge(?: ?/ ?[Ss]ex)?:?) )',
  "(?<age>\\d{2}) ?/? ?(?=[MF]\\b(?!\\.\\w|'))",
].join('');
/** An age by other words: "age 39", "a woman of 39 years", "a male (39)". Not a share, nor a number of visits. */
export const AGED = [
  '\\b(?:aged? |age(?: of| is|:) |(?:fe)?male(?: of | \\()|(?:wo)?man of |(?:patient|claimant|worker|applicant) \\()',
  '(?<age>\\d{2})\\b(?! ?(?:%|percent|sessions|visits|/\\d)| years (?:of|experience|in|with the))(?: years|\\))?',
].join('');
/** "the worker, who is 50, has pain", "the patient is now 35 and male" */
export const IS_SO_OLD = [
  '\\b(?:(?:patient|worker|claimant|applicant|employee|individual),?(?: who)?|he|she|who) is (?:now |currently )?',
  '(?<age>\\d{2})(?=,|\\.(?!\\d)|;| and (?:fe)?male\\b| with\\b| who\\b)',
].join('');

/** A letter that tells the sex, behind an age: "39 y/o right-handed F", "39yom". */
export const SEX_LETTER = new RegExp(
  [
    '^(?: ?/ ?|,? (?:(?!(?:who|with|by|of|in|at|on|is|was|has|had)\\b)[\\w-]+ ){0,2}| ?)',
    "(?<letter>[MF]|(?<=^)[mf])(?![\\w/']|\\.\\w)",
  ].join(''),
);

export const FEMALE = wordList('female | woman | lady');
export const MALE = wordList('male | man | gentleman');
export const SHE = wordList('she | her | hers | herself | ms | mrs');
export const HE = wordList('he | him | his | himself | mr');

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
export const OTHER_BEHIND = `^[\\s-]*(?:(?:fe)?male )?(?:${KIN}|students?|clients?|customers?|co-?workers?)\\b`;

const THING = anyOf(
  wordList(`
  injur(?:y|ies) | accident | incident | claim | case | strain | sprain | fracture | tear | lesion | wound | scar |
  fusion | surger(?:y|ies) | implants? | hardware | prosthesis | MRI | CT | x-rays? | images? | films? | scans? |
  studies | study | reports? | records? | history | problem | pain | symptoms? | condition |
  ladder | stairs | steps | truck | van | car | vehicle | bus | forklift | machine\\w* | equipment | tools? | chair |
  bed | mattress | building | house | roof | door | gate | tree | horse | dog | tens | units? | brace | orthotics?`),
);
/** What is so old is no person: "a 20 year old ladder", "a 12-year-old back strain". */
export const THING_BEHIND = [
  `^[\\s-]*(?:(?!(?:fe)?male|who|with|that|patient|worker)[a-z-]+ ){0,2}${THING}\\b`,
  // "a 39 year old bus driver"
  '(?! (?:[a-z]+ )?(?:[a-z]+(?:er|or|ist|ic|ian|man|woman)|attendant|assistant)\\b)',
].join('');
/** What guidelines say of ages: "over 50 years old", "65 years of age or older". */
export const ANY_BEFORE =
  '\\b(?:over|under|above|below|than|least|aged|those|patients|adults|children|people|persons) $';
export const ANY_BEHIND = '^ ?(?:or|and) (?:older|younger|above|over|more)\\b';

const NOT = (words: readonly string[]): string => `(?!${words.join('|')})`;
const MANNED = [...MALE, ...FEMALE];
/** A noun with its article right before the age, that is not the worker: "a nurse, 34 years of age". */
export const SOMEONE = [
  `\\b(?:an?|his|her|their) (?:${NOT(wordList('male | female | man | woman'))}[a-z-]+ ){0,2}`,
  `${NOT([...WORKERS, ...MANNED])}[a-z-]+, (?:aged |age )?$`,
].join('');

/** The age at an earlier event: "migraines since 13 years old". */
export const EARLIER = '\\b(?:since|at|when|until|from|before|after)(?: (?:he|she) was| age)? ?$';

/** What a sex behind which it stands is not the worker's: "a male resident", "the female end of a plug". */
export const NOT_THE_WORKER = [
  `^[- ]*(?:\\w+ )?(?:${KIN}|${BYSTANDER}|${anyOf(
    wordList(`
  students? | clients? | customers? | officers? | assistant | chaperone | doctor | physician | provider |
  end | part | connector | plug | adapter | fitting | pattern | hormones?`),
  )})\\b`,
].join('');

/** Persons of whom the pronouns behind them may speak. */
export const OTHERS = `\\b(?:${KIN}|${BYSTANDER}|${anyOf(
  wordList(`
  Dr | doctor | physician | provider | surgeon | therapist | psychologist | nurse | chiropractor | attorney |
  manager | employer | boss | clients? | customers? | PTP | QME | AME`),
)})\\b`;
