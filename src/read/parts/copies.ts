import { headingsIn } from './headings.js';
import { headsIn } from './heads.js';
import { ITEM_SIGNS } from '../../vocabulary/letters/letter-signs.js';
import { casesIn } from './case-number.js';
import type { Pages } from './pages.js';
import { Squeezed } from './squeezed.js';

/** What a page is called that says what the page before it says. */
export const COPY = 'a copy of the page before it';

/** Pages with fewer characters are alike by chance. */
const SHORTEST = 200;
/** Stamps stand among so many lines at the top or the bottom of a page. */
const EDGE = 3;
const NUMBERS = /\d+/g;

/** The pages that are copies of the page before them but for the numbers in lines at their edges. */
export function copiesIn(pages: Pages): ReadonlySet<number> {
  const copies = new Set<number>();
  for (let page = 1; page < pages.texts.length; page++)
    if (isCopy(pages, page) && !isWholeLetter(pages, page)) copies.add(page);
  return copies;
}

const linesOf = (text: string): string[] => new Squeezed(text).text.split('\n').filter((line) => line !== '');

function isCopy({ texts }: Pages, page: number): boolean {
  const [before, text] = [texts[page - 1]!, texts[page]!];
  if (text.length < SHORTEST || Math.abs(text.length - before.length) > SHORTEST) return false;
  const [first, second] = [linesOf(before), linesOf(text)];
  const alike = (line: string, i: number): boolean =>
    line === first[i] ||
    ((i < EDGE || i >= second.length - EDGE) && line.replaceAll(NUMBERS, '#') === first[i]!.replaceAll(NUMBERS, '#'));
  return first.length === second.length && second.every(alike) && sameCases(before, text);
}

const sameCases = (before: string, text: string): boolean =>
  [...casesIn(before)].join(' ') === [...casesIn(text)].join(' ');

/** A letter of one page that stands in the file twice is two letters. */
function isWholeLetter(pages: Pages, page: number): boolean {
  const { text } = new Squeezed(pages.texts[page]!);
  const headings = headingsIn(text);
  return (
    headings.some(({ id }) => ITEM_SIGNS.has(id)) &&
    headsIn(text, []).some(({ complete }) => complete) &&
    pages.endsComplete({ start: { page, offset: 0 }, end: { page: page + 1, offset: 0 } })
  );
}
