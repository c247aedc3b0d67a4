import {
  ODG_CHAPTER_WORDS,
  ODG_CHAPTERS,
  ODG_EDITION_WORDS,
  type OdgChapter,
} from '../../vocabulary/guidelines/odg.js';
import { type CitationDraft, type Stretch, trimStretch } from './citation.js';
import { type CitedWord, citedWords, NameBook } from './names.js';
import { findPages } from './pages.js';
import { splitTitles } from './section-titles.js';

const CHAPTERS = new NameBook<OdgChapter>();
for (const row of ODG_CHAPTERS) for (const name of [row.name, ...row.also]) CHAPTERS.add(name, row);

/** The chapter named at a word: the longest name that is set off from what follows ("Low Back, Lumbar supports"), else the longest. */
function chapterAt(text: string, words: readonly CitedWord[], i: number, end: number): ReturnType<typeof CHAPTERS.at> {
  const longest = CHAPTERS.at(words, i);
  for (let name = longest; name; name = CHAPTERS.at(words, i, name.length - 1)) {
    if (BOUNDARY_BEHIND.test(text.slice(words[i + name.length - 1]!.end, end))) return name;
  }
  return longest;
}

const DATE = '(?:[A-Z][a-z]{2,8}\\.? \\d{1,2}, ?\\d{4}|\\d{1,2}[-/]\\d{1,2}[-/]\\d{2,4}|(?:19|20)\\d{2})';
const UPDATED = `(?:(?:last )?(?:updated?|review(?:ed)?(?:/updated?)?)(?: date)?|accessed|as of|effective|online version|web(?:-based)? version|version)(?::? (?:on )?${DATE})?`;
/** What stands behind a chapter's name and tells no topic: "Chapter", "(Acute & Chronic)", "(updated 11/22/16)", "Procedure Summary". */
const CHAPTER_TAIL = new RegExp(
  `(?:\\s*(?:Chapters?\\b|Section\\b|Procedures? Summar(?:y|ies)\\b|TWC\\b|\\((?:acute|chronic|sub-?acute|trauma|type|updated?|online|last|version|web|current|not including|${DATE})[^()]*\\)|\\(?${UPDATED}\\)?|${DATE}(?![-/])|[-,:;/.)\u2013]|in the\\b))*\\s*`,
  'iy',
);
/** Marks of a chapter behind its name, beyond doubt. */
const SURE =
  /^\s*(?:\/|(?:\((?:acute|chronic)[^()]*\)\s*)?(?:chapters?|section|procedures? summar(?:y|ies))\b|\((?:acute|chronic|sub-?acute|updated?|online|last|version|web|trauma)\b)/i;
const BOUNDARY_BEHIND =
  /^\s*(?:$|[-,:;/.()\u2013]|(?:chapters?|section|procedures?|and|&|TWC|guidelines?|for|regarding)\b)/i;
const BOUNDARY_BEFORE = /[-,:;/.()\u2013]\s*$/;
const NEW_SENTENCE = /[;.]\s*(?:and )?$/;
const NO_TOPIC = new RegExp(
  `^(?:\\(?(?:ODG|TWC)\\)?|Treatment in Workers'? Comp(?:ensation)?|Treatment|\\(?${UPDATED}\\)?|\\d{1,2}(?:st|nd|rd|th)? .*edition.*|.*\\bedition\\b.{0,20}|${DATE}|(?:https?:|www\\.).*|Integrated .*Guidelines|Treatment Index|Online|Internet|Chapters?|[()\\s]*)$`,
  'i',
);
const TOPIC_TAIL = new RegExp(`(?: (?:Topic|section)|[,;]? \\(?${UPDATED}\\)?)$`, 'i');
const LEAD = /^(?:and|&|under|see|in|for|regarding|Topic:?)(?= ) ?/i;
const YEAR = /^(?:19|20)\d{2}$/;

interface Slot {
  readonly chapter: OdgChapter;
  readonly at: Stretch;
  /** Index of the word behind it. */
  readonly next: number;
}

/** The citations of the ODG in a stretch of free text, one a chapter; `mark`: where it names the ODG. */
export function odgCitations(text: string, at: Stretch, mark: Stretch): CitationDraft[] {
  const words = citedWords(text, at[0], at[1]);
  const chapters = chaptersIn(text, words, at, mark);
  const year = editionYear(text, words, chapters[0]?.at[0] ?? at[1]);
  if (chapters.length === 0) {
    const region = onlyRegion(words, mark);
    return [citation(text, at, region && { value: region.chapter.name, at: region.at }, [mark[1], at[1]], year)];
  }
  return chapters.map((slot, i) => {
    const from = i === 0 ? at[0] : slot.at[0];
    const to = chapters[i + 1]?.at[0] ?? at[1];
    const end = to - (/(?:[\s,;.(]+(?:and|&))?[\s,;(]*$/i.exec(text.slice(from, to))?.[0].length ?? 0);
    const topics: Stretch = [slot.at[1] <= mark[0] ? slot.at[1] : Math.max(slot.at[1], mark[1]), end];
    return citation(text, [from, end], { value: slot.chapter.name, at: slot.at }, topics, i === 0 ? year : undefined);
  });
}

/** Chapters and topics of the ODG cited without its name: only where a chapter beyond doubt opens the text. */
export function odgWithoutName(text: string, at: Stretch): CitationDraft[] | null {
  const words = citedWords(text, at[0], at[1]);
  const first = words[0] && CHAPTERS.at(words, 0);
  return first && SURE.test(text.slice(words[first.length - 1]!.end, at[1]))
    ? odgCitations(text, at, [at[0], at[0]])
    : null;
}

/** The names that stand as chapters; the same name elsewhere is a part of a topic ("MRI shoulder"). */
function chaptersIn(text: string, words: readonly CitedWord[], at: Stretch, mark: Stretch): Slot[] {
  const slots: Slot[] = [];
  let onlyEdition = true;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const name = word.start >= mark[0] && word.start < mark[1] ? undefined : chapterAt(text, words, i, at[1]);
    if (!name) {
      onlyEdition &&= ODG_EDITION_WORDS.has(word.key) || /^\d+(?:st|nd|rd|th)?$/.test(word.key);
      continue;
    }
    const slot: Slot = {
      chapter: name.entry,
      at: [word.start, words[i + name.length - 1]!.end],
      next: i + name.length,
    };
    if (
      isChapter(text, words, i, slot, slots.at(-1), onlyEdition, at) &&
      slots.every(({ chapter }) => chapter !== slot.chapter)
    )
      slots.push(slot);
    else if (slots.every(({ chapter }) => chapter !== slot.chapter)) onlyEdition = false;
    i += name.length - 1;
  }
  return slots;
}

function isChapter(
  text: string,
  words: readonly CitedWord[],
  i: number,
  slot: Slot,
  previous: Slot | undefined,
  onlyEdition: boolean,
  [start, end]: Stretch,
): boolean {
  const before = text.slice(Math.max(start, (words[i - 1]?.end ?? start) - 4), slot.at[0]);
  const behind = text.slice(slot.at[1], end);
  const bounded = BOUNDARY_BEHIND.test(behind);
  const setOff = i === 0 || BOUNDARY_BEFORE.test(before) || ODG_EDITION_WORDS.has(words[i - 1]!.key);
  if (setOff && SURE.test(behind)) return true;
  // "(ODG) Low Back Physical Therapy": a name of several words is the chapter's; "(ODG) Knee brace" is a topic.
  if (onlyEdition && !previous) return bounded || slot.next - i > 1;
  if (!setOff || !bounded || !/^\p{Lu}/u.test(text.slice(slot.at[0]))) return false;
  if (previous && words.slice(previous.next, i).every(({ key }) => key === 'and' || ODG_CHAPTER_WORDS.has(key)))
    return true;
  if (!previous) return true;
  // Behind a topic a chapter opens a new sentence or has a topic of its own behind it.
  return (
    NEW_SENTENCE.test(text.slice(words[i - 1]!.end, slot.at[0])) ||
    (/,\s*$/.test(before) && /^\s*[,:-]\s*\S/.test(behind))
  );
}

/** The one part of the body that a topic names. */
function onlyRegion(words: readonly CitedWord[], mark: Stretch): Slot | undefined {
  const slots: Slot[] = [];
  words.forEach((word, i) => {
    const name = word.start < mark[1] ? undefined : CHAPTERS.at(words, i);
    if (name?.entry.region && word.key !== 'back')
      slots.push({ chapter: name.entry, at: [word.start, words[i + name.length - 1]!.end], next: i + name.length });
  });
  return new Set(slots.map(({ chapter }) => chapter)).size === 1 ? slots[0] : undefined;
}

/** The year of an edition, printed before the chapter: no part of a date. */
function editionYear(text: string, words: readonly CitedWord[], before: number): CitationDraft['year'] {
  const word = words.find(
    ({ key, start, end }) =>
      end <= before &&
      YEAR.test(key) &&
      !/[-/]/.test(text[start - 1] ?? '') &&
      !/[A-Z][a-z]+\.? \d{1,2}, ?$/.test(text.slice(Math.max(0, start - 16), start)),
  );
  return word && { value: Number(word.key), at: [word.start, word.end] };
}

function citation(
  text: string,
  whole: Stretch,
  chapter: CitationDraft['chapter'],
  rest: Stretch,
  year: CitationDraft['year'],
): CitationDraft {
  const at = trimStretch(text, whole);
  const mentions = findPages(text, rest);
  const to = mentions[0]?.at[0] ?? Math.max(rest[0], Math.min(rest[1], at[1]));
  CHAPTER_TAIL.lastIndex = rest[0];
  const from = Math.min(to, rest[0] + (CHAPTER_TAIL.exec(text)?.[0].length ?? 0));
  const topics = splitTitles(text, [from, to]).map((topic) => topicAt(text, topic));
  const isTopic = ([start, end]: Stretch): boolean =>
    end > start && !NO_TOPIC.test(text.slice(start, end)) && !isChapterAgain(text, [start, end], chapter?.value);
  return {
    authority: 'ODG',
    at,
    chapter,
    year,
    sections: topics.filter(isTopic),
    pages: mentions.flatMap(({ ranges }) => ranges),
  };
}

function isChapterAgain(text: string, at: Stretch, chapter: string | undefined): boolean {
  const words = citedWords(text, ...at);
  const name = words.length > 0 ? CHAPTERS.at(words, 0) : undefined;
  return name?.length === words.length && name.entry.name === chapter;
}

/** A topic without the words that lead to it, the date behind it and the parentheses around it. */
function topicAt(text: string, [start, end]: Stretch): Stretch {
  const from = start + (LEAD.exec(text.slice(start, end))?.[0].length ?? 0);
  const [first, last] = trimStretch(text, [from, end - (TOPIC_TAIL.exec(text.slice(from, end))?.[0].length ?? 0)]);
  return text[first] === '(' && text.indexOf(')', first) === last - 1 ? [first + 1, last - 1] : [first, last];
}
