import { matchesOf } from '../../text/matches.js';
import { ALL_TITLES, SECTION_TITLES } from '../../vocabulary/guidelines/section-titles.js';
import type { TitleList } from '../../vocabulary/guidelines/guidelines.js';
import { type Stretch, trimStretch } from './citation.js';

const NUMBERED = /^\d{1,2}(?:\.\d{1,2})*\.? [A-Z][a-z]/;
const PARENTHESES = /\([^()]*\)/g;
const NUMBER = /^\d+(?:\.\d+)*\.? /;
const WORD = /[\p{L}\p{N}]+/gu;
/** No published title has more commas. */
const MOST_PIECES = 5;

/** A title as titles are compared: without its number, parentheses, punctuation, plural endings and the blank in "post operative". */
function titleKey(title: string): string {
  let key = '';
  const unnumbered = title.replace(NUMBER, '');
  const bare = unnumbered.includes('(') ? unnumbered.replaceAll(PARENTHESES, ' ') : unnumbered;
  for (const word of bare.replaceAll('&', ' and ').toLowerCase().match(WORD) ?? [])
    key += word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word;
  return key;
}

const PUBLISHED: ReadonlySet<string> = new Set(ALL_TITLES.map(titleKey));
/** What the first piece of a title with a comma can be: other pieces need no second look. */
const FIRST_PIECES: ReadonlySet<string> = new Set(
  ALL_TITLES.flatMap((title) => (/[,;]/.test(title) ? [titleKey(title.split(/[,;]/)[0]!)] : [])),
);
const BY_LIST = new Map(Object.entries(SECTION_TITLES).map(([list, titles]) => [list, new Set(titles.map(titleKey))]));

/** Whether a title is one of a published list. */
export const isPublished = (title: string, list: TitleList): boolean => BY_LIST.get(list)!.has(titleKey(title));

/**
 * Splits a list of section titles. A comma or semicolon parts two titles unless it stands in parentheses, inside a published title, before
 * words in lower case (a title's own qualifier), or inside a title that goes by its number. "and" parts two published titles.
 */
export function splitTitles(text: string, list: Stretch): Stretch[] {
  const pieces = piecesOf(text, list);
  const titles: Stretch[] = [];
  for (let i = 0; i < pieces.length;) {
    const [from, to] = pieces[i]!;
    let last = i + publishedLength(text, pieces, i) - 1;
    if (last === i) {
      const byNumber = NUMBERED.test(text.slice(from, to));
      while (pieces[last + 1] && continues(text, pieces[last + 1]!, byNumber)) last++;
    }
    const title: Stretch = [from, pieces[last]![1]];
    titles.push(...(last === i ? partedByAnd(text, title) : [title]));
    i = last + 1;
  }
  return titles;
}

/** The pieces between commas and semicolons that stand outside parentheses. */
function piecesOf(text: string, [start, end]: Stretch): Stretch[] {
  const pieces: Stretch[] = [];
  let from = start;
  let depth = 0;
  for (let i = start; i <= end; i++) {
    const character = text[i];
    if (character === '(') depth++;
    else if (character === ')') depth = Math.max(0, depth - 1);
    if (i < end && !(depth === 0 && (character === ',' || character === ';'))) continue;
    const piece = trimStretch(text, [from, i], ' ,;');
    if (piece[1] > piece[0]) pieces.push(piece);
    from = i + 1;
  }
  return pieces;
}

/** How many pieces from here make up a published title; 1 where none does. */
function publishedLength(text: string, pieces: readonly Stretch[], i: number): number {
  const [from, to] = pieces[i]!;
  if (!FIRST_PIECES.has(titleKey(withoutAnd(text.slice(from, to))))) return 1;
  for (let last = Math.min(pieces.length, i + MOST_PIECES) - 1; last > i; last--) {
    if (PUBLISHED.has(titleKey(withoutAnd(text.slice(from, pieces[last]![1]))))) return last - i + 1;
  }
  return 1;
}

const withoutAnd = (title: string): string => title.replace(/^(?:and|&) /, '');

/** A piece that belongs to the title before it. */
function continues(text: string, [from, to]: Stretch, insideNumbered: boolean): boolean {
  const piece = text.slice(from, to);
  if (insideNumbered) return !NUMBERED.test(piece) && !/^Appendix [A-Z]\b/.test(piece);
  return /^(?:and |or |& )?\p{Ll}/u.test(piece) && !PUBLISHED.has(titleKey(withoutAnd(piece)));
}

/** No two published titles are longer together: longer lists of "and" are none. */
const LONGEST_PAIR = 160;

function partedByAnd(text: string, [from, to]: Stretch): Stretch[] {
  const title = text.slice(from, to);
  if (title.length > LONGEST_PAIR || !/ (?:and|&) /.test(title) || PUBLISHED.has(titleKey(title))) return [[from, to]];
  for (const { index, 0: and } of matchesOf(title, / (?:and|&) /g)) {
    const second = title.slice(index + and.length);
    if (PUBLISHED.has(titleKey(title.slice(0, index))) && PUBLISHED.has(titleKey(second)))
      return [
        [from, from + index],
        [to - second.length, to],
      ];
  }
  return [[from, to]];
}
