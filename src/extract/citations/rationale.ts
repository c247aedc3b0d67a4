import { matchesOf } from '../../text/matches.js';
import type { Passage } from '../../text/passage.js';
import type { Citation } from '../../schema/determination.js';
import { AUTHORITIES, CASE_PAPERS, MTUS_NAMES } from '../../vocabulary/guidelines/authorities.js';
import { acoemChapter, type GuidelineRow, GUIDELINES } from '../../vocabulary/guidelines/guidelines.js';
import { citationOf, type CitationDraft, type Stretch, trimStretch } from './citation.js';
import { type Found, list } from '../found.js';
import { type CitedWord, citedWords, NameBook } from './names.js';
import { findPages, type PageMention } from './pages.js';

type Authority = Citation['authority'];

/** Who a page can be said to belong to: a publisher, or a guideline of the MTUS by its name. */
type Owner = { readonly authority: Authority } | { readonly row: GuidelineRow };
const OWNERS = new NameBook<Owner>();
for (const row of GUIDELINES)
  if (!row.alsoTitle)
    for (const name of [row.name, ...(row.also ?? [])]) if (name.includes(' ')) OWNERS.add(name, { row });
for (const name of MTUS_NAMES) OWNERS.add(name, { authority: 'MTUS' });
for (const { authority, names } of AUTHORITIES) for (const name of names) OWNERS.add(name, { authority });
for (const name of CASE_PAPERS) OWNERS.add(name, { authority: 'other' });

interface Named {
  readonly owner: Owner;
  readonly at: Stretch;
}

