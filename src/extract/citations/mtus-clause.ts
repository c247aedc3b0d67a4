import type { KeyedWord } from '../../text/phrase-table.js';
import { matchesOf } from '../../text/matches.js';
import { sliceOf, type Span, spanOf } from '../../text/span.js';
import { PUBLISHER_WORDS } from '../../vocabulary/guidelines/guidelines.js';
import { type NumberedChapter, numberedChapters } from './acoem-chapters.js';
import { citedWords } from './cited-words.js';

const NUMBER = /^\d+$/;
const SEPARATOR = /[,;:./]/;
const LABEL = /\b(?:Section|Page)\(s\)/gi;

const isPublisherWord = (key: string): boolean => PUBLISHER_WORDS.has(key) || NUMBER.test(key);

/** A clause that cites the MTUS, with its words and what is asked about them again and again. */
export class MtusClause {
  readonly text: string;
  readonly at: Span;
  readonly words: readonly KeyedWord[];
  /** How many of the words before each, and before the end, tell no publisher. */
  readonly #others: readonly number[];
  #chapters: readonly NumberedChapter[] | undefined;
  #labels: readonly Span[] | undefined;

  constructor(text: string, at: Span) {
    this.text = text;
    this.at = at;
    this.words = citedWords(text, at);
    const others = [0];
    for (const [i, { key }] of this.words.entries()) others.push(others[i]! + (isPublisherWord(key) ? 0 : 1));
    this.#others = others;
  }

  /** The chapters that it tells by their numbers. */
  get chapters(): readonly NumberedChapter[] {
    return (this.#chapters ??= numberedChapters(this.text, this.at));
  }

  /** The labels of sections and of pages: "Section(s)", "Page(s)". */
  get labels(): readonly Span[] {
    return (this.#labels ??= matchesOf(sliceOf(this.text, this.at), LABEL).map((match) =>
      spanOf(match, this.at.start),
    ));
  }

  /** Whether the words from one up to another tell nothing but a publisher and its edition. */
  tellsPublisher(first: number, behind: number): boolean {
    return this.#others[first] === this.#others[behind];
  }

  /** Whether a mark parts a word from the one before it. */
  isParted(i: number): boolean {
    return i > 0 && SEPARATOR.test(this.text.slice(this.words[i - 1]!.end, this.words[i]!.start));
  }
}

/** Whether a stretch of a text tells nothing but a publisher and its edition. */
export function tellsPublisher(text: string, at: Span): boolean {
  return citedWords(text, at).every(({ key }) => isPublisherWord(key));
}
