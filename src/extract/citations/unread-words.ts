import type { KeyedWord } from '../../text/phrase-table.js';
import { type Span, wholeOf } from '../../text/span.js';
import { wordList } from '../../text/word-list.js';
import { AUTHORITIES, SOURCE_LABELS } from '../../vocabulary/guidelines/authorities.js';
import { PUBLISHER_WORDS } from '../../vocabulary/guidelines/guidelines.js';
import { ODG_CHAPTER_WORDS, ODG_EDITION_WORDS } from '../../vocabulary/guidelines/odg.js';
import { addressesIn } from './addresses.js';
import type { CitationDraft } from './citation.js';
import { citedWords } from './cited-words.js';
import { isLoneYear } from './editions.js';

/** Authorities of which parts are kept; a citation of another is kept as its text. */
const WITH_PARTS: ReadonlySet<string> = new Set(['MTUS', 'ODG', 'ACOEM']);

/** Words that tell nothing which a record could keep: of publishers, of editions, between citations. */
const FILLERS: ReadonlySet<string> = new Set([
  ...PUBLISHER_WORDS,
  ...ODG_EDITION_WORDS,
  ...ODG_CHAPTER_WORDS,
  ...[
    ...AUTHORITIES.flatMap(({ authority, names }) => (WITH_PARTS.has(authority) ? names : [])),
    ...SOURCE_LABELS,
  ].flatMap((name) => citedWords(name).map(({ key }) => key)),
  ...wordList('as | both | no | non | per | regarding | see | table | using | well | with | number | numbers | p'),
]);
const NUMBER = /^\d+(?:st|nd|rd|th)?$/;

/** What a citation has read of its words: all of them, where it is kept as its text or said to be unread. */
export function readBy(draft: CitationDraft): Span[] {
  const { authority, at, guideline, year, chapter, sections = [], pages = [], read = [], doubts = [] } = draft;
  if (!WITH_PARTS.has(authority.value) || doubts.some(({ code }) => code === 'unread-citation')) return [at];
  return [guideline, year, chapter, ...sections, ...pages].flatMap((part) => (part ? [part.at] : [])).concat(read);
}

/** The words of a paragraph, in runs, that nothing read accounts for. */
export function unreadWords(text: string, read: readonly Span[]): Span[] {
  // An address belongs to what cites it.
  const spans = [...read, ...addressesIn(text, wholeOf(text))].sort((a, b) => a.start - b.start);
  const runs: Span[] = [];
  let next = 0;
  let readTo = 0;
  let isOpen = false;
  for (const word of citedWords(text)) {
    for (; next < spans.length && spans[next]!.start <= word.start; next++) readTo = Math.max(readTo, spans[next]!.end);
    const isRead = word.end <= readTo;
    if (!isRead && !tellsNothing(text, word)) {
      const start = isOpen ? runs.pop()!.start : word.start;
      runs.push({ start, end: word.end });
      isOpen = true;
    }
    isOpen &&= !isRead;
  }
  return runs;
}

const tellsNothing = (text: string, word: KeyedWord): boolean =>
  FILLERS.has(word.key) || (NUMBER.test(word.key) && !isLoneYear(text, word));
