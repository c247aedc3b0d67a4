import {
  CLAUSE_MODIFIERS,
  CLAUSE_OPENERS,
  CLAUSE_SUBJECTS,
  DETERMINERS,
  ENDING_WORDS,
  INDUSTRIAL_CAUSE,
  INJURY_DATE,
  NAMING_WORDS,
  NUMBERED_WORDS,
  POSSESSIVES,
  TIME_OR_OCCASION,
  TREATMENT_WORDS,
} from '../../vocabulary/diagnoses/list-ends.js';
import { anyWord } from '../../text/expressions.js';
import { wholeOf } from '../../text/span.js';
import { TITLE_TAILS } from '../../vocabulary/diagnoses/titles.js';
import type { ListWord } from './list-words.js';
import { Phrase } from './phrase.js';

/**
 * Whether a list of diagnoses ends before a word. In order: the first rule that fits decides; where none does, the
 * list goes on.
 */
export interface EndingRule {
  readonly id: string;
  readonly when: (word: ListWord) => boolean;
  readonly ends: boolean;
  /**
   * What stands behind a cue, and the list in it; for a rule that ends none, it is what another rule would end it
   * before.
   */
  readonly example: { readonly text: string; readonly list: string };
}

const ENDING = new Set(ENDING_WORDS);
const OPENER = new Set(CLAUSE_OPENERS);
const MODIFIER = new Set(CLAUSE_MODIFIERS);
const SUBJECT = new Set(CLAUSE_SUBJECTS);
const TREATMENT = new Set(TREATMENT_WORDS);
const POSSESSIVE = new Set(POSSESSIVES);
const DETERMINER = new Set([...DETERMINERS, ...POSSESSIVES]);
const CAUSE = new RegExp(`^(?:${INDUSTRIAL_CAUSE}|${INJURY_DATE})`, 'i');
const OCCASION = new RegExp(`^${TIME_OR_OCCASION}`, 'i');
const TAIL = new RegExp(`^(?:${TITLE_TAILS})`, 'i');
const NUMBERED = new Set(NUMBERED_WORDS);
const NAMING = new RegExp(`\\b${anyWord(NAMING_WORDS)}$`);

/** "on 3-4-15", "in March 2009". */
const DAY = /^(?:on|in) (?:[a-z]+ )?\d/i;

/** A label of its own, "Recommendation:", "Objective findings:". */
const LABEL = /^[A-Z][a-z]+(?: [a-z]+)?:/;

/** "IT band", "CT junction": it looks like a pronoun or a study, in capitals among small letters. */
const ABBREVIATION = /^(?:IT|AS|CT|MS|DR|IS|AM)(?= [a-z])(?! (?:scans?|of|with|findings|evidence|stud)\b)/;

const phraseOf = (text: string): Phrase => new Phrase(text, wholeOf(text));

/** "work related fall", "current meniscus tear": a condition up to the next mark, and no verb. */
function goesOnWithCondition({ rest }: ListWord): boolean {
  const words = UP_TO_MARK_OR_AND.exec(rest)![0];
  const phrase = phraseOf(words);
  const isWorkRelated = phrase.first === 'related';
  return (
    (phrase.namesCondition || isWorkRelated) && !phrase.words.some((word) => ENDING.has(word) || TREATMENT.has(word))
  );
}
const UP_TO_MARK_OR_AND = /^(?:(?! and )[^,;.])*/;

