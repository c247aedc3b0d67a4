import { anyOf, fill } from '../../text/expressions.js';
import { sliceOf, type Span, trimSpan } from '../../text/span.js';
import { citedWords } from './cited-words.js';
import { addressesIn } from './addresses.js';
import { YEAR } from './editions.js';
import { COURSE } from './odg-chapter-rules.js';
import { chapterOf } from './odg-chapters.js';
import { splitTitles } from './section-titles.js';

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
const HOLDS = fill('(?:{COURSE}|\\((?:{WORDS}|{DATE})[^()]*\\))', {
  COURSE,
  WORDS: 'trauma|type|updated?|online|last|version|web|current|not including',
  DATE,
});
/**
 * What stands behind a chapter's name and tells no topic: "Chapter", "Chapter Guidelines", "(Acute & Chronic)",
 * "(updated 11/22/16)", "Procedure Summary".
 */
const CHAPTER_TAIL = new RegExp(
  fill('(?:\\s*(?:{WORDS}|{HOLDS}|\\(?{UPDATED}\\)?|{DATE}(?![-/])|[-,:;/.)\u2013]))*\\s*', {
    WORDS: [
      'Chapters?\\b(?: Guidelines?\\b)?|Guidelines?(?= *(?:$|[-,:;/(]))',
      'Section\\b|Procedures? Summar(?:y|ies)\\b|TWC\\b|in the\\b',
    ].join('|'),
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
  '[()\\s]*',
];
const NO_TOPIC = new RegExp(`^${anyOf(NO_TOPICS)}$`, 'i');
/** "and ", "under ", "Topic: ", before a topic. */
const TOPIC_LEAD = /^(?:and|&|under|see|in|for|regarding|Topic:?)(?= ) ?/i;
/** " Topic", " in the", ", updated 10/14/2021", behind one. */
const TOPIC_TAIL = new RegExp(`(?: (?:Topic|section)| (?:in|of|under|from)(?: the)?|[,;]? \\(?${UPDATED}\\)?)$`, 'i');
/** " / ": parts two topics; a slash without blanks is a topic's own. */
const SLASH = ' / ';

/** Where what stands behind a chapter's name ends, up to the first topic. */
export function chapterTailEnd(text: string, { start, end }: Span): number {
  CHAPTER_TAIL.lastIndex = start;
  if (end <= start) return start;
  return Math.min(end, start + CHAPTER_TAIL.exec(text)![0].length);
}

/** The topics of a stretch; `chapter`: whose they are, which is no topic of its own. */
export function topicsIn(text: string, stretch: Span, chapter: string | undefined): Span[] {
  return withoutAddresses(text, stretch)
    .flatMap((part) => splitTitles(text, unwrapped(text, trimSpan(text, part))))
    .flatMap((piece) => partedBySlash(text, piece))
    .map((piece) => topicAt(text, piece))
    .filter((topic) => isTopic(text, topic, chapter));
}

/** What stands around the addresses of a stretch. */
function withoutAddresses(text: string, { start, end }: Span): Span[] {
  const addresses = addressesIn(text, { start, end });
  return [start, ...addresses.map((address) => address.end)].map((from, i) => ({
    start: from,
    end: addresses[i]?.start ?? end,
  }));
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
  return unwrapped(text, trimSpan(text, { start, end: piece.end - tail }));
}

/** What parentheses hold, where they hold all of a stretch. */
function unwrapped(text: string, at: Span): Span {
  if (text[at.start] !== '(') return at;
  let depth = 0;
  for (let i = at.start; i < at.end; i++) {
    if (text[i] === '(') depth++;
    else if (text[i] === ')' && --depth === 0)
      return i === at.end - 1 ? trimSpan(text, { start: at.start + 1, end: i }) : at;
  }
  return at;
}

function partedBySlash(text: string, piece: Span): Span[] {
  let start = piece.start;
  return sliceOf(text, piece)
    .split(SLASH)
    .map((part) => {
      const at = { start, end: start + part.length };
      start = at.end + SLASH.length;
      return at;
    });
}
