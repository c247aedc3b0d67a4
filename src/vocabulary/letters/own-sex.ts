import { anyOf, anyWord } from '../../text/expressions.js';
import { wordList } from '../../text/word-list.js';
import { WORKERS, YEARS_OLD } from './persons.js';

/** Wordings in which a noun or a pronoun surely tells the sex of the injured worker, not of anybody else. */

const OF_A_PATIENT = anyOf(
  wordList(`
  diagnos[ei]s | pain | symptoms? | complaints? | current medications? | medications? | medical history | gait | left |
  past (?:medical|surgical) history | work status | treatments? | injur(?:y|ies) | physical exam(?:ination)? | right |
  low(?:er)? back | neck | back | knees? | shoulders? | wrists? | hands? | elbows? | hips? | ankles?`),
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
  `${THE_WORKER} (?:is|was) (?:an? )?(?:\\(n\\) )?(?:now )?(?:${YEARS_OLD} )?{SEX}\\b`,
  `\\bthis (?:is an? )?(?:${YEARS_OLD} )?{SEX}\\b`,
];