/** "… with a brace and rest", "… with Relafen": what the condition is treated with, not what it comes with. */
function startsTreatment({ rest }: ListWord): boolean {
  const next = NEXT_NOUN.exec(rest)?.[1];
  if (!next) return COUNTED.test(rest);
  if (TREATMENT.has(next.toLowerCase())) return true;
  const phrase = phraseOf(UP_TO_MARK.exec(rest)![0]);
  return NAME.test(next) && !phrase.namesCondition && !phrase.namesSite && !phrase.isTitleTail;
}
const NEXT_NOUN = /^ (?:(?:an?|the|his|her|ongoing|continued|continuing|prior|previous|recent|daily) )*([A-Za-z'-]+)/;
const COUNTED = /^ \d+ /;
const NAME = /^[A-Z][a-z]{3}/;
const UP_TO_MARK = /^[^,;.]*/;

/** "…, current, and", "…, current injury": a word that could open a clause, but in the tail of a title. */
const isTitleTail = ({ text, ahead, rest }: ListWord): boolean =>
  TAIL.test(ahead) || (/^(?:[,;.]|$| and\b)/.test(rest) && phraseOf(text).isTitleTail);

/** "the patient", "his current medications". */
const startsSubject = ({ text, rest }: ListWord): boolean =>
  DETERMINER.has(text) && SUBJECT.has(NEXT_WORD.exec(rest)?.[1]?.toLowerCase().replace(/'s$/, '') ?? '');
const NEXT_WORD = /^ ([\w'-]+)/;

const opensClause = (word: ListWord): boolean => {
  if (!word.opensPart || isTitleTail(word)) return false;
  if (MODIFIER.has(word.text) || (word.isAtStart && OPENER.has(word.text))) return !goesOnWithCondition(word);
  return OPENER.has(word.text) || startsSubject(word);
};

/** "following insertion of", "during or following a procedure", "following cerebral infarction". */
const PROCEDURE_OF_TITLE = new RegExp(
  '^(?:during|following)(?: or following)? (?:insertion of|(?:[a-z-]+ ){0,4}' +
    '(?:procedure|infarction|hemorrhage|infusion|transfusion|immunization|implantation)\\b)',
);

/** "from hip dysplasia", but not "from the fall" or "from a work injury". */
function namesTrueCondition(rest: string): boolean {
  const words = /^ from ((?:(?! and )[^,;.])*)/.exec(rest)?.[1];
  if (words === undefined) return false;
  const { kinds, words: named } = phraseOf(words);
  return kinds.some('condition') && !named.some((word) => EVENT.test(word));
}
/** "to naproxen", but not "to the fall", "to the industrial injury" or "to repetitive work". */
function tellsMedicalCause(rest: string): boolean {
  const words = /^ to ((?:(?! and )[^,;.])*)/.exec(rest)?.[1];
  return words !== undefined && !words.split(' ').some((word) => EVENT.test(word.toLowerCase()));
}
const EVENT = /^(?:(?:an?|the|his|her)$|injur|accident|incident|trauma|work|fall|lift|motor|repetitive)/;

export const ENDING_RULES: readonly EndingRule[] = [
  {
    id: 'industrial-cause',
    when: ({ ahead }) => CAUSE.test(ahead),
    ends: true,
    example: { text: 'knee pain allegedly related to an industrial injury', list: 'knee pain' },
  },
  {
    id: 'time-or-occasion',
    when: (word) => OCCASION.test(word.ahead) && !(DAY.test(word.ahead) && word.isBehindOperation),
    ends: true,
    example: { text: 'wrist sprain in March 2014', list: 'wrist sprain' },
  },
  {
    id: 'label',
    when: ({ isAtStart, ahead }) => !isAtStart && LABEL.test(ahead),
    ends: true,
    example: { text: 'ganglion cyst Recommendation: release', list: 'ganglion cyst' },
  },
  {
    id: 'treatment',
    when: (word) => word.text === 'with' && startsTreatment(word),
    ends: true,
    example: { text: 'ankle sprain with a brace', list: 'ankle sprain' },
  },
  {
    id: 'possessive-at-start',
    when: (word) => word.isAtStart && POSSESSIVE.has(word.text) && opensClause(word),
    ends: false,
    example: { text: 'his work injury of the knee', list: 'his work injury of the knee' },
  },
  {
    id: 'abbreviation',
    when: (word) => ABBREVIATION.test(word.ahead) && goesOnWithCondition(word),
    ends: false,
    example: { text: 'left IT band syndrome', list: 'left IT band syndrome' },
  },
  {
    id: 'clause',
    when: opensClause,
    ends: true,
    example: { text: 'lumbar sprain, and the patient rests', list: 'lumbar sprain' },
  },
  {
    id: 'no-ending-word',
    when: ({ text }) => !ENDING.has(text),
    ends: false,
    example: { text: 'lumbar sprain', list: 'lumbar sprain' },
  },
  {
    id: 'in-a-name',
    when: ({ beside }) => beside !== undefined && NAMING.test(beside.text),
    ends: false,
    example: { text: 'impairment of unknown cause', list: 'impairment of unknown cause' },
  },
  {
    id: 'month',
    when: ({ text, rest }) => text === 'may' && /^ \d/.test(rest),
    ends: false,
    example: { text: 'status post repair May 2015', list: 'status post repair May 2015' },
  },
  {
    id: 'injuries-sustained',
    when: ({ text, beside, rest }) =>
      text === 'sustained' &&
      beside?.text.startsWith('injur') === true &&
      phraseOf(NEXT_WORD.exec(rest)?.[1] ?? '').isOnlySite,
    ends: false,
    example: { text: 'sprain injuries sustained neck and hips', list: 'sprain injuries sustained neck and hips' },
  },
  {
    id: 'consciousness',
    when: ({ text, rest }) => (text === 'before' || text === 'after') && /^ regain(?:ing|ed)? /.test(rest),
    ends: false,
    example: {
      text: 'brain injury before regaining consciousness',
      list: 'brain injury before regaining consciousness',
    },
  },
  {
    id: 'following-procedure',
    when: ({ text, ahead }) => (text === 'following' || text === 'during') && PROCEDURE_OF_TITLE.test(ahead),
    ends: false,
    example: {
      text: 'fracture of femur following insertion of a joint prosthesis',
      list: 'fracture of femur following insertion of a joint prosthesis',
    },
  },
  {
    id: 'results-from-condition',
    when: ({ text, rest }) => text === 'resulting' && namesTrueCondition(rest),
    ends: false,
    example: {
      text: 'osteoarthritis resulting from hip dysplasia',
      list: 'osteoarthritis resulting from hip dysplasia',
    },
  },
  {
    id: 'attributed-to-cause',
    when: ({ text, rest }) => text === 'attributed' && tellsMedicalCause(rest),
    ends: false,
    example: { text: 'gastritis attributed to naproxen', list: 'gastritis attributed to naproxen' },
  },
  {
    id: 'numeral',
    when: ({ text, beside }) => text === 'i' && beside !== undefined && NUMBERED.has(beside.text),
    ends: false,
    example: { text: 'regional pain syndrome I', list: 'regional pain syndrome I' },
  },
  {
    id: 'as-well-as',
    when: ({ text, rest, beside }) =>
      text === 'as' && (rest.startsWith(' well as') || (beside?.text === 'well' && beside.beside?.text === 'as')),
    ends: false,
    example: { text: 'gout as well as lumbago', list: 'gout as well as lumbago' },
  },
  {
    id: 'ending-word',
    when: () => true,
    ends: true,
    example: { text: 'lumbar sprain and was given rest', list: 'lumbar sprain' },
  },
];
