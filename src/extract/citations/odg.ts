import { anyOf, fill } from '../../text/expressions.js';
import type { KeyedWord } from '../../text/phrase-table.js';
import { sliceOf, type Span, trimSpan } from '../../text/span.js';
import type { CitationDraft } from './citation.js';
import { citedWords } from './cited-words.js';
import { asYear, isYear, YEAR } from './editions.js';
import { chapterOf, OdgChapters, opensWithChapter } from './odg-chapters.js';
import { findPages } from './pages.js';
import { splitTitles } from './section-titles.js';
import { CONJUNCTION, trimTail } from './trim-tail.js';

/** "Mar 26, 2019", "10/14/2021", "2016". */
const DATE = `(?:[A-Z][a-z]{2,8}\\.? \\d{1,2}, ?\\d{4}|\\d{1,2}[-/]\\d{1,2}[-/]\\d{2,4}|${YEAR})`;
/** "updated 10/14/2021", "last review/update date: Mar 26, 2019", "online version". */
const UPDATED = fill('(?:{WORDS})(?::? (?:on )?{DATE})?', {
  WORDS: [
    '(?:last )?(?:updated?|review(?:ed)?(?:/updated?)?)(?: date)?',
    'accessed|as of|effective',
    '(?:online|web(?:-based)?) version|version',
  ].join('|'),
  DATE,
});
/** "(Acute & Chronic)", "(updated 11/22/16)", "(trauma, headaches, etc., not including stress & mental disorders)". */
const HOLDS = fill('\\((?:{WORDS}|{DATE})[^()]*\\)', {
  WORDS: 'acute|chronic|sub-?acute|trauma|type|updated?|online|last|version|web|current|not including',
  DATE,
});
/**
 * What stands behind a chapter's name and tells no topic: "Chapter", "(Acute & Chronic)", "(updated 11/22/16)",
 * "Procedure Summary".
 */
const CHAPTER_TAIL = new RegExp(
  fill('(?:\\s*(?:{WORDS}|{HOLDS}|\\(?{UPDATED}\\)?|{DATE}(?![-/])|[-,:;/.)\u2013]))*\\s*', {
    WORDS: 'Chapters?\\b|Section\\b|Procedures? Summar(?:y|ies)\\b|TWC\\b|in the\\b',
    HOLDS,
    UPDATED,
    DATE,
  }),
  'iy',
);
/** What stands where a topic could, and is none. */
const NO_TOPICS = [
  // the name of the ODG, of its parts and editions
  '\\(?(?:ODG|TWC)\\)?',
  "Treatment in Workers'? Comp(?:ensation)?|Treatment|Treatment Index|Integrated .*Guidelines",
  'Online|Internet|Chapters?',
  '\\d{1,2}(?:st|nd|rd|th)? .*edition.*|.*\\bedition\\b.{0,20}',
  // when it was brought up to date
  `\\(?${UPDATED}\\)?|${DATE}`,
  '(?:https?:|www\\.).*',
  '[()\\s]*',
];
const NO_TOPIC = new RegExp(`^${anyOf(NO_TOPICS)}$`, 'i');
/** "and ", "under ", "Topic: ", before a topic. */
const TOPIC_LEAD = /^(?:and|&|under|see|in|for|regarding|Topic:?)(?= ) ?/i;
/** " Topic", ", updated 10/14/2021", behind one. */
const TOPIC_TAIL = new RegExp(`(?: (?:Topic|section)|[,;]? \\(?${UPDATED}\\)?)$`, 'i');

/**
 * The citations of the ODG in a stretch of free text, one a chapter. `source`: where it names the ODG; `rule`: what
 * told that it does.
 */
export function odgCitations(text: string, at: Span, source: Span, rule: string): CitationDraft[] {
  const words = citedWords(text, at);
  const named = new OdgChapters(text, words, source).readTo(words.length, at.end);
  const { chapters } = named;
  const year = editionYear(text, words, chapters[0]?.at.start ?? at.end);
  const authority = { value: 'ODG', rule } as const;
  if (chapters.length === 0)
    return [{ authority, year, ...chapterCitation(text, at, named.region, { start: source.end, end: at.end }) }];
  return chapters.map((chapter, i) => {
    const start = i === 0 ? at.start : chapter.at.start;
    const whole = trimTail(text, { start, end: chapters[i + 1]?.at.start ?? at.end }, CONJUNCTION);
    const topicsFrom = chapter.at.end <= source.start ? chapter.at.end : Math.max(chapter.at.end, source.end);
    return {
      authority,
      year: i === 0 ? year : undefined,
      ...chapterCitation(text, whole, chapter, { start: topicsFrom, end: whole.end }),
    };
  });
}

/** Chapters and topics of the ODG cited without its name: only where a chapter beyond doubt opens the text. */
export function odgWithoutName(text: string, at: Span): CitationDraft[] | null {
  return opensWithChapter(text, citedWords(text, at), at.end)
    ? odgCitations(text, at, { start: at.start, end: at.start }, 'chapter-without-source')
    : null;
}

/** The year of an edition, printed before the chapter: no part of a date. */
function editionYear(text: string, words: readonly KeyedWord[], before: number): CitationDraft['year'] {
  const year = words.find(
    (word) =>
      word.end <= before &&
      isYear(word) &&
      !/[-/]/.test(text[word.start - 1] ?? '') &&
      !/[A-Z][a-z]+\.? \d{1,2}, ?$/.test(text.slice(Math.max(0, word.start - 16), word.start)),
  );
  return year && asYear(year, 'year-before-chapter');
}

/** What one chapter's citation holds; `rest`: what stands behind its name. */
function chapterCitation(
  text: string,
  whole: Span,
  chapter: CitationDraft['chapter'],
  rest: Span,
): Pick<CitationDraft, 'at' | 'chapter' | 'sections' | 'pages'> {
  const at = trimSpan(text, whole);
  const mentions = findPages(text, rest);
  const end = mentions[0]?.at.start ?? Math.max(rest.start, Math.min(rest.end, at.end));
  CHAPTER_TAIL.lastIndex = rest.start;
  const start = Math.min(end, rest.start + CHAPTER_TAIL.exec(text)![0].length);
  return {
    at,
    chapter,
    sections: splitTitles(text, { start, end }).flatMap((piece) => {
      const topic = topicAt(text, piece);
      return isTopic(text, topic, chapter?.value) ? [{ at: topic, rule: 'topic' }] : [];
    }),
    pages: mentions.flatMap(({ ranges }) => ranges),
  };
}

/** Whether a piece of a list of topics is one: not the edition, not the chapter again. */
const isTopic = (text: string, at: Span, chapter: string | undefined): boolean =>
  at.end > at.start &&
  !NO_TOPIC.test(sliceOf(text, at)) &&
  (chapter === undefined || chapterOf(citedWords(text, at)) !== chapter);

/** A topic without the words that lead to it, the date behind it and the parentheses around it. */
function topicAt(text: string, piece: Span): Span {
  const start = piece.start + (TOPIC_LEAD.exec(sliceOf(text, piece))?.[0].length ?? 0);
  const tail = TOPIC_TAIL.exec(text.slice(start, piece.end))?.[0].length ?? 0;
  const at = trimSpan(text, { start, end: piece.end - tail });
  const words = sliceOf(text, at);
  return words.startsWith('(') && words.indexOf(')') === words.length - 1
    ? { start: at.start + 1, end: at.end - 1 }
    : at;
}
