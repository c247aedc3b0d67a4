import { titleKey, TITLES_BY_FIRST_PIECE } from '../vocabulary/section-titles.js';
import { type Stretch, trimStretch } from './citation.js';

const NUMBERED = /^\d{1,2}(?:\.\d{1,2})*\.? [A-Z]/;

/**
 * Splits a list of section titles. A comma or semicolon parts two titles unless it stands in parentheses, inside a published title, before
 * words in lower case (a title's own qualifier), or inside a title that goes by its number.
 */
export function splitTitles(text: string, [start, end]: Stretch): Stretch[] {
  const pieces = piecesOf(text, [start, end]);
  const numbered = pieces.filter(([from, to]) => NUMBERED.test(text.slice(from, to))).length;
  const titles: Stretch[] = [];
  for (let i = 0; i < pieces.length; ) {
    const [from, to] = pieces[i]!;
    let last = i + publishedLength(text, pieces, i) - 1;
    let stop = pieces[last]![1];
    if (last === i) {
      stop = to;
      const byNumber = NUMBERED.test(text.slice(from, to));
      while (pieces[last + 1] && continues(text, pieces[last + 1]!, byNumber && numbered > 0)) stop = pieces[++last]![1];
    }
    titles.push([from, stop]);
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
    const piece = trimStretch(text, [from, i], /[\s,;]/);
    if (piece[1] > piece[0]) pieces.push(piece);
    from = i + 1;
  }
  return pieces;
}

/** How many pieces from here make up a published title; 1 where none does. */
function publishedLength(text: string, pieces: readonly Stretch[], i: number): number {
  const [from, to] = pieces[i]!;
  const titles = TITLES_BY_FIRST_PIECE.get(titleKey(text.slice(from, to)));
  if (!titles) return 1;
  for (let last = Math.min(pieces.length, i + 6) - 1; last > i; last--) {
    if (titles.includes(titleKey(text.slice(from, pieces[last]![1])))) return last - i + 1;
  }
  return 1;
}

/** A piece that belongs to the title before it. */
function continues(text: string, [from, to]: Stretch, insideNumbered: boolean): boolean {
  const piece = text.slice(from, to);
  if (insideNumbered) return !NUMBERED.test(piece);
  return /^(?:and |or |& )?\p{Ll}/u.test(piece) && !LOWER_CASE_TITLE.test(piece);
}

/** Titles that letters write without a capital. */
const LOWER_CASE_TITLE = /^(?:and )?(?:page|pg|physical|manual|opioids?|topical|muscle|special|initial|follow)/;
