import type { Page, PageNote } from '../document.js';
import { COPY, copiesIn } from './copies.js';
import { closesLetter } from './letterhead.js';
import { type OtherPages, otherPages } from './others.js';
import { Pages } from './pages.js';
import { isBefore, pagesOf } from './place.js';
import { signsOn } from './signs.js';
import { type LetterStretch, Sorter } from './sort.js';

/** A page of a file, or the stretch of it that belongs to one letter; `number` counts in the file, from 1. */
export interface PartPage {
  readonly number: number;
  readonly page: Page;
}

/** A file's pages sorted out: the letters they hold, each a run of pages, and the pages that belong to none. */
export interface Parts {
  readonly letters: readonly (readonly PartPage[])[];
  readonly others: readonly OtherPages[];
}

/**
 * Sorts a file's pages into letters and what belongs to none. Pages that show no letter are one all the same: what reads
 * it tells what is wrong. A page of another document between those of a letter stays in the letter's run, empty.
 */
export function partsOf(read: readonly Page[]): Parts {
  const whole = new Pages(read.map(({ text }) => (text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text)));
  const copies = copiesIn(whole);
  if (copies.size === 0) return sortedOut(read, whole);
  const printed = read.map((page, i) => (copies.has(i) ? { ...page, text: '', lack: null, notes: [] } : page));
  const { letters, others } = sortedOut(printed, new Pages(whole.texts.map((text, i) => (copies.has(i) ? '' : text))));
  return { letters, others: withCopies(others, copies) };
}

/** What belongs to no letter, the copies of pages told apart from it. */
const withCopies = (others: readonly OtherPages[], copies: ReadonlySet<number>): OtherPages[] =>
  [
    ...others.flatMap((stretch) => apartFrom(stretch, copies)),
    ...[...copies].map((page) => ({ first_page: page + 1, last_page: page + 1, kind: COPY })),
  ].sort((a, b) => a.first_page - b.first_page);

/** The pages of a stretch that are no copies, each run of them a stretch. */
function apartFrom({ first_page, last_page, kind }: OtherPages, copies: ReadonlySet<number>): OtherPages[] {
  const runs: OtherPages[] = [];
  for (let page = first_page; page <= last_page; page++) {
    if (copies.has(page - 1)) continue;
    const last = runs.at(-1);
    if (last?.last_page === page - 1) runs.splice(-1, 1, { ...last, last_page: page });
    else runs.push({ first_page: page, last_page: page, kind });
  }
  return runs;
}

function sortedOut(printed: readonly Page[], pages: Pages): Parts {
  const signs = signsOn(pages.texts);
  const isPrint = printed.some(({ reader }) => reader !== 'text');
  const { letters, others } = new Sorter(pages, signs, isPrint).sorted();
  if (letters.length === 0) return { letters: [printed.map((page, i) => ({ number: i + 1, page }))], others: [] };
  const ended = letters.map((letter) => {
    const blank = blankEnd(letter, printed, pages, letters.length > 1);
    return blank > 0 ? { ...letter, end: { page: letter.end.page - blank, offset: 0 } } : letter;
  });
  const blank = ended.map(({ end }, i) => ({ start: end, end: letters[i]!.end, kind: null }));
  const headed = new Set(signs.flatMap(({ at, kind }) => (kind === 'head' ? [at.page] : [])));
  return {
    letters: ended.map((letter) => partOf(letter, printed, pages, headed)),
    others: [...others, ...blank.filter(({ start, end }) => isBefore(start, end))]
      .flatMap((stretch) => otherPages(stretch, printed, pages))
      .sort((a, b) => a.first_page - b.first_page),
  };
}

/**
 * How many blank pages at a letter's end are none of its own: all of them where its items end above them with a
 * sentence, as some letters were printed; else a page may be missing.
 */
function blankEnd(letter: LetterStretch, printed: readonly Page[], pages: Pages, isBundle: boolean): number {
  const isBlank = ({ text, lack }: Page): boolean =>
    lack === 'blank' || (isBundle && lack === null && text.trim() === '');
  const touched = pagesOf(letter);
  const blank = touched.length - 1 - touched.findLastIndex((page) => !isBlank(printed[page]!));
  const above = { start: letter.start, end: { page: letter.end.page - blank, offset: 0 } };
  return blank > 0 && letter.items && pages.endsSentence(above) ? blank : 0;
}

/** `headed`: the pages with a head. */
function partOf(
  letter: LetterStretch,
  printed: readonly Page[],
  pages: Pages,
  headed: ReadonlySet<number>,
): PartPage[] {
  const odd = firstOddPage(letter, pages, headed);
  let next = 0;
  return pagesOf(letter).map((number) => {
    const page = printed[number]!;
    while (next < letter.holes.length && letter.holes[next]!.end.page <= number) next++;
    const hole = letter.holes[next];
    if (hole && hole.start.page <= number) {
      const text = pages.textIn({ start: letter.start, end: hole.start }, number);
      return {
        number: number + 1,
        page: { ...page, text: hole.start.page === number ? text : '', lack: null, notes: [] },
      };
    }
    const text = pages.textIn(letter, number);
    const whole = text === pages.texts[number] ? page : { ...page, text };
    return { number: number + 1, page: number === odd ? { ...whole, notes: [...whole.notes, UNLIKE] } : whole };
  });
}

const UNLIKE: PageNote = {
  code: 'doubtful-pages',
  message:
    'It stands behind what looks like the end of the letter and has no heading of one; it was read as its last part.',
};

/** A sentence begins. */
const BEGINS = /^\s*\p{Lu}/u;

/** The first page behind a letter's last heading that stands behind what looks like its end; none of a letter as usual. */
function firstOddPage(letter: LetterStretch, pages: Pages, headed: ReadonlySet<number>): number | undefined {
  return pagesOf(letter).find(
    (page) =>
      page > letter.lastSign.page &&
      BEGINS.test(pages.texts[page]!) &&
      !headed.has(page) &&
      !pages.texts[page]!.split('\n').some((line) => closesLetter(line.trim())) &&
      pages.endsComplete({ start: letter.start, end: { page, offset: 0 } }),
  );
}
