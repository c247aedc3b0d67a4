import { SPINAL_LEVEL, withoutPossessive } from '../../text/words.js';
import {
  CONDITION_SITES,
  NEIGHBOURS,
  POSITIONS,
  type Region,
  REGION_ROWS,
  TISSUES,
} from '../../vocabulary/body-parts.js';
import {
  ADJECTIVES,
  AGENTS,
  ATTRIBUTIVE_CONDITIONS,
  BARE_SYMPTOMS,
  CONDITION_ENDINGS,
  GENERIC_CONDITIONS,
  NOT_CONDITIONS,
  OPERATIONS,
  PROCEDURE_ENDINGS,
  REGIONAL_CONDITIONS,
  STANDING_CONDITIONS,
  SYMPTOMS,
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
  VAGUE_WORDS,
} from '../../vocabulary/diagnoses/titles.js';

/** What a word can be in a list of diagnoses; a word can be several of these. */
export const WORD_KINDS = [
  /** A body part, a region, a level or a side. */
  'site',
  /** A site that is more than a position: "knee", "left", but not "lateral". */
  'place',
  /** A body part or a level, and no side: "knee". */
  'part',
  'level',
  'tissue',
  /** It may stand in a phrase of body parts: a site, a joining word, a word of a title's tail. */
  'of-site',
  /** It may stand in the tail of a title. */
  'of-tail',
  'tail',
  'tail-opener',
  'side',
  /** "unspecified", "other". */
  'vague',
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
  /** A symptom, which no title puts before a comma and its site. */
  'symptom',
  /** A word for a condition that names none, or a joining word. */
  'generic',
  /** "de Quervain's": it says where. */
  'eponym',
  /** "thoracic", "anxious": it waits for its noun. */
  'adjective',
  'agent',
  /** "torn", "trigger": it stands before the body part that has it. */
  'attributive',
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
  ...(word.endsWith('ses') ? [`${word.slice(0, -2)}is`] : []),
  withoutPossessive(word),
];

const SHORTEST_WITH_ENDING = 6;
const endsLikeCondition = (word: string): boolean =>
  word.length >= SHORTEST_WITH_ENDING &&
  !isNoCondition(word) &&
  [word, ...(word.endsWith('s') ? singulars(word) : [])].some((form) =>
    CONDITION_ENDINGS.some((ending) => form.endsWith(ending)),
  );
const isNoCondition = exactly([...NOT_CONDITIONS, ...REGIONAL_CONDITIONS]);

const isLevel = (word: string): boolean => LEVEL.test(word);
const LEVEL = new RegExp(`^${SPINAL_LEVEL}$`);

const namesSite = singularOf(CONDITION_SITES);
const isSite = (word: string): boolean => namesSite(word) || isLevel(word);
const isJoining = exactly(JOINING_WORDS);
const isTail = exactly(TITLE_TAIL_WORDS);
const isSide = exactly(SIDES);
const isPosition = singularOf(POSITIONS);
const isPlace = (word: string): boolean => isSite(word) && !isPosition(word);
const isRegional = singularOf(REGIONAL_CONDITIONS);
const namesStanding = singularOf(STANDING_CONDITIONS);
const isStanding = (word: string): boolean => namesStanding(word) || endsLikeCondition(word);
const isBareSymptom = singularOf([...BARE_SYMPTOMS, ...SYMPTOMS]);
const isAdjective = exactly(ADJECTIVES);
const ADJECTIVE = /^\S{3,}(?:al|ar|ic|ive|ary|ous)$/;
const isGeneric = exactly(GENERIC_CONDITIONS);
const namesOperation = singularOf(OPERATIONS);

