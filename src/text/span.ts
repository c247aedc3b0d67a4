/** Offsets in a text: UTF-16 code units, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether white space stands at an offset of a letter's text; past its end there is none. */
export const isSpaceAt = (text: string, at: number): boolean => text[at] === ' ' || text[at] === '\n';

/** The words at a span. */
export const sliceOf = (text: string, { start, end }: Span): string => text.slice(start, end);

export const lengthOf = ({ start, end }: Span): number => end - start;

/** The span of the whole text. */
export const wholeOf = (text: string): Span => ({ start: 0, end: text.length });

export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Where a match stands; `from`: the offset of the text that was searched. */
export const spanOf = (match: RegExpExecArray, from = 0): Span => ({
  start: from + match.index,
  end: from + match.index + match[0].length,
});

/** Where the words of a named group stand: their first place in the match behind `after`, an offset in it. */
export function groupSpan(match: RegExpExecArray, group: string, from = 0, after = 0): Span {
  const words = match.groups![group]!;
  const start = from + match.index + match[0].indexOf(words, after);
  return { start, end: start + words.length };
}

/** A span without the characters of `marks` at its ends. */
export function trimSpan(text: string, { start, end }: Span, marks = ' ,;:.'): Span {
  let from = start;
  let to = end;
  while (from < to && marks.includes(text[from]!)) from++;
  while (to > from && marks.includes(text[to - 1]!)) to--;
  return { start: from, end: to };
}
