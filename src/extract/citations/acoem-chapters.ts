import { matchesOf } from '../../text/matches.js';
import { sliceOf, type Span, spanOf } from '../../text/span.js';
import { type GuidelineRow, GUIDELINES } from '../../vocabulary/guidelines/guidelines.js';

/** The chapters of the ACOEM guidelines, 2nd edition, by their numbers. */
const CHAPTERS: ReadonlyMap<number, GuidelineRow> = new Map(
  GUIDELINES.flatMap((row) => (row.chapter === undefined ? [] : [[row.chapter, row]])),
);

const CHAPTER_NUMBER = /\bchapter (?<number>\d{1,2})\b/gi;

/** "Chapter 12" in a text, and the chapter that goes by that number. */
export interface NumberedChapter extends Span {
  readonly row: GuidelineRow | undefined;
}

/** Every chapter told by its number, in order. */
export const numberedChapters = (text: string, within: Span): NumberedChapter[] =>
  matchesOf(sliceOf(text, within), CHAPTER_NUMBER).map((match) => ({
    ...spanOf(match, within.start),
    row: CHAPTERS.get(Number(match.groups!['number'])),
  }));
