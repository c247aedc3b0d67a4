import type { PageRange, Stretch } from './citation.js';

const RANGE = '\\d{1,4}(?: ?(?:-|\u2013|to|through) ?\\d{1,4})?(?![\\d%/.]\\d)';
/** Page numbers behind their word: "Page(s): 98 - 99, 118", "pg. 22", "pp. 113-115 and 120". */
export const PAGES = `\\b(?:pages?(?:\\(s\\))?|pgs?|pp|p)\\b[.:]*(?:\\(s\\))?:? ?#? ?(?<pages>${RANGE}(?:(?:, and|,| and| &|;) ?${RANGE})*)`;
const ANY_PAGES = new RegExp(PAGES, 'gi');
const ONE_RANGE = /(?<first>\d{1,4})(?: ?(?:-|\u2013|to|through) ?(?<last>\d{1,4}))?/g;

export interface PageMention {
  readonly at: Stretch;
  readonly ranges: readonly PageRange[];
}

/** Every mention of pages in a text, each with its ranges. "page 2 of 5" counts a document's own pages and is none. */
export function findPages(text: string): PageMention[] {
  const mentions: PageMention[] = [];
  for (const match of text.matchAll(ANY_PAGES)) {
    const end = match.index + match[0].length;
    if (/^ of \d/.test(text.slice(end, end + 5))) continue;
    const list = match.groups!['pages']!;
    mentions.push({ at: [match.index, end], ranges: rangesIn(list, end - list.length) });
  }
  return mentions;
}

/** The ranges of a list of page numbers; `offset`: where the list stands. */
export function rangesIn(list: string, offset: number): PageRange[] {
  return [...list.matchAll(ONE_RANGE)].flatMap((match) => {
    const first = Number(match.groups!['first']);
    const last = completed(first, match.groups!['last']);
    const at: Stretch = [offset + match.index, offset + match.index + match[0].length];
    return first >= 1 && last >= first ? [{ first, last, at }] : [];
  });
}

/** "287-9" means 287 to 289. */
function completed(first: number, last: string | undefined): number {
  if (last === undefined) return first;
  const digits = String(first);
  return Number(last) < first && last.length < digits.length ? Number(digits.slice(0, digits.length - last.length) + last) : Number(last);
}
