import { wordList } from '../../text/word-list.js';
import { CONDITION_SITES } from '../body-parts.js';
import { REGIONAL_CONDITIONS, STANDING_CONDITIONS } from '../diagnoses/conditions.js';
import { DRUG_CLASSES, namesOf } from '../drugs/drugs.js';
import { TREATMENT_ROWS } from '../treatments/treatments.js';
import { STATES } from './specialties.js';

/** How recognition of text in images misreads, as data. */

/** What digits are misread as, in the order of the digits. */
const LIKE_DIGITS: readonly string[] = ['OoQDU', 'Il|!i[]', 'Zz', '', '', 'Ss', 'Gb', '', 'B', 'gq'];

/** A digit or what one may be misread as, for a class of characters. */
export const LIKE_A_DIGIT = `\\d${LIKE_DIGITS.join('').replaceAll(/[[\]]/g, '\\$&')}`;

const DIGITS = new Map(LIKE_DIGITS.flatMap((signs, digit) => [...signs].map((sign) => [sign, String(digit)] as const)));

/** Characters as the digits that they can be. */
export const asDigits = (characters: string): string =>
  [...characters].map((character) => DIGITS.get(character) ?? character).join('');

/** What looks alike, so that recognition takes one for the other: each is replaced by what stands first. */
const ALIKE: readonly (readonly [pattern: RegExp, sign: string])[] = [
  [/[\u0300-\u036f]/g, ''],
  [/0/g, 'o'],
  [/[1i|]/g, 'l'],
  [/5/g, 's'],
  [/8/g, 'b'],
  [/rn/g, 'm'],
  [/rm|nn/g, 'm'],
  [/vv/g, 'w'],
  [/e/g, 'c'],
  [/cl/g, 'd'],
];

/** A word in the signs that all its misreadings share. */
export const shapeOf = (word: string): string =>
  ALIKE.reduce((shape, [pattern, sign]) => shape.replaceAll(pattern, sign), word.toLowerCase().normalize('NFD'));

/** Words that letters are built of: headings, labels, decisions, and what stands beside these. */
const STRUCTURE = wordList(`
  independent | medical | review | notice | final | determination | maximus | federal | services | number | assigned |
  injury | decision | decisions | denial | priority | standard | expedited | application | received | reviewer |
  reviewed | expert | physician | professional | credentials | following | licensure | certification | certifications |
  certified | specialty | qualifications | clinical | summary | documents | issues | dispute | rationale | rationales |
  claims | administrator | imr | mtus | acoem | guideline | guidelines | citation | based | upheld | overturned | overturn | uphold |
  medically | necessary | appropriate | treatment | schedule | utilization | section | sections | effect | sincerely |
  disclaimer | regarding | request | requested | service | relied | partial | partially | withdrawn | modified`);

const MONTHS = wordList(`
  january | february | march | april | august | september | october | november | december`);

const SPECIALTIES = wordList(`
  medicine | internal | family | practice | emergency | occupational | orthopedic | surgery | anesthesiology |
  rehabilitation | physical | psychiatry | psychology | neurology | neurological | pain | management | chiropractor |
  chiropractic | acupuncture | preventive | podiatry | radiology | dentist | pharmacist`);

const wordsOf = (phrases: readonly string[]): readonly string[] =>
  phrases.flatMap((phrase) => phrase.toLowerCase().split(/[^a-z]+/));

/** Words that letters are built of, in lower case: what has the shape of one, and is none, is a misreading of it. */
export const STRUCTURAL_WORDS: ReadonlySet<string> = new Set(
  [...STRUCTURE, ...MONTHS, ...SPECIALTIES, ...wordsOf(STATES)].filter((word) => word.length > 3),
);

/** Words printed in capitals throughout. */
export const ACRONYMS: ReadonlySet<string> = new Set(wordList('imr | mtus | acoem | maximus'));

/** Words of medicine, in lower case: what has the shape of one may be another word, unless it can be no word at all. */
export const medicalWords = (): ReadonlySet<string> =>
  new Set(
    [
      ...wordsOf(DRUG_CLASSES.flatMap(namesOf)),
      ...wordsOf(TREATMENT_ROWS.flatMap(({ phrases }) => phrases)),
      ...wordsOf([...CONDITION_SITES, ...REGIONAL_CONDITIONS, ...STANDING_CONDITIONS]),
    ].filter((word) => word.length > 4),
  );
