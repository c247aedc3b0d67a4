import { CLAUSE_WORDS, JOINED_WORDS, SPELLINGS } from '../vocabulary/treatment-words.js';

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
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const lower = match[0].toLowerCase();
    const gap = text.slice(end, start);
    const last = words.at(-1);
    const parted = PARTING.test(gap);
    const joined = last !== undefined && !parted ? JOINED_WORDS.get(last.text)?.get(singular(lower)) : undefined;
    if (colon >= end && colon < start) clause = 0;
    else if (!joined && (SLASH_OR_PARTING.test(gap) || CLAUSE_WORDS.has(lower))) clause++;
    end = start + match[0].length;
    if (last !== undefined && joined !== undefined) words[words.length - 1] = { ...last, text: joined, end };
    else words.push({ text: singular(lower), start, end, clause, parted });
  }
  return words;
}

const HISSING_PLURAL = /(?:ch|sh|x|ss)es$/;

/** The one spelling of a word: known variants by the table, otherwise without the plural's ending. */
function singular(word: string): string {
  const known = SPELLINGS.get(word);
  if (known !== undefined) return known;
  const bare = word.replace(/['’]s$/, '').replace(/['’]/g, '');
  if (bare.length <= 3 || !bare.endsWith('s') || bare.endsWith('ss')) return bare;
  const without = bare.length > 4 && bare.endsWith('ies') ? `${bare.slice(0, -3)}y` : bare.slice(0, HISSING_PLURAL.test(bare) ? -2 : -1);
  return SPELLINGS.get(without) ?? without;
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  entry?: T;
  phrase?: string;
}

/** Phrases and what they stand for, looked up word by word: the time for a request does not grow with the number of phrases. */
export class PhraseBook<T> {
  readonly #root: Node<T> = { next: new Map() };

  /** Adds a phrase; the first entry of a phrase stays. */
  add(phrase: string, entry: T): void {
    let node = this.#root;
    for (const { text } of wordsOf(phrase)) {
      let next = node.next.get(text);
      if (!next) node.next.set(text, (next = { next: new Map() }));
      node = next;
    }
    node.entry ??= entry;
    node.phrase ??= phrase;
  }

  /** The longest phrases of the book that stand in a request, from left to right, none overlapping. */
  find(words: readonly Word[]): Match<T>[] {
    const matches: Match<T>[] = [];
    for (let at = 0; at < words.length; ) {
      let node: Node<T> | undefined = this.#root;
      let best: Node<T> | undefined;
      let after = at;
      for (let i = at; i < words.length && (i === at || !words[i]!.parted); i++) {
        node = node.next.get(words[i]!.text);
        if (!node) break;
        if (node.entry !== undefined) {
          best = node;
          after = i + 1;
        }
      }
      if (best) {
        const first = words[at]!;
        matches.push({ entry: best.entry!, phrase: best.phrase!, start: first.start, end: words[after - 1]!.end, clause: first.clause });
        at = after;
      } else at++;
    }
    return matches;
  }
}
