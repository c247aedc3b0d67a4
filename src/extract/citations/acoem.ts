import { sliceOf, type Span, trimSpan } from '../../text/span.js';
import { numberedChapters } from './acoem-chapters.js';
import type { CitationDraft, Told } from './citation.js';
import { citedWords } from './cited-words.js';
import { firstYear } from './editions.js';
import { GUIDELINE_NAMES } from './guideline-names.js';
import { tellsPublisher } from './mtus-clause.js';
import { chapterOf } from './odg-chapters.js';
import { findPages } from './pages.js';
import type { Source } from './sources.js';
import { chapterTailEnd, topicsIn } from './topics.js';
import { trimTail } from './trim-tail.js';

/** A citation of ACOEM outside of the MTUS, with its chapter and its topics. */
export function acoemCitation(text: string, whole: Span, { authority, end: named }: Source): CitationDraft {
  const at = trimSpan(text, whole);
  const mentions = findPages(text, at);
  const end = mentions[0]?.at.start ?? at.end;
  const titled = titledChapter(text, { start: at.start, end });
  const from = Math.max(named, titled?.end ?? 0);
  const rest = topicsIn(text, { start: chapterTailEnd(text, { start: from, end }), end }, undefined).filter(
    (topic) => !tellsPublisher(text, topic),
  );
  const year = firstYear(text, at);
  const short = titled || !rest[0] ? undefined : shortChapter(text, rest[0], editionIn(text, at, year?.value));
  return {
    authority,
    at,
    chapter: titled ?? short,
    year,
    sections: rest.slice(short ? 1 : 0).map((topic) => ({ at: topic, rule: 'topic' })),
    pages: mentions.flatMap(({ ranges }) => ranges),
    read: numberedChapters(text, at),
  };
}

/** The chapter that a stretch tells by its title, else by its number. `end`: where both end. */
function titledChapter(text: string, stretch: Span): (Told<string> & { readonly end: number }) | undefined {
  const [title] = GUIDELINE_NAMES.find(citedWords(text, stretch));
  const [numbered] = numberedChapters(text, stretch);
  const end = Math.max(title?.end ?? 0, numbered?.end ?? 0);
  if (title) return { value: title.entry.name, at: { start: title.start, end: title.end }, rule: 'chapter-title', end };
  return numbered?.row && { value: numbered.row.name, at: numbered, rule: 'chapter-number', end };
}

/** What the chapters on parts of the body are called in an edition. */
type Kind = 'Complaints' | 'Disorders';
const SECOND_EDITION = /\b(?:2nd|second)\b/i;
const LATER_EDITION = /\b(?:3rd|third|4th|fourth)\b/i;
/** The last year of the second edition's chapters. */
const LAST_OF_SECOND = 2007;

/** What chapters are called in the edition that a citation tells. */
function editionIn(text: string, at: Span, year: number | undefined): Kind | undefined {
  const words = sliceOf(text, at);
  if (LATER_EDITION.test(words)) return 'Disorders';
  if (SECOND_EDITION.test(words)) return 'Complaints';
  return year === undefined ? undefined : year > LAST_OF_SECOND ? 'Disorders' : 'Complaints';
}

const WORD_CHAPTER = / chapter$/i;

/** "Low Back Chapter", "Knee": a chapter without its kind, which the edition tells; else it stays as printed. */
function shortChapter(text: string, piece: Span, kind: Kind | undefined): Told<string> | undefined {
  const at = trimTail(text, piece, WORD_CHAPTER);
  const printed = sliceOf(text, at);
  if (chapterOf(citedWords(text, at)) === undefined) return undefined;
  const titled = kind && GUIDELINE_NAMES.find(citedWords(`${printed} ${kind}`))[0];
  return { value: titled?.entry.name ?? printed, at, rule: 'short-chapter' };
}

/** No name of a chapter has more words. */
const MOST_WORDS = 6;

/** "Third Edition ACOEM Guidelines, Chronic Pain chapter": the chapter named in front of the last word "chapter". */
export function acoemChapterBeforeWord(text: string, within: Span): Told<string> | undefined {
  const words = citedWords(text, within);
  const last = words.findLastIndex(({ key }) => key === 'chapter');
  for (let first = Math.max(0, last - MOST_WORDS); first < last; first++) {
    const piece = { start: words[first]!.start, end: words[last]!.end };
    const chapter = shortChapter(text, piece, editionIn(text, within, undefined));
    if (chapter) return chapter;
  }
  return undefined;
}
