import { matchesOf } from '../../text/matches.js';
import { sliceOf, type Span, trimSpan } from '../../text/span.js';
import { ALL_TITLES, SECTION_TITLES } from '../../vocabulary/guidelines/section-titles.js';
import type { TitleList } from '../../vocabulary/guidelines/guidelines.js';

/** A title that goes by its number: "4.2. Exercise". */
const NUMBERED = /^\d{1,2}(?:\.\d{1,2})*\.? [A-Z][a-z]/;
const APPENDIX = /^Appendix [A-Z]\b/;
const PARENTHESES = /\([^()]*\)/g;
const NUMBER = /^\d+(?:\.\d+)*\.? /;
const WORD = /[\p{L}\p{N}]+/gu;
const COMMA = /[,;]/;
const AND = / (?:and|&) /g;

/**
 * A title as titles are compared: without its number, parentheses, punctuation, plural endings and the blank in "post
 * operative".
 */
export function titleKey(title: string): string {
  let key = '';
  const unnumbered = title.replace(NUMBER, '');
  const bare = unnumbered.includes('(') ? unnumbered.replaceAll(PARENTHESES, ' ') : unnumbered;
  for (const word of bare.replaceAll('&', ' and ').toLowerCase().match(WORD) ?? [])
    key += word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word;
  return key;
}

const PUBLISHED: ReadonlySet<string> = new Set(ALL_TITLES.map(titleKey));
const BY_LIST = new Map(Object.entries(SECTION_TITLES).map(([list, titles]) => [list, new Set(titles.map(titleKey))]));
/** The titles that hold commas, cut at them. */
const CUT_TITLES = ALL_TITLES.map((title) => title.split(COMMA)).filter(({ length }) => length > 1);
/** What the first piece of a title with a comma can be: other pieces need no second look. */
const FIRST_PIECES: ReadonlySet<string> = new Set(CUT_TITLES.map(([first]) => titleKey(first!)));
const MOST_PIECES = Math.max(...CUT_TITLES.map(({ length }) => length));
/** No two published titles joined by "and" are longer, parentheses and all. */
const LONGEST_PAIR = 2 * Math.max(...ALL_TITLES.map(({ length }) => length));

/** Whether a title is one of a published list. */
export const isPublished = (title: string, list: TitleList): boolean => BY_LIST.get(list)!.has(titleKey(title));

/** Whether a title is told by its number, which also tells where it starts: "4.2. Exercise". */
export const goesByNumber = (title: string): boolean => NUMBERED.test(title);

/** Whether a title is one of any published list. */
export const isTitle = (title: string): boolean => PUBLISHED.has(titleKey(title));

/**
 * Splits a list of section titles. A comma or semicolon parts two titles unless it stands in parentheses, inside a
 * published title, before words in lower case (a title's own qualifier), or inside a title that goes by its number.
 * "and" parts two published titles; `pairs`: whether it also parts an unknown title from a published one.
 */
export function splitTitles(text: string, list: Span, pairs: Pairs = 'second-known'): Span[] {
  const pieces = piecesOf(text, list);
  const titles: Span[] = [];
  for (let i = 0; i < pieces.length;) {
    const first = pieces[i]!;
    let last = i + publishedLength(text, pieces, i) - 1;
    if (last === i) {
      const byNumber = NUMBERED.test(sliceOf(text, first));
      while (pieces[last + 1] && continues(sliceOf(text, pieces[last + 1]!), byNumber)) last++;
    }
    titles.push(...partedByAnd(text, { start: first.start, end: pieces[last]!.end }, pairs));
    i = last + 1;
  }
  return titles;
}

/** The pieces between commas and semicolons that stand outside parentheses. */
function piecesOf(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  let from = start;
  let depth = 0;
  for (let i = start; i <= end; i++) {
    const character = text[i];
    if (character === '(') depth++;
    else if (character === ')') depth = Math.max(0, depth - 1);
    if (i < end && !(depth === 0 && (character === ',' || character === ';'))) continue;
    const piece = trimSpan(text, { start: from, end: i }, ' ,;');
    if (piece.end > piece.start) pieces.push(piece);
    from = i + 1;
  }
  return pieces;
}

/** How many pieces from here make up a published title, or end in one behind "and"; 1 where none does. */
function publishedLength(text: string, pieces: readonly Span[], i: number): number {
  const { start, end } = pieces[i]!;
  const first = text.slice(start, end);
  const lastAnd = first.lastIndexOf(' and ');
  const starts = lastAnd > 0 ? [start, start + lastAnd + 1] : [start];
  for (const from of starts) {
    if (!FIRST_PIECES.has(titleKey(withoutAnd(text.slice(from, end))))) continue;
    for (let last = Math.min(pieces.length, i + MOST_PIECES) - 1; last > i; last--)
      if (PUBLISHED.has(titleKey(withoutAnd(text.slice(from, pieces[last]!.end))))) return last - i + 1;
  }
  return 1;
}

const withoutAnd = (title: string): string => title.replace(/^(?:and|&) /, '');

/** "topical", "and steroids", "Including Tears": words that go on with a title; "and Splints" does not. */
const QUALIFIES = /^(?:(?:(?:and|or) |& )?(?!(?:and|or) )\p{Ll}|Including\b)/u;

/** Whether a piece belongs to the title before it. */
function continues(piece: string, insideNumbered: boolean): boolean {
  if (insideNumbered) return !NUMBERED.test(piece) && !APPENDIX.test(piece);
  return QUALIFIES.test(piece) && !PUBLISHED.has(titleKey(withoutAnd(piece)));
}

/**
 * Which pieces are two titles: those both published, or also those of which the second is beyond doubt, with a capital
 * and several words.
 */
type Pairs = 'both-known' | 'second-known';
const isPair = (first: string, second: string, pairs: Pairs): boolean =>
  PUBLISHED.has(titleKey(second)) &&
  (PUBLISHED.has(titleKey(first)) || (pairs === 'second-known' && /^\p{Lu}\S* \S/u.test(second)));

function partedByAnd(text: string, whole: Span, pairs: Pairs): Span[] {
  const title = sliceOf(text, whole);
  const ands = title.length > LONGEST_PAIR ? [] : matchesOf(title, AND);
  if (ands.length === 0 || PUBLISHED.has(titleKey(title))) return [whole];
  for (const { index, 0: and } of ands) {
    const second = index + and.length;
    if (isPair(title.slice(0, index), title.slice(second), pairs))
      return [
        { start: whole.start, end: whole.start + index },
        { start: whole.start + second, end: whole.end },
      ];
  }
  return [whole];
}