const TESTS: Readonly<Record<WordKind, (word: string) => boolean>> = {
  site: isSite,
  place: isPlace,
  part: (word) => isPlace(word) && !isSide(word) && !isTail(word),
  level: isLevel,
  tissue: singularOf(TISSUES),
  'of-site': (word) => isSite(word) || isJoining(word) || isTail(word),
  'of-tail': (word) => isTail(word) || isJoining(word) || isSide(word),
  tail: isTail,
  'tail-opener': exactly(TITLE_TAIL_OPENERS),
  side: isSide,
  vague: exactly(VAGUE_WORDS),
  region: exactly(REGION_WORDS),
  placing: exactly(PLACING_WORDS),
  condition: (word) => isRegional(word) || isStanding(word),
  regional: isRegional,
  standing: isStanding,
  symptom: singularOf(SYMPTOMS),
  'of-bare-symptom': (word) => isBareSymptom(word) || isJoining(word),
  generic: (word) => isGeneric(word) || isJoining(word),
  eponym: (word) => /['’]s$/.test(word),
  adjective: (word) => ADJECTIVE.test(word) || isAdjective(word),
  agent: singularOf(AGENTS),
  attributive: exactly(ATTRIBUTIVE_CONDITIONS),
  operation: (word) => namesOperation(word) || PROCEDURE_ENDINGS.some((ending) => word.endsWith(ending)),
  governor: exactly(CONDITION_GOVERNORS),
  'running-governor': exactly(RUNNING_GOVERNORS),
};

/** A bit for each region of the body, and the regions of each word for a part of it. */
const REGION_BITS = new Map<Region, number>();
const REGIONS = new Map<string, number>();
for (const { regions, terms } of REGION_ROWS) {
  for (const region of regions) if (!REGION_BITS.has(region)) REGION_BITS.set(region, 1 << REGION_BITS.size);
  const bits = regions.reduce((sum, region) => sum | REGION_BITS.get(region)!, 0);
  for (const term of terms) REGIONS.set(term, bits);
}
const regionsOf = (word: string): number =>
  [word, ...(word.endsWith('s') ? singulars(word) : [])].reduce((bits, form) => bits | (REGIONS.get(form) ?? 0), 0);

/** For the bit of each region, those of its neighbours. */
const NEIGHBOUR_BITS = NEIGHBOURS.map(([a, b]) => [REGION_BITS.get(a)!, REGION_BITS.get(b)!] as const);
const withNeighbours = (regions: number): number =>
  NEIGHBOUR_BITS.reduce(
    (bits, [a, b]) => bits | ((regions & a) !== 0 ? b : 0) | ((regions & b) !== 0 ? a : 0),
    regions,
  );

/** A bit for each kind. */
const BITS = Object.fromEntries(WORD_KINDS.map((kind, i) => [kind, 1 << i])) as Readonly<Record<WordKind, number>>;

/** What a word can be, and the regions that it names. */
interface Bits {
  readonly kinds: number;
  readonly regions: number;
}

/** So many answers are kept. */
const MOST_ANSWERS = 20_000;
const answers = new Map<string, Bits>();

/** The bits of a word in lower case. */
function bitsOf(word: string): Bits {
  const known = answers.get(word);
  if (known !== undefined) return known;
  if (answers.size >= MOST_ANSWERS) answers.clear();
  let kinds = 0;
  for (const kind of WORD_KINDS) if (TESTS[kind](word)) kinds |= BITS[kind];
  const bits = { kinds, regions: regionsOf(word) };
  answers.set(word, bits);
  return bits;
}

/** Whether a word is of a kind. */
export const isOfKind = (word: string, kind: WordKind): boolean => (bitsOf(word).kinds & BITS[kind]) !== 0;

/** Whether a word is of any kind. */
export const isKnown = (word: string): boolean => bitsOf(word).kinds !== 0;

/**
 * What some words and what all words of a phrase are: two phrases together are known without another look at their
 * words.
 */
export class Kinds {
  /** Of no words. */
  static readonly NONE = new Kinds(0, 0, ~0, 0);

  readonly words: number;
  readonly #some: number;
  readonly #all: number;
  readonly #regions: number;

  private constructor(words: number, some: number, all: number, regions: number) {
    this.words = words;
    this.#some = some;
    this.#all = all;
    this.#regions = regions;
  }

  static of(words: readonly string[]): Kinds {
    let [some, all, regions] = [0, ~0, 0];
    for (const word of words) {
      const bits = bitsOf(word);
      some |= bits.kinds;
      all &= bits.kinds;
      regions |= bits.regions;
    }
    return new Kinds(words.length, some, all, regions);
  }

  and(others: Kinds): Kinds {
    return new Kinds(
      this.words + others.words,
      this.#some | others.#some,
      this.#all & others.#all,
      this.#regions | others.#regions,
    );
  }

  some(kind: WordKind): boolean {
    return (this.#some & BITS[kind]) !== 0;
  }

  /** True of no words too. */
  all(kind: WordKind): boolean {
    return (this.#all & BITS[kind]) !== 0;
  }

  get namesRegion(): boolean {
    return this.#regions !== 0;
  }

  /** Both name parts of the same region of the body: "meniscus" and "knee". */
  sharesRegion(others: Kinds): boolean {
    return (this.#regions & others.#regions) !== 0;
  }

  /** They name parts of the same region or of neighbours: "neck" and "shoulder". */
  isNear(others: Kinds): boolean {
    return (withNeighbours(this.#regions) & others.#regions) !== 0;
  }
}
