import type { WarningCode } from '../vocabulary/warnings.js';
import type { Span } from '../text/span.js';
import type { Lack } from './document.js';
import type { LetterReader } from './readers.js';

/** The one text of a letter and the facts of the file it came from. Every place in a record counts in `Letter.text`. */

/** What is known of the file before anything in it is understood. */
export interface SourceFile {
  /** Path below the folder given, with "/". */
  readonly file: string;
  /** SHA-256 of the bytes, hex. */
  readonly sha256: string;
  readonly bytes: number;
  readonly media_type: MediaType;
}

/** What a file may be. */
export const MEDIA_TYPES = [
  'application/pdf',
  'text/plain',
  'text/html',
  'application/rtf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
] as const;
export type MediaType = (typeof MEDIA_TYPES)[number];

/** The file of a letter, and where in it the letter stands. */
export interface LetterSource extends SourceFile {
  /** What read the letter's pages. */
  readonly reader: LetterReader;
  /** Which letter of the file it is, from 1. */
  readonly part: number;
  /** The first and the last of the file's pages that hold it, from 1. */
  readonly first_page: number;
  readonly last_page: number;
}

/** A doubt that arose while a letter was read: about some words of it, or about the letter as a whole. */
export interface LetterNote {
  readonly code: WarningCode;
  readonly message: string;
  readonly span?: Span;
}

/** A page of the letter whose text may not be all that it says; `page` counts in the letter, from 1. */
export interface Gap {
  readonly page: number;
  readonly lack: Lack;
}

export interface Letter {
  /** The key of its record: 16 hex digits, of the file's SHA-256 or, where the file holds several letters, of both. */
  readonly id: string;
  readonly source: LetterSource;
  /**
   * Normalised text: "\n" ends a line, one blank line parts paragraphs where the source shows it, runs of blanks are
   * one space, form feeds and running lines (page numbers, running heads) are taken out.
   */
  readonly text: string;
  /**
   * Offset in `text` at which each page starts, the first always 0. A text without form feeds is one page, unless
   * running lines show where its pages end.
   */
  readonly pageStarts: readonly number[];
  /** The file has its pages in reverse order: its first page is the last of those that hold it. */
  readonly turned: boolean;
  /** Its lines end anywhere: it was wrapped anew, or is all on one line, so that they tell no paragraphs. */
  readonly flowing: boolean;
  /** Offsets in `text` between which it was recognised from images, in order. */
  readonly recognised: readonly Span[];
  readonly gaps: readonly Gap[];
  readonly notes: readonly LetterNote[];
}

/** The number of the file's page, from 1, on which an offset of the letter's text stands. */
export function pageAt(letter: Pick<Letter, 'source' | 'pageStarts' | 'turned'>, offset: number): number {
  const { pageStarts } = letter;
  let low = 0;
  let high = pageStarts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((pageStarts[middle] ?? Number.POSITIVE_INFINITY) <= offset) low = middle;
    else high = middle;
  }
  return pageOf(letter, low + 1);
}

/** The number of the file's page that is a page of the letter; both count from 1. */
export const pageOf = ({ source, turned }: Pick<Letter, 'source' | 'turned'>, page: number): number =>
  turned ? source.last_page - page + 1 : source.first_page + page - 1;

/** A letter's text and where in it the pages of the file start. */
export interface PagedText {
  readonly text: string;
  readonly pages: readonly { readonly start: number; readonly page: number }[];
}

export const pagedText = (letter: Letter): PagedText => ({
  text: letter.text,
  pages: letter.pageStarts.map((start, i) => ({ start, page: pageOf(letter, i + 1) })),
});
