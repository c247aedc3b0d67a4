import { acoemChapter, GUIDELINES } from '../vocabulary/guidelines.js';
import { AUTHORITIES } from '../vocabulary/authorities.js';
import { ODG_CHAPTERS } from '../vocabulary/odg.js';
import { type CitationDraft, type Stretch, trimStretch } from './citation.js';
import { findPages } from './pages.js';
import { splitTitles } from './section-titles.js';

const AUTHORITY = new RegExp(AUTHORITIES.map(({ words }, row) => `(?<row${row}>(?<![\\w/.-])(?:${words.join('|')}))`).join('|'), 'gi');

interface Mark {
  readonly authority: CitationDraft['authority'];
  readonly at: Stretch;
}

/** The citations of free text, one for each authority and chapter it names. `clause`: what follows "Decision based on Non-MTUS Citation". */
export function readFreeText(text: string, clause: Stretch): CitationDraft[] {
  const whole = trimStretch(text, clause, /[\s,;:]/);
  if (whole[1] <= whole[0]) return [];
  const marks = marksIn(text, whole);
  if (marks.length === 0) return odgWithoutName(text, whole) ?? [{ authority: 'other', at: trimStretch(text, whole) }];
  return marks.flatMap((mark, i) => {
    // Words before the first authority belong to it; those before a later one to the one they follow.
    const from = i === 0 ? whole[0] : mark.at[0];
    const to = marks[i + 1]?.at[0] ?? whole[1];
    const at = trimStretch(text, [from, withoutConjunction(text, from, to)], /[\s,;]/);
    if (mark.authority === 'ODG') return odgCitations(text, at, mark.at);
    if (mark.authority === 'ACOEM') return [acoemCitation(text, at)];
    return [{ authority: mark.authority, at, pages: findPages(text.slice(...at)).flatMap(({ ranges }) => ranges.map((range) => shifted(range, at[0]))) }];
  });
}

/** The authorities named, neighbours of the same kind taken together; what one source tells of itself (its address, its editor) is no second one. */
function marksIn(text: string, [from, to]: Stretch): Mark[] {
  const marks: Mark[] = [];
  for (const match of text.slice(from, to).matchAll(AUTHORITY)) {
    const row = AUTHORITIES.findIndex((_, i) => match.groups![`row${i}`] !== undefined);
    const mark: Mark = { authority: AUTHORITIES[row]!.authority, at: [from + match.index, from + match.index + match[0].length] };
    const last = marks.at(-1);
    const between = last ? text.slice(last.at[1], mark.at[0]) : '';
    const same = last?.authority === mark.authority && (mark.authority === 'other' || mark.authority === 'CCR' || !namesChapter(between, mark.authority) || /^[^.;]{0,12}$/.test(between));
    const ownAddress = last !== undefined && mark.authority === 'other' && /^(?:https?:|www\.|MCG)/i.test(match[0]) && /odg|worklossdata|acoem|mcg/i.test(match[0]);
    if (same) marks[marks.length - 1] = { ...last, at: [last.at[0], /^[\s,;:()-]*(?:the )?$/.test(between) ? mark.at[1] : last.at[1]] };
    else if (!ownAddress) marks.push(mark);
  }
  return marks;
}

const namesChapter = (between: string, authority: Mark['authority']): boolean => authority === 'ODG' && chapterSlots(between, [0, between.length]).length > 0;

/** "…, and" before the next authority is no part of the citation. */
function withoutConjunction(text: string, from: number, to: number): number {
  const tail = /(?:[\s,;.]+(?:and|as well as|&))?[\s,;]*$/i.exec(text.slice(from, to));
  return to - (tail?.[0].length ?? 0);
}

const shifted = <T extends { readonly at: Stretch }>(part: T, by: number): T => ({ ...part, at: [part.at[0] + by, part.at[1] + by] });

// ---- ODG -------------------------------------------------------------------------------------------------------------

const CHAPTERS = ODG_CHAPTERS.map(({ spellings }, row) => `(?<chapter${row}>${spellings.join('|')})`).join('|');
const ACUTE = '(?: ?\\((?:acute|chronic|acute (?:and|&) chronic|acute/chronic)\\))?';
/** A chapter where a title is expected: behind a mark, perhaps after a year or the word Chapter, and set off from what follows. */
const SLOT = new RegExp(
  `(?:^|[,;/:.)]|(?<= )[-\u2013&]|(?<= )and(?= )|\\bunder)\\s*(?:the )?(?:(?:19|20)\\d{2},? )?(?:the )?(?:Chapter[: -]+)?(?<title>(?:${CHAPTERS}))\\b(?<strong>${ACUTE} (?:chapter|section)|${ACUTE} \\((?:updated|online|acute|chronic)[^)]*\\))?(?=\\s*(?:$|[,;:./(-]|\u2013|chapter|section))`,
  'gi',
);
const ANYWHERE = new RegExp(`\\b(?:${CHAPTERS})\\b`, 'gi');

interface Slot {
  readonly name: string;
  readonly at: Stretch;
  readonly strong: boolean;
}

function chapterSlots(text: string, [from, to]: Stretch): Slot[] {
  const words = text.slice(from, to);
  return [...words.matchAll(SLOT)].map((match) => {
    const title = match.groups!['title']!;
    const at = from + match.index + match[0].indexOf(title);
    return { name: nameOf(match), at: [at, at + title.length], strong: match.groups!['strong'] !== undefined || text[at + title.length] === '/' };
  });
}

const nameOf = (match: RegExpMatchArray): string => ODG_CHAPTERS.find((_, row) => match.groups![`chapter${row}`] !== undefined)!.name;

