import { acoemChapter, GUIDELINE_NAMES } from '../vocabulary/guidelines.js';
import { type CitationDraft, type Stretch, trimStretch } from './citation.js';
import { findPages } from './pages.js';
import { readFreeText } from './other-citations.js';
import { splitTitles } from './section-titles.js';

/**
 * The prose of the layouts before 2014: "The Claims Administrator based its decision on the ACOEM, 2nd Edition (2004), Chapter 12, Low Back
 * Complaints, pages 300-301, which is part of the MTUS, and on the Official Disability Guidelines (ODG), …, which is not part of the MTUS."
 */
const MEMBERSHIP = /,? ?\(?(?:which|that)?,? ?(?:is|are) (?<not>not )?(?:a )?part of (?:the )?(?:California )?(?:Medical Treatment Utilization Schedule|MTUS)(?: \((?:MTUS|the MTUS)\))?\)?[.,;]?/gi;
const LEAD = /^[\s,;.]*(?:(?:The|This) (?:[A-Z]\w+ ){1,3}?(?:based|relied)\b.{0,40}?\bon(?: the following)?(?: guidelines?)?:?|(?:and|also)(?: (?:up)?on)?(?: the)?(?= )|(?:up)?on)?\s*(?:the |an? )?(?:MTUS,? )?/i;
const NONE_CITED = /\b(?:did not (?:cite|provide|reference|rely)|no (?:evidence[- ]based |medical )?(?:guidelines?|criteria|evidence|citations?) (?:was|were) (?:cited|provided|used|given|referenced))\b/i;
const NAME = new RegExp(`\\b(?<name>${GUIDELINE_NAMES})\\b(?: (?:Chapter|Guidelines?))*`, 'i');
const CHAPTER = /\bChapter (?<number>\d{1,2})\b/i;
const YEAR = /(?<![/\d-])(?:19|20)\d{2}(?![/\d-])/;
const MTUS_WORD = /\b(?:MTUS|Medical Treatment Utilization Schedule)\b/i;
/** Words around a guideline's name that are no section title. */
const NO_TITLE = /^(?:(?:the |and )?(?:American College of Occupational and Environmental Medicine|ACOEM|MTUS|California|CA)\b.*|.*\b(?:2nd|Second|3rd|Third) Ed(?:ition|\.)?.*|.*\b(?:Practice|Treatment) Guidelines?|Chapter \d+|\(?(?:May|July|June)?,? ?(?:19|20)\d{2}\)?|pages?|pg\.?|Guidelines?|Sections?|Division|the|of|and|on|for)$/i;

export interface Prose {
  readonly citations: readonly CitationDraft[];
  readonly noneCited: boolean;
}

/** The citations of a paragraph in prose; each is an MTUS one or not by what the letter says of it, else by its name. */
export function readProse(text: string, [start, end]: Stretch): Prose {
  const words = text.slice(start, end);
  const clauses: { at: Stretch; mtus: boolean | null }[] = [];
  let from = 0;
  for (const match of words.matchAll(MEMBERSHIP)) {
    clauses.push({ at: [start + from, start + match.index], mtus: match.groups!['not'] === undefined });
    from = match.index + match[0].length;
  }
  if (/\p{L}{3}/u.test(words.slice(from))) clauses.push({ at: [start + from, end], mtus: null });
  const citations = clauses.flatMap(({ at, mtus }) => {
    const sentence = text.slice(...at);
    if (NONE_CITED.test(sentence)) return [];
    const cited = trimStretch(text, [at[0] + (LEAD.exec(sentence)?.[0].length ?? 0), at[1]]);
    const isMtus = mtus ?? (NAME.test(text.slice(...cited)) || (MTUS_WORD.test(sentence) && CHAPTER.test(sentence)));
    if (cited[1] <= cited[0]) return [];
    if (!isMtus && mtus === null && clauses.length > 1) return [];
    return isMtus ? [mtusCitation(text, cited)] : readFreeText(text, cited);
  });
  return { citations: mergeUnread(citations), noneCited: citations.length === 0 && NONE_CITED.test(words) };
}

function mtusCitation(text: string, at: Stretch): CitationDraft {
  const words = text.slice(...at);
  const name = NAME.exec(words);
  const chapter = CHAPTER.exec(words);
  const title = name?.groups!['name'] ?? (chapter ? acoemChapter(Number(chapter.groups!['number'])) : null);
  const shown = name ?? chapter;
  const year = YEAR.exec(words);
  const pages = findPages(words);
  if (!title || !shown) {
    return { authority: 'MTUS', at, doubts: [{ code: 'unread-citation', message: `"${words.slice(0, 80)}" is said to be part of the MTUS but names no guideline that is known.`, path: '/text' }] };
  }
  // A section's title stands between the guideline's name and the pages.
  const rest: Stretch = [at[0] + shown.index + shown[0].length, at[0] + (pages[0]?.at[0] ?? words.length)];
  const sections = rest[1] > rest[0] ? splitTitles(text, trimStretch(text, rest)).map((title) => trimStretch(text, title, /[\s,;:.()]/)).filter((title) => isTitle(text.slice(...title))) : [];
  return {
    authority: 'MTUS',
    at,
    guideline: { value: title, at: [at[0] + shown.index, at[0] + shown.index + (name?.groups!['name'] ?? shown[0]).length] },
    year: year ? { value: Number(year[0]), at: [at[0] + year.index, at[0] + year.index + 4] } : undefined,
    sections,
    pages: pages.flatMap(({ ranges }) => ranges.map(({ first, last, at: [a, b] }) => ({ first, last, at: [at[0] + a, at[0] + b] as const }))),
  };
}

const isTitle = (words: string): boolean => /\p{L}{3}/u.test(words) && !NO_TITLE.test(words);

/** Free text that names no one is a citation like any other here, but a doubtful one. */
function mergeUnread(citations: readonly CitationDraft[]): CitationDraft[] {
  return citations.map((draft) =>
    draft.authority === 'other' && !draft.doubts ? { ...draft, doubts: [{ code: 'unread-citation' as const, message: 'The paragraph names no guideline that is known.', path: '/text' }] } : draft,
  );
}
