import type { Letter } from '../read/letter.js';
import { Passage } from '../text/passage.js';
import { sentencesOf } from '../text/sentences.js';
import { isSpaceAt, type Span } from '../text/span.js';

/** A line of the letter's text and what its shape tells of paragraphs. */
export interface Line extends Span {
  readonly text: string;
  /** An empty line stands before it, and not merely because a page starts. */
  readonly afterGap: boolean;
  /** The last line of its page, which may have been cut anywhere. */
  readonly endsPage: boolean;
}

/** The lines of a letter, as far as they tell its paragraphs. */
export interface LineSource {
  /** The lines with text of a stretch. */
  readonly in: (span: Span) => Line[];
  /** The width to which they are filled; 0 where none is. */
  readonly width: number;
}

/** The lines of a letter, as full as those of a region of it; the sentences of one whose lines tell nothing. */
export function lineSource({ text, pageStarts, flowing }: LetterText, region: Span): LineSource {
  const starts = new Set(pageStarts);
  if (flowing) return { in: (span) => sentenceLines(text, span), width: 0 };
  return { in: (span) => linesOf(text, span, starts), width: fillWidth(linesOf(text, region, starts)) };
}

export type LetterText = Pick<Letter, 'text' | 'pageStarts'> & Partial<Pick<Letter, 'flowing'>>;

function sentenceLines(text: string, span: Span): Line[] {
  const passage = Passage.of(text, span);
  return sentencesOf({ text: passage.text }).map(({ start, end }) => ({
    ...passage.span(start, end),
    text: passage.text.slice(start, end),
    afterGap: false,
    endsPage: false,
  }));
}

/** `pageStarts`: gaps there are no sign of a new paragraph. */
function linesOf(text: string, { start, end }: Span, pageStarts: ReadonlySet<number>): Line[] {
  const lines: Line[] = [];
  let gap = false;
  let turned = false;
  let at = start;
  while (at < end) {
    let stop = text.indexOf('\n', at);
    if (stop < 0 || stop > end) stop = end;
    if (pageStarts.has(at)) turned = true;
    const line = text.slice(at, stop);
    if (line.trim() === '') gap = true;
    else {
      lines.push({
        start: at,
        end: stop,
        text: line,
        afterGap: gap && !turned,
        endsPage: endsPage(text, stop, pageStarts),
      });
      gap = false;
      turned = false;
    }
    at = stop + 1;
  }
  return lines;
}

/** Whether nothing but white space stands between a line's end and the start of a page. */
function endsPage(text: string, stop: number, pageStarts: ReadonlySet<number>): boolean {
  let next = stop;
  while (!pageStarts.has(next) && isSpaceAt(text, next)) next++;
  return pageStarts.has(next);
}

/** The width to which a letter's lines are filled: the length that its longest lines reach, outliers left out. */
function fillWidth(lines: readonly Line[]): number {
  const lengths = lines.map(({ text }) => text.length).sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.95)] ?? 0;
}

/** Whether a line was ended although the next line's first word would have fitted: the last line of its paragraph. */
export const endsShort = (line: Line, next: Line, width: number): boolean => filledWith(line, next) < width * 0.88;

/** The same, past what bold type or a long word could explain. */
export const endsFarShort = (line: Line, next: Line, width: number): boolean => filledWith(line, next) < width * 0.65;

/**
 * How long the line would be with the next line's first word on it. In proportional type full lines differ by a tenth
 * in characters.
 */
function filledWith(line: Line, next: Line): number {
  return line.text.length + 1 + (/^\S+/.exec(next.text)?.[0].length ?? 0);
}

/** A line that ends a sentence. */
export const endsSentence = (line: Line): boolean => SENTENCE_END.test(line.text);
const SENTENCE_END = /[.?!][")\]']*\s*$/;
