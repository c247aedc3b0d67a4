import { type KeyedWord, PhraseTable } from '../../text/phrase-table.js';
import type { Span } from '../../text/span.js';
import { type Word, withoutPossessive, wordsOf } from '../../text/words.js';

/**
 * A word as names are compared: "&" is "and", a possessive ending is dropped. Punctuation stands in the gaps and counts
 * for nothing.
 */
const keyOf = ({ text }: Word): string => (text === '&' ? 'and' : withoutPossessive(text));

/** The words of a paragraph that cites, or of a part of it. */
export const citedWords = (text: string, within?: Span): KeyedWord[] =>
  wordsOf(text, within).map((word) => ({ key: keyOf(word), start: word.start, end: word.end }));

/** A table of names as paragraphs cite them; the first entry of a name stays. */
export function nameTable<T>(rows: Iterable<readonly [name: string, entry: T]>): PhraseTable<T> {
  const table = new PhraseTable<T>((name) => citedWords(name).map(({ key }) => key));
  for (const [name, entry] of rows) table.add(name, entry);
  return table;
}
