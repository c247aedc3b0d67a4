import { type Span, trimSpan } from '../../text/span.js';
import type { AuthorityRow } from '../../vocabulary/guidelines/authorities.js';
import { GUIDELINES } from '../../vocabulary/guidelines/guidelines.js';
import { numberedChapters } from './acoem-chapters.js';
import type { CitationDraft } from './citation.js';
import { citedWords, nameTable } from './cited-words.js';
import { firstYear } from './editions.js';
import { odgCitations, odgWithoutName } from './odg.js';
import { pagesIn } from './pages.js';
import { type Source, sourcesIn } from './sources.js';
import { CONJUNCTION, trimTail } from './trim-tail.js';

type Reader = (text: string, at: Span, source: Source) => CitationDraft[];

/** How what follows a source of each kind is read; a source of any other kind is kept as its text. */
const READERS: Readonly<Partial<Record<AuthorityRow['authority'], Reader>>> = {
  ODG: (text, at, source) => odgCitations(text, at, source, source.authority.rule),
  ACOEM: acoemCitation,
};

/**
 * The citations of free text, one for each source and ODG chapter it names. `clause`: what follows "Decision based on
 * Non-MTUS Citation".
 */
export function readFreeText(text: string, clause: Span): CitationDraft[] {
  const whole = trimSpan(text, clause);
  if (whole.end <= whole.start) return [];
  const sources = sourcesIn(text, whole);
  if (sources.length === 0)
    return odgWithoutName(text, whole) ?? textCitation(text, whole, { value: 'other', rule: 'no-source-known' });
  return sources.flatMap((source, i) => {
    // Words before the first source belong to it; those before a later one to the one they follow.
    const start = i === 0 ? whole.start : source.start;
    const end = sources[i + 1]?.start ?? whole.end;
    const at = trimSpan(text, trimTail(text, { start, end }, CONJUNCTION), ' ,;');
    return READERS[source.authority.value]?.(text, at, source) ?? textCitation(text, at, source.authority);
  });
}

function textCitation(text: string, whole: Span, authority: CitationDraft['authority']): CitationDraft[] {
  const at = trimSpan(text, whole);
  return [{ authority, at, pages: pagesIn(text, at) }];
}

/** The titles of ACOEM's chapters. */
const TITLES = nameTable(GUIDELINES.map(({ name, also = [] }) => [[name, ...also], name]));

function acoemCitation(text: string, whole: Span, { authority }: Source): CitationDraft[] {
  const at = trimSpan(text, whole);
  const chapter = titledChapter(text, at) ?? numberedChapter(text, at);
  return [{ authority, at, chapter, year: firstYear(text, at), pages: pagesIn(text, at) }];
}

function titledChapter(text: string, at: Span): CitationDraft['chapter'] {
  const [title] = TITLES.find(citedWords(text, at));
  return title && { value: title.entry, at: { start: title.start, end: title.end }, rule: 'chapter-title' };
}

function numberedChapter(text: string, at: Span): CitationDraft['chapter'] {
  const [chapter] = numberedChapters(text, at);
  return chapter?.row && { value: chapter.row.name, at: chapter, rule: 'chapter-number' };
}