function odgCitations(text: string, at: Stretch, mark: Stretch): CitationDraft[] {
  const slots = [...(mark[0] > at[0] ? chapterSlots(text, [at[0], mark[0]]) : []), ...chapterSlots(text, [mark[1], at[1]])];
  // The first title that is a chapter is one; later ones must show that they are no topics.
  const chapters = slots.filter((slot, i) => (i === 0 || slot.strong) && slots.findIndex(({ name }) => name === slot.name) === i);
  if (chapters.length === 0) {
    const rest: Stretch = [mark[1], at[1]];
    const named = [...new Set([...text.slice(...rest).matchAll(ANYWHERE)].map(nameOf))];
    const match = named.length === 1 ? [...text.slice(...rest).matchAll(ANYWHERE)][0]! : undefined;
    const chapter = match && { value: named[0]!, at: [rest[0] + match.index, rest[0] + match.index + match[0].length] as const };
    return [odgCitation(text, at, chapter, rest)];
  }
  return chapters.map((slot, i) => {
    const from = i === 0 ? at[0] : slot.at[0];
    const to = chapters[i + 1]?.at[0] ?? at[1];
    return odgCitation(text, trimStretch(text, [from, withoutConjunction(text, from, to)], /[\s,;/]/), { value: slot.name, at: slot.at }, [Math.max(slot.at[1], slot.at[1] < mark[0] ? slot.at[1] : mark[1]), to]);
  });
}

/** What stands around the chapter's name and tells no topic. */
const CHAPTER_TAIL = /^(?:\s*(?:chapter|section)\b|\s*\((?:acute|chronic|updated|online|last|version)[^)]*\)|\s*[-,:;/.]|\s*\u2013|\s*(?:19|20)\d{2}\b)*\s*/i;

function odgCitation(text: string, at: Stretch, chapter: CitationDraft['chapter'], rest: Stretch): CitationDraft {
  const pages = findPages(text.slice(...rest));
  const to = pages[0] ? rest[0] + pages[0].at[0] : Math.min(rest[1], at[1]);
  const tail = CHAPTER_TAIL.exec(text.slice(rest[0], to))?.[0].length ?? 0;
  const topics = splitTitles(text, trimStretch(text, [Math.min(to, rest[0] + tail), to])).map(([from, end]) => trimStretch(text, withoutLead(text, [from, end]))).filter(([from, end]) => end > from);
  const year = /\b(?:19|20)\d{2}\b(?!\/)/.exec(text.slice(at[0], chapter?.at[0] ?? at[1]));
  const isEdition = year && !/[/-]$/.test(text.slice(0, at[0] + year.index));
  return {
    authority: 'ODG',
    at: trimStretch(text, at),
    chapter,
    year: isEdition ? { value: Number(year[0]), at: [at[0] + year.index, at[0] + year.index + 4] } : undefined,
    sections: topics.filter(([from, end]) => !NO_TOPIC.test(text.slice(from, end))),
    pages: pages.flatMap(({ ranges }) => ranges.map((range) => shifted(range, rest[0]))),
  };
}
const NO_TOPIC = /^(?:Treatment in Workers'? Comp(?:ensation)?|\(?(?:ODG|TWC)\)?|(?:updated|accessed|online version|web-?based|internet|current) ?.*|\d{1,2}(?:st|nd|rd|th)? .*edition.*|(?:19|20)\d{2}|https?:.*|www\..*|[()\s]*)$/i;

function withoutLead(text: string, [from, to]: Stretch): Stretch {
  if (text[from] === '(' && text.indexOf(')', from) === to - 1) return [from + 1, to - 1];
  return [from + (/^(?:and |& )?/.exec(text.slice(from, to))?.[0].length ?? 0), to];
}

/** ODG chapters and topics cited without the name of their publisher. */
function odgWithoutName(text: string, whole: Stretch): CitationDraft[] | null {
  const [first] = chapterSlots(text, whole);
  return first?.strong && first.at[0] === whole[0] ? [odgCitation(text, whole, { value: first.name, at: first.at }, [first.at[1], whole[1]])] : null;
}

// ---- ACOEM -----------------------------------------------------------------------------------------------------------

const CHAPTER_NUMBER = /\bchapter (?<number>\d{1,2})\b/i;
const ACOEM_TITLES = new RegExp(`\\b(?:${GUIDELINES.map(({ name }) => name).sort((a, b) => b.length - a.length).map((name) => name.replaceAll(/[()/.]/g, '\\$&').replaceAll(' and ', ' (?:and|&) ').replaceAll(', ', ',? ')).join('|')})\\b`, 'i');

function acoemCitation(text: string, at: Stretch): CitationDraft {
  const words = text.slice(...at);
  const title = ACOEM_TITLES.exec(words);
  const number = CHAPTER_NUMBER.exec(words);
  const byNumber = number ? acoemChapter(Number(number.groups!['number'])) : null;
  const shown = title ?? (byNumber ? number : null);
  const year = /(?<![/\d-])(?:19|20)\d{2}(?![/\d-])/.exec(words);
  return {
    authority: 'ACOEM',
    at: trimStretch(text, at),
    chapter: shown ? { value: title ? title[0] : byNumber!, at: [at[0] + shown.index, at[0] + shown.index + shown[0].length] } : undefined,
    year: year ? { value: Number(year[0]), at: [at[0] + year.index, at[0] + year.index + 4] } : undefined,
    pages: findPages(words).flatMap(({ ranges }) => ranges.map((range) => shifted(range, at[0]))),
  };
}
