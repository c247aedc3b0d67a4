import { anyOf, anyWord } from '../../text/expressions.js';
import { wordList } from '../../text/word-list.js';

/** How a clinical case summary speaks of the injured worker, and of others whose age is not the worker's, as data. */

/** "48 year old", "48-year-old", "60) years of age", "52 y/o" */
export const YEARS_OLD = '\\)?(?:[- ]*(?:years?|yrs?\\.?)[- ]*(?:of age|olds?)|[- ]?y[./]?o)\\b\\.?';

export const FEMALE = wordList('female | woman | lady');
export const MALE = wordList('male | man | gentleman');
export const SHE = wordList('she | her | hers | herself');
export const HE = wordList('he | him | his | himself');

const WORKERS = wordList('patient | worker | claimant | applicant | employee | individual');
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

const OF_A_PATIENT = anyOf(
  wordList(`
  diagnos[ei]s | pain | symptoms? | complaints? | current medications? | medications? | medical history | gait | left |
  past (?:medical|surgical) history | work status | treatments? | injur(?:y|ies) | physical exam(?:ination)? | right |
  low(?:er)? back | neck | back | knees? | shoulders? | wrists? | hands? | elbows? | hips? | ankles? | symptoms`),
);
/** What of all the persons in a letter only the patient does. */
const PATIENTS_DO = anyOf(
  wordList(`
  complains | complained | rates | rated | denies | denied | feels | felt | sustained | experienced | experiences |
  ambulates | limps | rolled | twisted | fell | slipped | has pain | had pain | is (?:not )?working | was injured |
  is unable to | has completed`),
);
const SAYS = anyOf(
  wordList(`
  reports? | reported | states | stated | complains | complained | notes | noted | rates | rated | denies | denied |
  feels | felt | describes | described | has | had | injured | hurt | twisted`),
);
const THE_WORKER = `\\b(?:the|this) (?:injured )?${anyWord(WORKERS)}`;

/** Where a pronoun is surely the worker's; {PRONOUN} stands for it. */
export const OWN_PRONOUN: readonly string[] = [
  // "His diagnoses include", at the start of a sentence
  `(?<=^|[.;] ){PRONOUN} ${OF_A_PATIENT}\\b`,
  // "She also complained of"
  `(?<=^|[.;] ){PRONOUN} (?:also |currently |still )?${PATIENTS_DO}\\b`,
  // "The patient reported that she"
  `${THE_WORKER} ${SAYS} (?:that )?{PRONOUN}\\b`,
  // "The claimant fell and hurt his left knee"
  `${THE_WORKER} [^.;,]{0,60}?\\b{PRONOUN} ${OF_A_PATIENT}\\b`,
];
/** "The patient is a 48-year-old female", "this female patient", "this gentleman"; {SEX} stands for the noun. */
export const OWN_NOUN: readonly string[] = [
  `${THE_WORKER} (?:is|was) (?:an? )?(?:\\(n\\) )?(?:now )?(?:\\d{1,3}${YEARS_OLD} )?{SEX}\\b`,
  `\\bthis (?:is an? )?(?:\\d{1,3}${YEARS_OLD} )?{SEX}\\b`,
];
