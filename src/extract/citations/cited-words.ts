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

/** A table of names as paragraphs cite them, each row with all names of an entry; the first entry of a name stays. */
export function nameTable<T>(rows: Iterable<readonly [names: readonly string[], entry: T]>): PhraseTable<T> {
  const table = new PhraseTable<T>((name) => citedWords(name).map(({ key }) => key));
  for (const [names, entry] of rows) for (const name of names) table.add(name, entry);
  return table;
}
