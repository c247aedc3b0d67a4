import type { ReaderId } from './pdf-reader.js';

/** The one text of a letter and the facts of the file it came from. Every place in a record counts in `Letter.text`. */

/** What is known of the file before anything in it is understood. */
export interface SourceFile {
  /** Path below the folder given, with "/". */
  readonly file: string;
  /** SHA-256 of the bytes, hex. */
  readonly sha256: string;
  readonly bytes: number;
  readonly media_type: 'application/pdf' | 'text/plain';
  /** Which reader gave the text: `pdfium`, `pdf-parse` or `text`. */
  readonly reader: ReaderId;
}

export interface Letter {
  readonly source: SourceFile;
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
}

/** The number of the page, from 1, on which an offset of the letter's text stands. */
export function pageAt(letter: Pick<Letter, 'pageStarts'>, offset: number): number {
  let low = 0;
  let high = letter.pageStarts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((letter.pageStarts[middle] ?? Number.POSITIVE_INFINITY) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}
