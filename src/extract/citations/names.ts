import { matchesOf } from '../../text/matches.js';

/** A word of a paragraph that cites, in lower case ("&" is "and"), and where it stands. */
export interface CitedWord {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)?|&/gu;

/** The words of a text from `start` to `end`; punctuation stands in the gaps between them. */
export function citedWords(text: string, start: number, end: number): CitedWord[] {
  const words: CitedWord[] = [];
  const part = start === 0 && end === text.length ? text : text.slice(start, end);
  for (const match of matchesOf(part, WORD)) {
    const from = start + match.index;
    words.push({ key: keyOf(match[0]), start: from, end: from + match[0].length });
  }
  return words;
}

const POSSESSIVE = /['’]s?/;
const keyOf = (word: string): string =>
  word === '&' ? 'and' : POSSESSIVE.test(word) ? word.toLowerCase().replace(POSSESSIVE, '') : word.toLowerCase();

/** Names of several words and what they stand for. Names are compared by their words, so that commas, hyphens and dashes in them don't count. */
export class NameBook<T> {
  readonly #entries = new Map<string, T>();
  /** First word -> number of words of the longest name that starts with it. */
  readonly #longest = new Map<string, number>();

  add(name: string, entry: T): void {
    const keys = citedWords(name, 0, name.length).map(({ key }) => key);
    const joined = keys.join(' ');
    if (this.#entries.has(joined)) return;
    this.#entries.set(joined, entry);
    if ((this.#longest.get(keys[0]!) ?? 0) < keys.length) this.#longest.set(keys[0]!, keys.length);
  }

  /** The longest name of at most so many words that starts at a word, with the number of its words. */
  at(
    words: readonly CitedWord[],
    first: number,
    atMost = Number.POSITIVE_INFINITY,
  ): { readonly entry: T; readonly length: number } | undefined {
    const most = Math.min(this.#longest.get(words[first]!.key) ?? 0, words.length - first, atMost);
    for (let length = most; length > 0; length--) {
      let joined = words[first]!.key;
      for (let i = first + 1; i < first + length; i++) joined += ` ${words[i]!.key}`;
      const entry = this.#entries.get(joined);
      if (entry !== undefined) return { entry, length };
    }
    return undefined;
  }
}
