import { type Span, trimSpan } from '../../text/span.js';
import type { AuthorityRow } from '../../vocabulary/guidelines/authorities.js';
import { acoemCitation } from './acoem.js';
import type { CitationDraft } from './citation.js';
import { citedWords } from './cited-words.js';
import { odgCitations } from './odg.js';
import { opensWithChapter, tellsMoreThanEdition } from './odg-chapters.js';
import { pagesIn } from './pages.js';
import { type Source, sourcesIn } from './sources.js';
import { CONJUNCTION, trimTail } from './trim-tail.js';

/** The rule that told the ODG where nothing names it. */
const WITHOUT_NAME = 'chapter-without-source';

type Reader = (text: string, at: Span, source: Source) => CitationDraft[];

/** How what follows a source of each kind is read; a source of any other kind is kept as its text. */
const READERS: Readonly<Partial<Record<AuthorityRow['authority'], Reader>>> = {
  ODG: (text, at, source) => odgCitations(text, at, source, source.authority.rule),
  ACOEM: (text, at, source) => [acoemCitation(text, at, source)],
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
    return opensWithChapter(text, citedWords(text, whole), whole.end)
      ? odgCitations(text, whole, { start: whole.start, end: whole.start }, WITHOUT_NAME)
      : textCitation(text, whole, { value: 'other', rule: 'no-source-known' });
  const led = chapterBefore(text, whole, sources[0]!);
  return [
    ...(led ? odgCitations(text, led, { start: led.start, end: led.start }, WITHOUT_NAME) : []),
    ...sources.flatMap((source, i) => {
      // Words before the first source belong to it; those before a later one to the one they follow.
      const start = source.labelEnd ?? (i === 0 && !led ? whole.start : source.start);
      const end = sources[i + 1]?.start ?? whole.end;
      const at = trimSpan(text, trimTail(text, { start, end }, CONJUNCTION), ' ,;:');
      if (at.end <= at.start) return sources.length > 1 ? [] : textCitation(text, whole, source.authority);
      return READERS[source.authority.value]?.(text, at, source) ?? textCitation(text, at, source.authority);
    }),
  ];
}

/** What stands before the first source, where a chapter of the ODG opens it and the source tells of something else. */
function chapterBefore(text: string, whole: Span, source: Source): Span | undefined {
  const led = trimSpan(text, trimTail(text, { start: whole.start, end: source.start }, CONJUNCTION), ' ,;');
  if (led.end <= led.start || !opensWithChapter(text, citedWords(text, led), led.end)) return undefined;
  const isOwn = source.authority.value === 'ODG' && !tellsMoreThanEdition(text, { start: source.end, end: whole.end });
  return isOwn ? undefined : led;
}

function textCitation(text: string, whole: Span, authority: CitationDraft['authority']): CitationDraft[] {
  const at = trimSpan(text, whole);
  return [{ authority, at, pages: pagesIn(text, at) }];
}
