import { BODY_PARTS, SPINAL_LEVEL, TISSUES } from '../../vocabulary/diagnoses/body-parts.js';
import {
  CONDITION_ENDINGS,
  GENERIC_CONDITIONS,
  NOT_CONDITIONS,
  OPERATIONS,
  PROCEDURE_ENDINGS,
  REGIONAL_CONDITIONS,
  STANDING_CONDITIONS,
} from '../../vocabulary/diagnoses/conditions.js';
import { TITLE_TAIL_OPENERS, TITLE_TAIL_WORDS, TITLE_TAILS } from '../../vocabulary/diagnoses/titles.js';

const BODY = new Set(BODY_PARTS);
const TISSUE = new Set(TISSUES);
const REGIONAL = new Set(REGIONAL_CONDITIONS);
const STANDING = new Set(STANDING_CONDITIONS);
const NO_CONDITION = new Set(NOT_CONDITIONS);
const OPERATION = new Set(OPERATIONS);
const TAIL = new Set(TITLE_TAIL_WORDS);
const TAIL_OPENER = new Set(TITLE_TAIL_OPENERS);
const TAILS = new RegExp(`^(?:${TITLE_TAILS})`, 'i');
const GENERIC = new Set(GENERIC_CONDITIONS);
const JOINTS = new Set([
  'of',
  'the',
  'to',
  'in',
  'on',
  'at',
  'a',
  'an',
  'and',
  'or',
  'both',
  'with',
  'her',
  'his',
  'as',
  'well',
  '&',
]);

/** Codes and what stands in brackets with a figure in it say nothing of what a phrase is. */
const CODES = /[([][^()[\]\d]*\d[^()[\]]*[)\]]|\b(?:[A-Z]\d[0-9A-Z]\.[0-9A-Z]{1,4}|[VE]?\d{3}\.\d{1,2})\b/g;

/** The words of a phrase, lower case, compounds with hyphen or slash taken apart, codes left out. */
export function wordsOf(phrase: string): string[] {
  return (DIGIT.test(phrase) ? phrase.replaceAll(CODES, ' ') : phrase).toLowerCase().match(WORD) ?? [];
}
const DIGIT = /\d/;
const WORD = /[clts]\d{1,2}(?:[-/][clts]?\d{1,2})*(?![a-z0-9])|[a-z0-9]+(?:'[a-z]+)?/g;

/** Whether a list holds a word, as it is or in the singular. */
function isIn(list: ReadonlySet<string>, word: string): boolean {
  if (list.has(word)) return true;
  if (!word.endsWith('s')) return false;
  const [withoutOne, withoutTwo] = [word.slice(0, -1), word.slice(0, -2)];
  return (
    list.has(withoutOne) ||
    (/(?:'|e)s$/.test(word) && list.has(withoutTwo)) ||
    (word.endsWith('ies') && list.has(`${word.slice(0, -3)}y`))
  );
}

const isBody = (word: string): boolean => isIn(BODY, word) || SPINAL_LEVEL.test(word);
const isRegional = (word: string): boolean => isIn(REGIONAL, word);
const isStanding = (word: string): boolean =>
  isIn(STANDING, word) ||
  (word.length > 5 &&
    !NO_CONDITION.has(word) &&
    !REGIONAL.has(word) &&
    CONDITION_ENDINGS.some((ending) => word.endsWith(ending) || word.endsWith(`${ending}s`)));

/** Whether a phrase names a condition. */
export const namesCondition = (phrase: string): boolean =>
  wordsOf(phrase).some((word) => isRegional(word) || isStanding(word));

/** Whether a phrase names a condition that needs no other phrase to say where: it stands alone, or its body part is with it. */
export function isComplete(phrase: string): boolean {
  const words = wordsOf(phrase);
  if (words.some(isStanding)) return !isBareSymptom(words);
  // An eponym says where: "de Quervain's tenosynovitis".
  return words.some(isRegional) && words.some((word) => isBody(word) || word.endsWith("'s"));
}

/** "pain" or "injury" alone, with nothing that says of what. */
const isBareSymptom = (words: readonly string[]): boolean =>
  words.every(
    (word) =>
      /^(?:pains?|injur(?:y|ies)|disorders?|dysfunction|syndrome|disease|trauma|symptoms?)$/.test(word) ||
      JOINTS.has(word),
  );

/** "this injury", "the condition": words that name no condition in particular. */
export const isGeneric = (phrase: string): boolean =>
  wordsOf(phrase).every((word) => JOINTS.has(word) || GENERIC.has(word));

/** A code without its title. */
export const isOnlyCode = (phrase: string): boolean => wordsOf(phrase).length === 0;

export const namesSite = (phrase: string): boolean => wordsOf(phrase).some(isBody);

/** A body part, a side or a degree comes before the condition: "right hand sprain", not "sprain of the hand". */
export const startsWithSite = (phrase: string): boolean => {
  const [first] = wordsOf(phrase);
  return first !== undefined && (isBody(first) || TAIL.has(first)) && namesSite(phrase);
};

const isTissue = (word: string | undefined): boolean => word !== undefined && isIn(TISSUE, word);

/** "strain of unspecified muscle" and "fascia": both are what the same part is made of. */
export const joinsTissue = (entry: string, phrase: string): boolean =>
  isTissue(wordsOf(entry).at(-1)) && isTissue(wordsOf(phrase)[0]);

/** Only body parts, sides and joining words: a part of a shared head. */
export const isOnlySite = (phrase: string): boolean => {
  const words = wordsOf(phrase);
  return words.length > 0 && words.every((word) => isBody(word) || JOINTS.has(word) || TAIL.has(word));
};

export const isOperation = (phrase: string): boolean =>
  wordsOf(phrase).some((word) => isIn(OPERATION, word) || PROCEDURE_ENDINGS.some((ending) => word.endsWith(ending)));

const SIDES = new Set(['right', 'left', 'bilateral']);

/** A side with nothing else: the first half of "right and left knee pain", or the tail of "carpal tunnel syndrome, right". */
export const isOnlySide = (phrase: string): boolean => wordsOf(phrase).every((word) => SIDES.has(word));

/** The tail of an ICD title: only tail words ("subsequent encounter", "right greater than left"), or a phrase that opens with a word that carries on. */
export function isTitleTail(phrase: string): boolean {
  const words = wordsOf(phrase);
  return (
    words.every((word) => TAIL.has(word) || JOINTS.has(word) || SIDES.has(word)) ||
    TAIL_OPENER.has(words[0]!) ||
    TAILS.test(phrase)
  );
}
