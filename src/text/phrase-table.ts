import type { Span } from './span.js';

/** A word as a table knows it, and where it stands. */
export interface KeyedWord extends Span {
  readonly key: string;
  /** Punctuation stands between this word and the one before it: no phrase of a table that minds it runs across. */
  readonly parted?: boolean;
}

/** A phrase of a table, found in a text. */
export interface PhraseMatch<T> extends Span {
  readonly entry: T;
  /** The phrase as the table spells it. */
  readonly phrase: string;
  /** Index of its first word, and the number of its words. */
  readonly first: number;
  readonly length: number;
}

/**
 * Phrases and what they stand for, looked up by their words: the time does not grow with the number of phrases.
 * `keysOf` brings a phrase to the words by which texts are compared with it.
 */
export class PhraseTable<T> {
  readonly #keysOf: (phrase: string) => readonly string[];
  readonly #entries = new Map<string, { readonly entry: T; readonly phrase: string }>();
  /** First word -> number of words of the longest phrase that starts with it. */
  readonly #longest = new Map<string, number>();

  constructor(keysOf: (phrase: string) => readonly string[]) {
    this.#keysOf = keysOf;
  }

  /** Adds a phrase; the first entry of a phrase stays. */
  add(phrase: string, entry: T): void {
    const keys = this.#keysOf(phrase);
    const joined = keys.join(' ');
    if (this.#entries.has(joined)) return;
    this.#entries.set(joined, { entry, phrase });
    if ((this.#longest.get(keys[0]!) ?? 0) < keys.length) this.#longest.set(keys[0]!, keys.length);
  }

  /** The longest phrase of at most so many words that starts at a word. */
  at(words: readonly KeyedWord[], first: number, atMost = Number.POSITIVE_INFINITY): PhraseMatch<T> | undefined {
    const longest = this.#longest.get(words[first]!.key);
    if (longest === undefined) return undefined;
    const most = Math.min(longest, words.length - first, atMost);
    let whole = most > 0 ? 1 : 0;
    while (whole < most && !words[first + whole]!.parted) whole++;
    for (let length = whole; length > 0; length--) {
      const found = this.#entries.get(joinedKeys(words, first, length));
      // To spread what was found would take longer than to find it.
      if (found)
        return {
          entry: found.entry,
          phrase: found.phrase,
          first,
          length,
          start: words[first]!.start,
          end: words[first + length - 1]!.end,
        };
    }
    return undefined;
  }

  /** The longest phrases that stand in a text, from left to right, none overlapping. */
  find(words: readonly KeyedWord[]): PhraseMatch<T>[] {
    const matches: PhraseMatch<T>[] = [];
    for (let first = 0; first < words.length;) {
      const match = this.at(words, first);
      if (match) matches.push(match);
      first += match?.length ?? 1;
    }
    return matches;
  }
}

function joinedKeys(words: readonly KeyedWord[], first: number, length: number): string {
  let joined = words[first]!.key;
  for (let i = first + 1; i < first + length; i++) joined += ` ${words[i]!.key}`;
  return joined;
}