/** How far before a sentence its pages' owner may have been named. */
const REACH = 400;
/** "the MTUS Guideline in ACOEM Chapter 13", "MTUS/ACOEM", "ACOEM … (MTUS)". */
const BESIDE = 25;
const LATER_EDITION = /\b(?:third|3rd|fourth|4th) edition\b|[.;]/i;
const SENTENCE_START = /(?<=[.?!]["')]*) +(?=["'(]?[A-Z])/g;
/** Full stops that end no sentence. */
const ABBREVIATION = /\b(?:Dr|Mr|Mrs|Ms|vs|pg|pgs|pp|p|ed|al|No|e\.g|i\.e|Fig|St|Jr|Sr|C\.C\.R|[A-Z])\.["')]*$/;
const CHAPTER = /\bchapter (?<number>\d{1,2})\b/gi;
const GUIDELINES_WORD = /^ Guidelines?\b/i;
const BELONGS_BEHIND = /^\)?,? (?:of|in|from|within|under) /;

/** Every citation with pages inside a rationale, in order. Pages named together are one citation. */
export function findRationaleCitations(rationale: Passage): Found<Citation[]> {
  const { text } = rationale;
  const mentions = findPages(text).filter((mention) => isCitation(text, mention));
  const citations: CitationDraft[] = [];
  const sentences = mentions.length > 0 ? sentencesOf(text) : [];
  let current = 0;
  for (const mention of mentions) {
    while (sentences[current]![1] < mention.at[1]) current++;
    const sentence: Stretch = [Math.min(sentences[current]![0], mention.at[0]), sentences[current]![1]];
    citations.push(
      draftOf(text, mention, sentence, Math.min(mention.at[0], Math.max(sentence[0], citations.at(-1)?.at[1] ?? 0))),
    );
  }
  return list(citations.map((draft) => citationOf(rationale, draft)));
}

/** A lone "p" is a probability, "pg" a picogram, unless a page's number can follow it. */
function isCitation(text: string, { at, ranges }: PageMention): boolean {
  const words = text.slice(...at);
  if (/[^\d]0\d*$/.test(words)) return false;
  if (/^p\b/i.test(words) && (!/^pp?\.? ?\d/.test(words) || /^ ?[<>=]/.test(text.slice(at[1])))) return false;
  // "P53" and the like are names.
  if (/^P\d/.test(words)) return false;
  if (/^pg\b/i.test(words) && /\d ?$/.test(text.slice(Math.max(0, at[0] - 3), at[0]))) return false;
  return ranges.every(({ first }) => first < 2000);
}

/** The sentences of a rationale, as far as pages need them: the full stops of citations ("pg.", "C.C.R.") end none. */
function sentencesOf(text: string): Stretch[] {
  const sentences: Stretch[] = [];
  let from = 0;
  for (const match of matchesOf(text, SENTENCE_START)) {
    if (ABBREVIATION.test(text.slice(Math.max(0, match.index - 8), match.index))) continue;
    sentences.push([from, match.index]);
    from = match.index + match[0].length;
  }
  return [...sentences, [from, text.length]];
}

/** `from`: where the words of this citation start, behind those of the one before. */
function draftOf(text: string, mention: PageMention, sentence: Stretch, from: number): CitationDraft {
  const named = namedIn(text, sentence);
  const owner =
    ownerIn(text, named, mention.at) ?? lastOwn(namedIn(text, [Math.max(0, sentence[0] - REACH), sentence[0]]));
  const authority = owner ? authorityOf(text, owner, named) : 'other';
  const row = owner && 'row' in owner.owner ? owner.owner.row : undefined;
  const at = clause(text, [
    from,
    owner && owner.at[0] >= mention.at[1]
      ? owner.at[1] + (GUIDELINES_WORD.exec(text.slice(owner.at[1], owner.at[1] + 12))?.[0].length ?? 0)
      : mention.at[1],
  ]);
  const chapter =
    chapterBefore(text, [from, mention.at[0]]) ??
    (row && authority === 'ACOEM' ? { value: row.name, at: owner!.at } : undefined);
  return {
    authority,
    at,
    guideline: row && authority === 'MTUS' ? { value: text.slice(...owner!.at), at: owner!.at } : undefined,
    chapter: authority === 'MTUS' || authority === 'ACOEM' ? chapter : undefined,
    pages: mention.ranges,
  };
}

function namedIn(text: string, [start, end]: Stretch): Named[] {
  const words: readonly CitedWord[] = citedWords(text, start, end);
  const named: Named[] = [];
  for (let i = 0; i < words.length; i++) {
    const name = OWNERS.at(words, i);
    if (!name) continue;
    named.push({ owner: name.entry, at: [words[i]!.start, words[i + name.length - 1]!.end] });
    i += name.length - 1;
  }
  return named;
}

/** The owner named behind "page 22 of the", else the nearest before the page, else the first behind it. */
function ownerIn(text: string, named: readonly Named[], [start, end]: Stretch): Named | undefined {
  const behind = named.filter(({ at }) => at[0] >= end);
  const belongsBehind = BELONGS_BEHIND.test(text.slice(end, end + 10))
    ? behind.find(({ at }) => at[0] < end + 90)
    : undefined;
  return belongsBehind
    ? mostTelling(text, belongsBehind, behind)
    : (lastOwn(named.filter(({ at }) => at[1] <= start)) ?? behind[0]);
}

/** "the MTUS Chronic Pain Medical Treatment Guidelines": the guideline's name says more than the schedule's. */
function mostTelling(text: string, first: Named, behind: readonly Named[]): Named {
  const next = behind[behind.indexOf(first) + 1];
  return next && 'row' in next.owner && /^[\s,:(]*$/.test(text.slice(first.at[1], next.at[0])) ? next : first;
}

/** The last publisher or guideline; papers of the case and others only where there is none. */
const lastOwn = (named: readonly Named[]): Named | undefined =>
  named.findLast(({ owner }) => 'row' in owner || owner.authority !== 'other') ?? named.at(-1);

/** A chapter of ACOEM's is the MTUS's too: it belongs to whichever is named with it, a chapter named alone to the MTUS. */
function authorityOf(text: string, { owner, at }: Named, named: readonly Named[]): Authority {
  if (!('row' in owner) && owner.authority !== 'ACOEM') return owner.authority;
  const beside = (authority: Authority): Named | undefined =>
    named.find(
      (other) => !('row' in other.owner) && other.owner.authority === authority && isBeside(text, other.at, at),
    );
  const acoem = 'row' in owner ? beside('ACOEM') : { owner, at };
  const mtus =
    beside('MTUS') ??
    (acoem &&
      named.find(
        (other) => !('row' in other.owner) && other.owner.authority === 'MTUS' && isBeside(text, other.at, acoem.at),
      ));
  return acoem && !mtus ? 'ACOEM' : 'MTUS';
}

function isBeside(text: string, a: Stretch, b: Stretch): boolean {
  const [first, second] = a[0] < b[0] ? [a, b] : [b, a];
  return second[0] - first[1] <= BESIDE && !LATER_EDITION.test(text.slice(first[1], second[0]));
}

function chapterBefore(text: string, [from, to]: Stretch): CitationDraft['chapter'] {
  const match = matchesOf(text.slice(from, to), CHAPTER).at(-1);
  const title = match && acoemChapter(Number(match.groups!['number']));
  return match && title ? { value: title, at: [from + match.index, from + match.index + match[0].length] } : undefined;
}

/** The words of a citation, from the marks behind the one before it on, with the parenthesis that it opens. */
function clause(text: string, stretch: Stretch): Stretch {
  const [start, end] = trimStretch(text, stretch, ' ,;:');
  const from = start + (/^(?:[)\].,;:]+ *)*(?:and )?/.exec(text.slice(start, end))?.[0].length ?? 0);
  const cited = text.slice(from, end);
  return [from, text[end] === ')' && cited.lastIndexOf('(') > cited.lastIndexOf(')') ? end + 1 : end];
}
