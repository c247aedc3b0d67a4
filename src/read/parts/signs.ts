import { TITLES } from '../../vocabulary/letters/letter-signs.js';
import type { OtherDocument } from '../../vocabulary/letters/other-documents.js';
import type { AnchorId } from '../../vocabulary/letters/anchors.js';
import { headingsIn } from './headings.js';
import { isLetterhead, isOwnTitle } from './letterhead.js';
import { type Head, headsIn } from './heads.js';
import { isBefore, type Place } from './place.js';
import { Squeezed } from './squeezed.js';
import { sayings, titledAs } from './titles.js';

/** What in a file's pages shows where a letter, or another document, starts or goes on. */
export type Sign = HeadSign | HeadingSign | TitleSign;

/** The labels of a letter's head. */
export interface HeadSign extends Pick<Head, 'of' | 'complete'> {
  readonly kind: 'head';
  readonly at: Place;
  /** Where the label of its case number stands. */
  readonly label: Place;
}

/** A heading that only letters have. */
export interface HeadingSign {
  readonly kind: 'heading';
  readonly id: AnchorId;
  readonly at: Place;
}

/** A line that is the title of another kind of document. */
export interface TitleSign {
  readonly kind: 'title';
  readonly row: OtherDocument;
  readonly at: Place;
  /** Nothing that reads like prose stands above it on its page. */
  readonly atTop: boolean;
  /** It is in capitals. */
  readonly isCapitals: boolean;
  /** How much of what follows is said by documents of its kind. */
  readonly sayings: number;
}

/** The signs on the pages, in order. `texts`: the pages' texts, lines ended by "\n". */
export const signsOn = (texts: readonly string[]): Sign[] =>
  texts.flatMap((text, page) => {
    const beside = [texts[page - 1] ?? '', texts[page + 1] ?? ''];
    const signs = [...lettersSigns(text, page), ...titlesOn(text, page, beside)];
    return signs.sort((a, b) => (isBefore(a.at, b.at) ? -1 : isBefore(b.at, a.at) ? 1 : 0));
  });

function lettersSigns(text: string, page: number): Sign[] {
  const squeezed = new Squeezed(text);
  const headings = headingsIn(squeezed.text);
  const heads = headsIn(
    squeezed.text,
    headings.flatMap(({ id, at }) => (TITLES.has(id) ? [] : [at])),
  );
  const found = [
    ...headings.map(({ id, at }) => ({ kind: 'heading' as const, id, at })),
    ...heads.map(({ start: at, label, of, complete }) => ({ kind: 'head' as const, of, complete, at, label })),
  ].sort((a, b) => a.at - b.at);
  const placed = (offset: number): Place => ({ page, offset: squeezed.printedAt(offset) });
  return found.map((sign) =>
    sign.kind === 'head'
      ? { ...sign, at: placed(sign.at), label: placed(sign.label) }
      : { ...sign, at: placed(sign.at) },
  );
}

/** A title stands among the first lines of its page; in a text without pages it may stand anywhere. */
const TOP_LINES = 14;
/** So much of a text behind a title shows what it is the title of. */
const REACH = 3000;

/** A stamp that counts the pages of an exhibit: "EXHIBIT C - 2 of 5". */
const COUNTED = /^(?<words>[^\n]*\D)\d{1,4} ?(?:of|OF|\/) ?\d{1,4}$/;

/** Whether a line is one that pages beside its own have too, with other numbers. */
function countsPages(line: string, beside: readonly string[]): boolean {
  const words = COUNTED.exec(line)?.groups!['words'];
  return words !== undefined && beside.some((text) => text.includes(words));
}

function titlesOn(text: string, page: number, beside: readonly string[]): TitleSign[] {
  const titles: TitleSign[] = [];
  let atTop = true;
  let lines = 0;
  for (let start = 0; start < text.length;) {
    const end = text.indexOf('\n', start) < 0 ? text.length : text.indexOf('\n', start);
    const line = text.slice(start, end).trim();
    if (line !== '') {
      lines++;
      if (lines > TOP_LINES) atTop = false;
      const row = titledAs(line);
      if (row && !countsPages(line, beside)) {
        titles.push({
          kind: 'title',
          row,
          at: { page, offset: start },
          atTop,
          isCapitals: line === line.toUpperCase(),
          // Of most titles it is never asked.
          get sayings() {
            return sayings(text.slice(end, end + REACH), row);
          },
        });
      }
      if (atTop && (!isLetterhead(line) || isOwnTitle(line))) atTop = false;
    }
    start = end + 1;
  }
  return titles;
}
