import type { KeyedWord } from '../../text/phrase-table.js';
import { type Span, trimSpan } from '../../text/span.js';
import type { CitationDraft, Told } from './citation.js';
import { citedWords } from './cited-words.js';
import { asYear, isLoneYear } from './editions.js';
import { OdgChapters, tellsMoreThanEdition } from './odg-chapters.js';
import { chapterTailEnd, topicsIn } from './topics.js';
import { findPages } from './pages.js';
import { CONJUNCTION, trimTail } from './trim-tail.js';

/**
 * The citations of the ODG in a stretch of free text, one a chapter. `source`: where it names the ODG; `rule`: what
 * told that it does.
 */
export function odgCitations(text: string, at: Span, source: Span, rule: string): CitationDraft[] {
  const words = citedWords(text, at);
  const named = new OdgChapters(text, words, source).readTo(words.length, at.end);
  const { chapters } = named;
  const authority = { value: 'ODG', rule } as const;
  const names = named.names.map((name) => name.at);
  if (chapters.length === 0) {
    const rest = { start: source.end, end: at.end };
    return [{ authority, year: yearIn(text, words, at), ...chapterCitation(text, at, named.region, rest) }];
  }
  const citations = chapters.map((chapter, i): CitationDraft => {
    const start = i === 0 ? at.start : chapter.at.start;
    const whole = trimTail(text, { start, end: chapters[i + 1]?.at.start ?? at.end }, CONJUNCTION);
    const rest = {
      start: chapter.at.end <= source.start ? chapter.at.end : Math.max(chapter.at.end, source.end),
      end: whole.end,
    };
    const edition = { start, end: chapterTailEnd(text, rest) };
    const citation = chapterCitation(text, whole, chapter, rest);
    const before = i === 0 ? topicsBefore(text, source, chapter) : [];
    return {
      authority,
      year: yearIn(text, words, edition),
      ...citation,
      read: [...citation.read, ...names],
      sections: [...before, ...citation.sections],
    };
  });
  return withSharedTopics(text, citations);
}

/** The topics that stand between the name of the ODG and its first chapter: "ODG physical therapy, elbow chapter". */
function topicsBefore(text: string, source: Span, { at: { start: end }, value }: Told<string>): Topics {
  const start = chapterTailEnd(text, { start: source.end, end });
  return topicsIn(text, { start, end }, value).flatMap((at) =>
    tellsMoreThanEdition(text, at) ? [{ at, rule: 'topic-before-chapter' }] : [],
  );
}

/** "Chapter, ", " (Acute & Chronic) and ": no new clause starts between two chapters that share their topics. */
const SHARING = /^[^;.]*$/;

/** Chapters in a row, each of which has the topics told behind the last: "Elbow Chapter, Hand Chapter, Splints". */
function withSharedTopics(text: string, citations: readonly CitationDraft[]): CitationDraft[] {
  const shared = [...citations];
  for (let i = shared.length - 2; i >= 0; i--) {
    const { at, sections = [], pages = [] } = shared[i]!;
    const next = shared[i + 1]!;
    if (sections.length > 0 || pages.length > 0 || !SHARING.test(text.slice(at.start, next.at.start))) continue;
    shared[i] = { ...shared[i]!, sections: (next.sections ?? []).map((topic) => ({ ...topic, rule: 'shared-topic' })) };
  }
  return shared;
}

/** The first year of an edition in a part of a text: no part of a date. */
function yearIn(text: string, words: readonly KeyedWord[], { start, end }: Span): CitationDraft['year'] {
  const year = words.find((word) => word.start >= start && word.end <= end && isLoneYear(text, word));
  return year && asYear(year, 'year-beside-chapter');
}

type Topics = NonNullable<CitationDraft['sections']>;

/** What one chapter's citation holds; `rest`: what stands behind its name. */
function chapterCitation(
  text: string,
  whole: Span,
  chapter: CitationDraft['chapter'],
  rest: Span,
): Pick<CitationDraft, 'at' | 'chapter' | 'pages'> & { readonly sections: Topics; readonly read: readonly Span[] } {
  const at = trimSpan(text, whole, ' ,;:./');
  const mentions = findPages(text, rest);
  const end = mentions[0]?.at.start ?? Math.max(rest.start, Math.min(rest.end, at.end));
  const start = chapterTailEnd(text, { start: rest.start, end });
  const topics = topicsIn(text, { start, end }, chapter?.value);
  return {
    at,
    chapter,
    sections: topics.map((topic) => ({ at: topic, rule: 'topic' })),
    pages: mentions.flatMap(({ ranges }) => ranges),
    read: [{ start: rest.start, end: start }],
  };
}
