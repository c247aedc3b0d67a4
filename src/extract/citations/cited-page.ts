import { matchesOf } from '../../text/matches.js';
import { sliceOf, type Span, spanOf, trimSpan } from '../../text/span.js';
import { acoemChapterBeforeWord } from './acoem.js';
import { numberedChapters } from './acoem-chapters.js';
import type { CitationDraft } from './citation.js';
import { citedWords } from './cited-words.js';
import { editionYear, yearBefore } from './editions.js';
import { guidelineAt } from './mtus-guideline.js';
import { OdgChapters } from './odg-chapters.js';
import type { Owner } from './page-owner-rules.js';
import type { PageOwners } from './page-owners.js';
import type { PageMention } from './pages.js';
import { trimTail } from './trim-tail.js';

/** A page that a rationale cites, with the rule that told whose it is. */
export interface CitedPage {
  readonly rule: string;
  readonly draft: CitationDraft;
  readonly owner: Owner | undefined;
  readonly sentence: Span;
}

/** What a rationale cites with a page: guideline or chapter, year and table, as they stand around it. */
export function citedPageOf(
  text: string,
  { at: page, ranges }: PageMention,
  sentence: Span,
  owners: PageOwners,
  previous: CitedPage | undefined,
): CitedPage {
  const owned = owners.ownerOf(page, sentence);
  const { owner, rule } = owned;
  const words = {
    start: Math.min(page.start, Math.max(sentence.start, previous?.draft.at.end ?? 0)),
    end: endOf(text, owner, page),
  };
  /** The same owner's citation before this one, which goes for both. */
  const carried = owner && previous?.owner?.start === owner.start ? previous.draft : undefined;
  const isJoined = owner !== undefined && isJoinedToMtus(text, previous, sentence, owner);
  const authority = isJoined
    ? ({ value: 'MTUS', rule: 'joined-to-mtus' } as const)
    : (carried?.authority ?? owned.authority);
  const named = owner?.row && { row: owner.row, at: trimTail(text, owner, WORD_GUIDELINES), rule };
  const numbered = numberedChapter(text, words);
  const draft: CitationDraft = {
    authority,
    at: clauseAt(text, words),
    year: carried?.year ?? (owner && yearOf(text, owner, words, carried?.at.end)),
    sections: tablesIn(text, words),
    pages: ranges,
  };
  if (authority.value === 'MTUS') {
    const printed = named && { ...named, value: sliceOf(text, named.at) };
    return { rule, owner, sentence, draft: { ...draft, guideline: printed ?? numbered ?? carried?.guideline } };
  }
  const chapters: Readonly<Partial<Record<CitationDraft['authority']['value'], () => CitationDraft['chapter']>>> = {
    ACOEM: () => (named && { ...named, value: named.row.name }) ?? numbered ?? acoemChapterBeforeWord(text, words),
    ODG: () => owner && odgChapter(text, owner, owner.start < page.start ? page.start : sentence.end),
  };
  return { rule, owner, sentence, draft: { ...draft, chapter: chapters[authority.value]?.() ?? carried?.chapter } };
}

const WORD_GUIDELINES = / Guidelines?$/i;
/** " Guideline in ACOEM Chapter 9", behind a publisher that stands behind the page. */
const MORE_OF_PUBLISHER =
  /(?: Guidelines?\b)?(?:(?: in|,)? (?:the )?ACOEM\b(?: (?:Practice )?Guidelines?\b)?)?(?:,? Chapter \d{1,2}\b)?/iy;
const TABLE = '(?:Table|Figure|Algorithm) \\d{1,2}(?:-\\d{1,2})?[A-Z]?\\b';
const TABLES = new RegExp(`\\b${TABLE}`, 'gi');
/** ", Table 12-8", behind a page. */
const TABLE_BEHIND = new RegExp(`,? \\(?${TABLE}`, 'iy');

/** Where the words end that belong to a page. */
function endOf(text: string, owner: Owner | undefined, page: Span): number {
  if (owner && owner.start >= page.end) {
    if (owner.row) return guidelineAt(text, owner.start, owner).end;
    MORE_OF_PUBLISHER.lastIndex = owner.end;
    return owner.end + MORE_OF_PUBLISHER.exec(text)![0].length;
  }
  TABLE_BEHIND.lastIndex = page.end;
  return page.end + (TABLE_BEHIND.exec(text)?.[0].length ?? 0);
}

/** ", and in ", between two chapters of ACOEM's. */
const JOINT = /^[\s,;]*(?:and )?(?:also )?(?:(?:in|on|of) )?(?:the )?$/i;

/** "The MTUS Guideline in ACOEM Chapter 8, page 177 and in ACOEM Chapter 12, page 303": both are of the MTUS. */
const isJoinedToMtus = (text: string, previous: CitedPage | undefined, sentence: Span, owner: Owner): boolean =>
  owner.publisher === 'ACOEM' &&
  previous?.owner?.publisher === 'ACOEM' &&
  previous.draft.authority.value === 'MTUS' &&
  previous.sentence.start === sentence.start &&
  JOINT.test(text.slice(previous.draft.at.end, owner.start));

/** No edition is told in more characters. */
const LONGEST_EDITION = 80;

/**
 * The year of the owner's edition, behind its name or in front of it. `looked`: how far it was looked for in vain, for
 * the same owner's citation before this one.
 */
function yearOf(text: string, owner: Owner, words: Span, looked = 0): CitationDraft['year'] {
  const own = owner.row && guidelineAt(text, owner.start, owner).year;
  const behind = { start: Math.max(owner.start, looked - LONGEST_EDITION), end: words.end };
  return own ?? editionYear(text, behind) ?? yearBefore(text, words.start, owner.start);
}

function numberedChapter(text: string, words: Span): CitationDraft['chapter'] {
  const chapter = numberedChapters(text, words).at(-1);
  return chapter?.row && { value: chapter.row.name, at: chapter, rule: 'chapter-number' };
}

/** So much behind the name of the ODG its chapter is looked for. */
const CHAPTER_WITHIN = 60;

/** The chapter of the ODG that stands behind its name. `to`: where the words end that may tell it. */
function odgChapter(text: string, source: Owner, to: number): CitationDraft['chapter'] {
  const within = { start: source.start, end: Math.min(to, source.end + CHAPTER_WITHIN) };
  const words = citedWords(text, within);
  return new OdgChapters(text, words, source).readTo(words.length, within.end).chapters[0];
}

/** Tables are kept as sections, as on the sides. */
const tablesIn = (text: string, words: Span): NonNullable<CitationDraft['sections']> =>
  matchesOf(sliceOf(text, words), TABLES).map((match) => ({ at: spanOf(match, words.start), rule: 'table' }));

/** The words of a citation, from the marks behind the one before it on, with the parenthesis that it opens. */
function clauseAt(text: string, within: Span): Span {
  const { start, end } = trimSpan(text, within, ' ,;:');
  const from = start + /^[)\].,;: ]*(?:and )?/.exec(text.slice(start, end))![0].length;
  const cited = text.slice(from, end);
  return { start: from, end: text[end] === ')' && cited.lastIndexOf('(') > cited.lastIndexOf(')') ? end + 1 : end };
}
