import { PhraseTable, type KeyedWord, type PhraseMatch } from '../../text/phrase-table.js';
import type { Span } from '../../text/span.js';
import { wordsOf } from '../../text/words.js';
import { ANATOMY_ROWS } from '../../vocabulary/anatomy/anatomy.js';
import { ARM } from '../../vocabulary/anatomy/arm.js';
import { HEAD } from '../../vocabulary/anatomy/head.js';
import { LEG } from '../../vocabulary/anatomy/leg.js';
import { SPINE } from '../../vocabulary/anatomy/spine.js';
import { MISSPELT } from '../../vocabulary/anatomy/misspelt.js';
import type { AnatomyRow } from '../../vocabulary/anatomy/term.js';
import { isVocabulary } from '../treatment/corrected-words.js';
import { Neighbours } from '../treatment/neighbours.js';
import { keyOf } from '../treatment/request-words.js';

/** The words of a text that the table of anatomy knows. */

/** A term of the table in a text, with its index among the words. */
export type TermMatch = PhraseMatch<AnatomyRow>;

/** A misspelt word, and what it was read as. */
export interface MisspeltWord extends Span {
  readonly meant: string;
}

export interface AnatomyWords {
  readonly misspelt: readonly MisspeltWord[];
  readonly words: readonly KeyedWord[];
  readonly matches: readonly TermMatch[];
}

export const anatomyKey = (word: string): string => {
  if (word === '&') return 'and';
  const key = keyOf(word);
  return MISSPELT.get(word) ?? MISSPELT.get(key) ?? key;
};

const TABLE = new PhraseTable<AnatomyRow>((phrase) => phrase.split(' ').map(anatomyKey));
for (const row of ANATOMY_ROWS) for (const term of row.terms) TABLE.add(term, row);

/** Every word of every term, by its key. */
const KNOWN_WORDS: ReadonlySet<string> = new Set(
  ANATOMY_ROWS.flatMap(({ terms }) => terms.flatMap((term) => term.split(' ').map(anatomyKey))),
);
/** Whether a word stands in the vocabulary of anatomy or of treatments. */
export const isTerm = (key: string): boolean => KNOWN_WORDS.has(key) || isVocabulary(key);

/** Long names that no other word is a letter away from. */
const SHORTEST_NAME = 8;
const NAMES = [...HEAD, ...SPINE, ...ARM, ...LEG].flatMap(({ terms }) =>
  terms.filter((term) => term.length >= SHORTEST_NAME && !term.includes(' ')),
);
let neighbours: Neighbours | undefined;

/** The name that a word unknown to all vocabularies is a letter away from. */
function meantBy(key: string): string | undefined {
  if (key.length < SHORTEST_NAME || KNOWN_WORDS.has(key)) return undefined;
  neighbours ??= new Neighbours(NAMES);
  const [name] = neighbours.of(key);
  return name === undefined || isTerm(key) ? undefined : name;
}

const PARTING = /[,;:()[\]]|\.(?!\d)/;

/** The words of a text, and the longest terms in it from left to right. */
export function anatomyWords(text: string, isMedicine: boolean): AnatomyWords {
  let end = 0;
  const misspelt: MisspeltWord[] = [];
  const words = wordsOf(text).map((word): KeyedWord => {
    const parted = PARTING.test(text.slice(end, word.start));
    end = word.end;
    const key = anatomyKey(word.text);
    const meant = meantBy(key);
    if (meant !== undefined) misspelt.push({ meant, start: word.start, end });
    return { key: meant === undefined ? key : anatomyKey(meant), start: word.start, end: word.end, parted };
  });
  const matches: TermMatch[] = [];
  for (let first = 0; first < words.length;) {
    const match = termAt(words, first, text, isMedicine);
    if (match) matches.push(match);
    first += match?.length ?? 1;
  }
  return { misspelt, words, matches: matches.filter((match, i) => isSideOfAPart(text, words, match, matches[i + 1])) };
}

/** The longest term that starts at a word and is one as it is written. */
function termAt(words: readonly KeyedWord[], first: number, text: string, isMedicine: boolean): TermMatch | undefined {
  let match = TABLE.at(words, first);
  while (match && !isWrittenSo(text, match, isMedicine))
    match = match.length > 1 ? TABLE.at(words, first, match.length - 1) : undefined;
  return match;
}

function isWrittenSo(text: string, { entry, start, end }: TermMatch, isMedicine: boolean): boolean {
  if (entry.only === 'outside medicines') return !isMedicine;
  if (entry.only !== 'capitals' && entry.only !== 'a letter before a part') return true;
  return /^[A-Z](?:[^a-z]*s?)$/.test(text.slice(start, end));
}

/** "R L4-5". */
const BEFORE_A_LEVEL = /^\s[CTLS]-?\d/i;
/** How many words "both" may stand before its part: "both of the knees". */
const NEAR = 3;

/** "R" and "both" are sides only by the part behind them, or in brackets. */
function isSideOfAPart(
  text: string,
  words: readonly KeyedWord[],
  { entry, first, length, start, end }: TermMatch,
  next: TermMatch | undefined,
): boolean {
  if (entry.only !== 'before a part' && entry.only !== 'a letter before a part') return true;
  if (text[start - 1] === '(' && text[end] === ')') return true;
  if (BEFORE_A_LEVEL.test(text.slice(end, end + 4))) return entry.only !== 'before a part';
  const reach = entry.only === 'before a part' ? NEAR : 1;
  const isPart = next !== undefined && next.entry.parts.length > 0 && next.entry.side === undefined;
  return isPart && next.first - first - length < reach && !words[first + length]!.parted;
}
