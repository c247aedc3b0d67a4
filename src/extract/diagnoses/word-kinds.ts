import { SPINAL_LEVEL, withoutPossessive } from '../../text/words.js';
import { CONDITION_SITES, TISSUES } from '../../vocabulary/body-parts.js';
import {
  BARE_SYMPTOMS,
  CONDITION_ENDINGS,
  GENERIC_CONDITIONS,
  NOT_CONDITIONS,
  OPERATIONS,
  PROCEDURE_ENDINGS,
  REGIONAL_CONDITIONS,
  STANDING_CONDITIONS,
} from '../../vocabulary/diagnoses/conditions.js';
import {
  CONDITION_GOVERNORS,
  JOINING_WORDS,
  PLACING_WORDS,
  REGION_WORDS,
  RUNNING_GOVERNORS,
  SIDES,
  TITLE_TAIL_OPENERS,
  TITLE_TAIL_WORDS,
} from '../../vocabulary/diagnoses/titles.js';

/** What a word can be in a list of diagnoses; a word can be several of these. */
export const WORD_KINDS = [
  /** A body part, a region, a level or a side. */
  'site',
  'level',
  'tissue',
  /** It may stand in a phrase of body parts: a site, a joining word, a word of a title's tail. */
  'of-site',
  /** It may stand in the tail of a title. */
  'of-tail',
  'tail',
  'tail-opener',
  'side',
  'region',
  'placing',
  /** A condition, either kind. */
  'condition',
  /** A condition that says little without its body part. */
  'regional',
  /** A condition complete in itself. */
  'standing',
  /** A symptom's name, which says nothing of what hurts, or a joining word. */
  'of-bare-symptom',
  /** A word for a condition that names none, or a joining word. */
  'generic',
  /** "de Quervain's": it says where. */
  'eponym',
  'operation',
  'governor',
  'running-governor',
] as const;
export type WordKind = (typeof WORD_KINDS)[number];

const exactly = (words: readonly string[]): ((word: string) => boolean) => {
  const list = new Set(words);
  return (word) => list.has(word);
};

/** Whether a list holds a word as it is or in the singular, with or without its possessive ending. */
const singularOf = (words: Iterable<string>): ((word: string) => boolean) => {
  const list = new Set(words);
  return (word) => list.has(word) || (word.endsWith('s') && singulars(word).some((singular) => list.has(singular)));
};
const singulars = (word: string): string[] => [
  word.slice(0, -1),
  ...(word.endsWith('es') ? [word.slice(0, -2)] : []),
  ...(word.endsWith('ies') ? [`${word.slice(0, -3)}y`] : []),
  withoutPossessive(word),
];

const SHORTEST_WITH_ENDING = 6;
const endsLikeCondition = (word: string): boolean =>
  word.length >= SHORTEST_WITH_ENDING &&
  !isNoCondition(word) &&
  CONDITION_ENDINGS.some((ending) => word.endsWith(ending) || word.endsWith(`${ending}s`));
const isNoCondition = exactly([...NOT_CONDITIONS, ...REGIONAL_CONDITIONS]);

const isLevel = (word: string): boolean => LEVEL.test(word);
const LEVEL = new RegExp(`^${SPINAL_LEVEL}$`);

const namesSite = singularOf(CONDITION_SITES);
const isSite = (word: string): boolean => namesSite(word) || isLevel(word);
const isJoining = exactly(JOINING_WORDS);
const isTail = exactly(TITLE_TAIL_WORDS);
const isSide = exactly(SIDES);
const isRegional = singularOf(REGIONAL_CONDITIONS);
const namesStanding = singularOf(STANDING_CONDITIONS);
const isStanding = (word: string): boolean => namesStanding(word) || endsLikeCondition(word);
const isBareSymptom = singularOf(BARE_SYMPTOMS);
const isGeneric = exactly(GENERIC_CONDITIONS);
const namesOperation = singularOf(OPERATIONS);

const TESTS: Readonly<Record<WordKind, (word: string) => boolean>> = {
  site: isSite,
  level: isLevel,
  tissue: singularOf(TISSUES),
  'of-site': (word) => isSite(word) || isJoining(word) || isTail(word),
  'of-tail': (word) => isTail(word) || isJoining(word) || isSide(word),
  tail: isTail,
  'tail-opener': exactly(TITLE_TAIL_OPENERS),
  side: isSide,
  region: exactly(REGION_WORDS),
  placing: exactly(PLACING_WORDS),
  condition: (word) => isRegional(word) || isStanding(word),
  regional: isRegional,
  standing: isStanding,
  'of-bare-symptom': (word) => isBareSymptom(word) || isJoining(word),
  generic: (word) => isGeneric(word) || isJoining(word),
  eponym: (word) => /['’]s$/.test(word),
  operation: (word) => namesOperation(word) || PROCEDURE_ENDINGS.some((ending) => word.endsWith(ending)),
  governor: exactly(CONDITION_GOVERNORS),
  'running-governor': exactly(RUNNING_GOVERNORS),
};

/** A bit for each kind. */
const BITS = Object.fromEntries(WORD_KINDS.map((kind, i) => [kind, 1 << i])) as Readonly<Record<WordKind, number>>;

/** So many answers are kept. */
const MOST_ANSWERS = 20_000;
const answers = new Map<string, number>();

/** The bits of all that a word, in lower case, can be. */
function kindsOf(word: string): number {
  const known = answers.get(word);
  if (known !== undefined) return known;
  if (answers.size >= MOST_ANSWERS) answers.clear();
  let kinds = 0;
  for (const kind of WORD_KINDS) if (TESTS[kind](word)) kinds |= BITS[kind];
  answers.set(word, kinds);
  return kinds;
}

/** Whether a word is of a kind. */
export const isOfKind = (word: string, kind: WordKind): boolean => (kindsOf(word) & BITS[kind]) !== 0;

/**
 * What some words and what all words of a phrase are: two phrases together are known without another look at their
 * words.
 */
export class Kinds {
  /** Of no words. */
  static readonly NONE = new Kinds(0, 0, ~0);

  readonly words: number;
  readonly #some: number;
  readonly #all: number;

  private constructor(words: number, some: number, all: number) {
    this.words = words;
    this.#some = some;
    this.#all = all;
  }

  static of(words: readonly string[]): Kinds {
    let [some, all] = [0, ~0];
    for (const word of words) {
      const kinds = kindsOf(word);
      some |= kinds;
      all &= kinds;
    }
    return new Kinds(words.length, some, all);
  }

  and(others: Kinds): Kinds {
    return new Kinds(this.words + others.words, this.#some | others.#some, this.#all & others.#all);
  }

  some(kind: WordKind): boolean {
    return (this.#some & BITS[kind]) !== 0;
  }

  /** True of no words too. */
  all(kind: WordKind): boolean {
    return (this.#all & BITS[kind]) !== 0;
  }
}
