import { matchesOf } from '../../text/matches.js';
import type { PageRange, Stretch } from './citation.js';

const RANGE = '\\d{1,4}(?: ?(?:-|\u2013|to|through) ?\\d{1,4})?(?![\\d%]|[/.]\\d)';
const LABEL =
  '\\b(?:pages?(?: ?\\(s\\))?(?: (?:numbers?|nos?\\b))?|pgs?|pp|p(?!450\\b))(?:\\b|(?=\\d{1,3}\\b))[.:]*(?:\\(s\\))?[.:]? ?#? ?';
/** Behind a number, what shows that it counts something else: "page 24, 12 visits". */
const COUNTS =
  '(?! ?(?:-? ?(?:sessions?|visits?|treatments?|weeks?|days?|months?|years?|hours?|minutes?|tablets?|capsules?|patients?|studies|percent|times|mg|mcg|ml)\\b))';
/** Page numbers behind their word: "Page(s): 98 - 99, 118", "pg. 22", "pp. 113-115 and 120". */
const PAGES = new RegExp(
  `${LABEL}(?<pages>${RANGE}(?:(?:,? and |, ?| ?& ?|; ?)(?:(?:pages?|pgs?|pp|p)\\b\\.? ?)?${RANGE}${COUNTS})*)`,
  'gi',
);
const ONE_RANGE = /(?<first>\d{1,4})(?: ?(?:-|\u2013|to|through) ?(?<last>\d{1,4}))?/g;
const OF_TOTAL = /^ ?(?:of|\/) ?(?<total>\d{1,4})\b/;
/** A number that starts the name of a title of the regulations: "8 CCR", "8 C.C.R.". */
const REGULATION_TITLE = /^ ?(?:CCR|C\.C\.R|California Code)/;
/** No letter has more pages of its own, so "page 46 of 127" is a page of a guideline. */
const LONGEST_LETTER = 40;

export interface PageMention {
  readonly at: Stretch;
  readonly ranges: readonly PageRange[];
}

/** Every mention of pages in a text, each with its ranges. "page 2 of 5" counts a document's own pages and is none. */
export function findPages(text: string, [from, to]: Stretch = [0, text.length]): PageMention[] {
  const part = from === 0 && to === text.length ? text : text.slice(from, to);
  const mentions: PageMention[] = [];
  for (const match of matchesOf(part, PAGES)) {
    const end = match.index + match[0].length;
    const rest = part.slice(end, end + 20);
    if (REGULATION_TITLE.test(rest)) continue;
    const total = OF_TOTAL.exec(rest);
    if (total && Number(total.groups!['total']) <= LONGEST_LETTER) continue;
    const list = match.groups!['pages']!;
    const ranges = rangesIn(list, from + end - list.length);
    if (ranges.length > 0) mentions.push({ at: [from + match.index, from + end + (total?.[0].length ?? 0)], ranges });
  }
  return mentions;
}

/** The ranges of a list of page numbers; `offset`: where the list stands. A year behind a page ("page 46, 2009") is none. */
export function rangesIn(list: string, offset: number): PageRange[] {
  return matchesOf(list, ONE_RANGE).flatMap((match) => {
    const first = Number(match.groups!['first']);
    if (match.index > 0 && first > 1990 && first < 2040) return [];
    const last = completed(first, match.groups!['last']);
    const at: Stretch = [offset + match.index, offset + match.index + match[0].length];
    return first >= 1 && last >= first ? [{ first, last, at }] : [];
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
