import type { Passage } from '../read/passage.js';
import type { Citation } from '../schema/determination.js';
import { acoemChapter } from '../vocabulary/guidelines.js';
import { citationOf, type Stretch, trimStretch } from './citation.js';
import { type Found, list } from './found.js';
import { findPages, type PageMention } from './pages.js';

/** Who a page is said to belong to, by the words nearest to it. */
const OWNERS: readonly { readonly authority: Citation['authority']; readonly words: RegExp }[] = [
  { authority: 'ODG', words: /\b(?:ODG|Official Disability Guidelines?)\b/gi },
  // The second edition is part of the MTUS; what names the MTUS with it, or a later edition without it, says so.
  { authority: 'ACOEM', words: /\b(?:ACOEM|American College of Occupational (?:and|&) Environmental Medicine|Occupational Medicine Practice Guidelines)\b/gi },
  { authority: 'MTUS', words: /\b(?:MTUS|Medical Treatment Utilization Schedule|(?:Chronic Pain|Post-?surgical|Acupuncture|Opioids?)(?: Medical)? Treatment Guidelines?|Chronic Pain(?: Medical)? Guidelines?)\b/gi },
  { authority: 'other', words: /\b(?:FDA|PubMed|Cochrane|Colorado|Washington State|AMA Guides|Physicians'? Desk Reference|journal|textbook|(?:medical |clinical |progress |operative )?(?:report|records?|note|file)s?)\b/gi },
];
const CHAPTER = /\bChapter (?<number>\d{1,2})\b/gi;
const SENTENCE_START = /(?<=[.?!]["')]*) +(?=["'(]?[A-Z])/g;
/** Full stops that end no sentence. */
const ABBREVIATION = /\b(?:Dr|Mr|Mrs|Ms|vs|pg|pgs|pp|p|ed|al|No|e\.g|i\.e|Fig|St|Jr|Sr)\.["')]*$/i;

/** Every citation with pages inside a rationale, in order. Pages named together are one citation. */
export function findRationaleCitations(rationale: Passage): Found<Citation[]> {
  const { text } = rationale;
  const mentions = findPages(text).filter((mention) => mention.ranges.length > 0 && isCitation(text, mention));
  return list(
    mentions.map((mention, i) => {
      const sentence = sentenceAround(text, mention.at);
      const from = Math.max(sentence[0], mentions[i - 1]?.at[1] ?? 0);
      const chapter = chapterBefore(text, [from, mention.at[0]]);
      const authority = ownerOf(text, mention.at, sentence) ?? (i > 0 && sentence[0] < mentions[i - 1]!.at[0] ? ownerOf(text, mentions[i - 1]!.at, sentence) : null) ?? ownerBefore(text, sentence[0]) ?? 'other';
      return citationOf(rationale, { authority, at: trimStretch(text, [from, mention.at[1]], /[\s,;:]/), chapter: authority === 'MTUS' || authority === 'ACOEM' ? chapter : undefined, pages: mention.ranges });
    }),
  );
}

/** A lone "p" is a probability, "pg" a picogram, unless a number of pages' size follows its full stop. */
function isCitation(text: string, { at, ranges }: PageMention): boolean {
  const words = text.slice(...at);
  if (/^p\b/i.test(words) && !/^pp?\.? ?\d/.test(words)) return false;
  if (/^pg\b/i.test(words) && /\d ?$/.test(text.slice(Math.max(0, at[0] - 3), at[0]))) return false;
  if (/^p ?\d/.test(words) && /^ ?[<>=]/.test(text.slice(at[1]))) return false;
  return ranges.every(({ first }) => first < 2000);
}

function sentenceAround(text: string, [start, end]: Stretch): Stretch {
  let from = 0;
  for (const match of text.matchAll(SENTENCE_START)) {
    if (ABBREVIATION.test(text.slice(Math.max(0, match.index - 8), match.index))) continue;
    if (match.index >= end) return [from, match.index];
    if (match.index < start) from = match.index + match[0].length;
  }
  return [from, text.length];
}

/** The owner named nearest before the page in its sentence, else nearest after it ("page 22 of the MTUS"). */
function ownerOf(text: string, [start, end]: Stretch, [from, to]: Stretch): Citation['authority'] | null {
  const behind = /^,? (?:of|in|from) (?:the |its )?/.exec(text.slice(end, to));
  const named = behind ? nearest(text, [end, Math.min(to, end + 90)], 'first') : null;
  return named ?? nearest(text, [from, start], 'last') ?? nearest(text, [end, to], 'first');
}

function ownerBefore(text: string, sentence: number): Citation['authority'] | null {
  return nearest(text, [Math.max(0, sentence - 400), sentence], 'last');
}

function nearest(text: string, [from, to]: Stretch, which: 'first' | 'last'): Citation['authority'] | null {
  const stretch = text.slice(from, to);
  const named = OWNERS.flatMap(({ authority, words }) => [...stretch.matchAll(words)].map((match) => ({ authority, at: match.index, end: match.index + match[0].length }))).sort((a, b) => a.at - b.at);
  const own = named.filter(({ authority }) => authority !== 'other');
  const pick = which === 'first' ? (own[0] ?? named[0]) : (own.at(-1) ?? named.at(-1));
  if (!pick) return null;
  if (pick.authority !== 'ACOEM') return pick.authority;
  // "the MTUS Guideline in ACOEM Chapter 13", "MTUS/ACOEM", "the ACOEM guidelines of the MTUS"
  const mtus = named.find((other) => other.authority === 'MTUS' && !LATER_EDITION.test(stretch.slice(other.end, pick.at)) && Math.min(Math.abs(pick.at - other.end), Math.abs(other.at - pick.end)) <= 25);
  return mtus ? 'MTUS' : 'ACOEM';
}
const LATER_EDITION = /\b(?:third|3rd|fourth|4th) edition\b|[.;]/i;

function chapterBefore(text: string, [from, to]: Stretch): { value: string; at: Stretch } | undefined {
  const match = [...text.slice(from, to).matchAll(CHAPTER)].at(-1);
  const title = match && acoemChapter(Number(match.groups!['number']));
  return match && title ? { value: title, at: [from + match.index, from + match.index + match[0].length] } : undefined;
}
