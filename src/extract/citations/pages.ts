import { fill } from '../../text/expressions.js';
import { matchesOf } from '../../text/matches.js';
import { sliceOf, type Span, spanOf, wholeOf } from '../../text/span.js';
import type { PageRange } from './citation.js';

/** "98", "98 - 99", "98 to 99": no percentage, no date. */
const RANGE = '\\d{1,4}(?: ?(?:-|\u2013|to|through) ?\\d{1,4})?(?![\\d%]|[/.]\\d)';
/** "page", "pages", "page (s)", "page number", "pgs", "pp", "p22"; cytochrome P450 is none. */
const PAGE_WORD = '\\b(?:pages?(?: ?\\(s\\))?(?: (?:numbers?|nos?\\b))?|pgs?|pp|p(?!450\\b))(?:\\b|(?=\\d{1,3}\\b))';
/** What may stand between the word and the number: ".", "(s):", " #". */
const PAGE_MARKS = '[.:]*(?:\\(s\\))?[.:]? ?#? ?';
/** ", and ", "; ", " & pg. ". */
const BETWEEN = '(?:,? and |, ?| ?& ?|; ?)(?:(?:pages?|pgs?|pp|p)\\b\\.? ?)?';
/** Behind a number, what shows that it counts something else: "page 24, 12 visits". */
const COUNTED = [
  'sessions?|visits?|treatments?|weeks?|days?|months?|years?|hours?|minutes?|tablets?|capsules?',
  'patients?|studies|percent|times|mg|mcg|ml',
].join('|');
const NO_COUNT = `(?! ?(?:-? ?(?:${COUNTED})\\b))`;
/** Page numbers behind their word: "Page(s): 98 - 99, 118", "pg. 22", "pp. 113-115 and 120". */
const PAGES = new RegExp(
  fill('{PAGE_WORD}{PAGE_MARKS}(?<pages>{RANGE}(?:{BETWEEN}{RANGE}{NO_COUNT})*)', {
    PAGE_WORD,
    PAGE_MARKS,
    RANGE,
    BETWEEN,
    NO_COUNT,
  }),
  'gi',
);
const ONE_RANGE = /(?<first>\d{1,4})(?: ?(?:-|\u2013|to|through) ?(?<last>\d{1,4}))?/g;
const OF_TOTAL = /^ ?(?:of|\/) ?(?<total>\d{1,4})\b/;
/** A number that starts the name of a title of the regulations: "8 CCR", "8 C.C.R.". */
const REGULATION_TITLE = /^ ?(?:CCR|C\.C\.R|California Code)/;
/** No letter has more pages of its own, so "page 46 of 127" is a page of a guideline. */
const LONGEST_LETTER = 40;

export interface PageMention {
  readonly at: Span;
  readonly ranges: readonly PageRange[];
}

/** Every mention of pages in a text, each with its ranges. "page 2 of 5" counts a document's own pages and is none. */
export function findPages(text: string, within: Span = wholeOf(text)): PageMention[] {
  const part = sliceOf(text, within);
  const mentions: PageMention[] = [];
  for (const match of matchesOf(part, PAGES)) {
    const end = match.index + match[0].length;
    const rest = part.slice(end, end + 20);
    if (REGULATION_TITLE.test(rest)) continue;
    const total = OF_TOTAL.exec(rest);
    if (total && Number(total.groups!['total']) <= LONGEST_LETTER) continue;
    const list = match.groups!['pages']!;
    const ranges = rangesIn(list, within.start + end - list.length, 'page-word');
    const at = { start: within.start + match.index, end: within.start + end + (total?.[0].length ?? 0) };
    if (ranges.length > 0) mentions.push({ at, ranges });
  }
  return mentions;
}

/** The pages of all mentions in a part of a text. */
export const pagesIn = (text: string, within: Span): PageRange[] =>
  findPages(text, within).flatMap(({ ranges }) => ranges);

/**
 * The ranges of a list of page numbers; `offset`: where the list stands. A year behind a page ("page 46, 2009") is
 * none.
 */
export function rangesIn(list: string, offset: number, rule: string): PageRange[] {
  return matchesOf(list, ONE_RANGE).flatMap((match) => {
    const first = Number(match.groups!['first']);
    if (match.index > 0 && first > 1990 && first < 2040) return [];
    const last = completed(first, match.groups!['last']);
    return first >= 1 && last >= first ? [{ value: [first, last], at: spanOf(match, offset), rule }] : [];
  });
}

/** "287-9" means 287 to 289. */
function completed(first: number, last: string | undefined): number {
  if (last === undefined) return first;
  const digits = String(first);
  return Number(last) < first && last.length < digits.length
    ? Number(digits.slice(0, digits.length - last.length) + last)
    : Number(last);
}
