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

/** What can follow some words in a table. */
interface Node<T> {
  /** The phrase that ends here. */
  found?: { readonly entry: T; readonly phrase: string };
  next?: Map<string, Node<T>>;
}

/**
 * Phrases and what they stand for, looked up word by word: the time does not grow with the number of phrases. `keysOf`
 * brings a phrase to the words by which texts are compared with it.
 */
export class PhraseTable<T> {
  readonly #keysOf: (phrase: string) => readonly string[];
  readonly #first = new Map<string, Node<T>>();

  constructor(keysOf: (phrase: string) => readonly string[]) {
    this.#keysOf = keysOf;
  }

  /** Adds a phrase; the first entry of a phrase stays. */
  add(phrase: string, entry: T): void {
    const [first = '', ...others] = this.#keysOf(phrase);
    let node = nodeAt(this.#first, first);
    for (const key of others) node = nodeAt((node.next ??= new Map()), key);
    node.found ??= { entry, phrase };
  }

  /** The longest phrase of at most so many words that starts at a word. */
  at(words: readonly KeyedWord[], first: number, atMost = Number.POSITIVE_INFINITY): PhraseMatch<T> | undefined {
    let node = this.#first.get(words[first]!.key);
    if (node === undefined) return undefined;
    const end = Math.min(words.length, first + atMost);
    let found: Node<T>['found'];
    let length = 0;
    for (let i = first + 1; node !== undefined && i <= end; i++) {
      if (node.found) {
        found = node.found;
        length = i - first;
      }
      const next: KeyedWord | undefined = words[i];
      if (node.next === undefined || next === undefined || next.parted) break;
      node = node.next.get(next.key);
    }
    // To spread what was found would take longer than to find it.
    return (
      found && {
        entry: found.entry,
        phrase: found.phrase,
        first,
        length,
        start: words[first]!.start,
        end: words[first + length - 1]!.end,
      }
    );
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

function nodeAt<T>(nodes: Map<string, Node<T>>, key: string): Node<T> {
  let node = nodes.get(key);
  if (node === undefined) nodes.set(key, (node = {}));
  return node;
}
