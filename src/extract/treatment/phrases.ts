import { matchesOf } from '../../text/matches.js';
import { CLAUSE_WORDS, JOINED_WORDS, SPELLINGS } from '../../vocabulary/treatments/spellings.js';

/** A word of a request in its one spelling, and where it stands. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** A number that grows with every clause; the clauses after the first colon come before those in front of it. */
  readonly clause: number;
  /** Punctuation stands between this word and the one before it: no phrase runs across. */
  readonly parted: boolean;
}

/** A phrase of a book, found in a request. */
export interface Match<T> {
  readonly entry: T;
  /** The phrase as the book spells it. */
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
  readonly clause: number;
}

const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu;
const PARTING = /[,;:()[\]+]|\.(?!\d)/;
const SLASH_OR_PARTING = /[,;:()[\]+&/]|\.(?!\d)/;
/** Clauses before the first colon only announce what follows it, so they count from here on. */
export const ANNOUNCING = 1000;

/** Splits a request into its words, each with its clause. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  const colon = text.indexOf(': ');
  let clause = colon < 0 ? 0 : ANNOUNCING;
  let end = 0;
  for (const match of matchesOf(text, WORD)) {
    const start = match.index;
    const lower = match[0].toLowerCase();
    const gap = text.slice(end, start);
    const last = words.at(-1);
    // The stop of an initial parts nothing: "H. pylori".
    const initial = last?.text.length === 1 && /^\. ?$/.test(gap) && lower === match[0];
    const parted = !initial && PARTING.test(gap);
    const joined = last !== undefined && !parted ? JOINED_WORDS.get(last.text)?.get(singular(lower)) : undefined;
    if (colon >= end && colon < start) clause = 0;
    else if (!joined && !initial && (SLASH_OR_PARTING.test(gap) || CLAUSE_WORDS.has(lower))) clause++;
    end = start + match[0].length;
    if (last !== undefined && joined !== undefined) words[words.length - 1] = { ...last, text: joined, end };
    else words.push({ text: singular(lower), start, end, clause, parted });
  }
  return words;
}

/** The words of a vocabulary's phrase, which has no punctuation, as `wordsOf` gives them; thousands are read at every start. */
function phraseWords(phrase: string): string[] {
  const words: string[] = [];
  for (const part of phrase.split(' ')) {
    const word = singular(part);
    const last = words.at(-1);
    const joined = last === undefined ? undefined : JOINED_WORDS.get(last)?.get(word);
    if (joined === undefined) words.push(word);
    else words[words.length - 1] = joined;
  }
  return words;
}

const POSSESSIVE = /['’]/;
const HISSING_PLURAL = /(?:ch|sh|x|ss)es$/;

/** The one spelling of a word: known variants by the table, otherwise without the plural's ending. */
function singular(word: string): string {
  const known = SPELLINGS.get(word);
  if (known !== undefined) return known;
  const bare = POSSESSIVE.test(word) ? word.replace(/['’]s?/, '') : word;
  if (bare.length <= 3 || !bare.endsWith('s') || bare.endsWith('ss')) return bare;
  const without =
    bare.length > 4 && bare.endsWith('ies')
      ? `${bare.slice(0, -3)}y`
      : bare.slice(0, HISSING_PLURAL.test(bare) ? -2 : -1);
  return SPELLINGS.get(without) ?? without;
}

/** Phrases and what they stand for, looked up by their words: the time for a request does not grow with the number of phrases. */
export class PhraseBook<T> {
  readonly #entries = new Map<string, { readonly entry: T; readonly phrase: string }>();
  /** First word -> number of words of the longest phrase that starts with it. */
  readonly #longest = new Map<string, number>();

  /** Adds a phrase; the first entry of a phrase stays. */
  add(phrase: string, entry: T): void {
    const words = phraseWords(phrase);
    const key = words.join(' ');
    if (this.#entries.has(key)) return;
    this.#entries.set(key, { entry, phrase });
    const first = words[0]!;
    if ((this.#longest.get(first) ?? 0) < words.length) this.#longest.set(first, words.length);
  }

  /** The longest phrases of the book that stand in a request, from left to right, none overlapping. */
  find(words: readonly Word[]): Match<T>[] {
    const matches: Match<T>[] = [];
    for (let at = 0; at < words.length;) {
      const first = words[at]!;
      const length = this.#longestAt(words, at);
      const found = length > 0 ? this.#entries.get(keyOf(words, at, length)) : undefined;
      if (found) matches.push({ ...found, start: first.start, end: words[at + length - 1]!.end, clause: first.clause });
      at += Math.max(1, length);
    }
    return matches;
  }

  /** How many words the longest phrase has that starts at a word; 0 if none does. */
  #longestAt(words: readonly Word[], at: number): number {
    const most = this.#longest.get(words[at]!.text) ?? 0;
    let length = 0;
    while (length < most && at + length < words.length && (length === 0 || !words[at + length]!.parted)) length++;
    while (length > 0 && !this.#entries.has(keyOf(words, at, length))) length--;
    return length;
  }
}

function keyOf(words: readonly Word[], at: number, length: number): string {
  let key = words[at]!.text;
  for (let i = at + 1; i < at + length; i++) key += ` ${words[i]!.text}`;
  return key;
}
