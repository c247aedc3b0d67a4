import { isSpaceAt, type Span } from './span.js';
import { matchesOf } from './matches.js';
import { narrowPart } from './narrow.js';

/**
 * A stretch of a letter as running text: every run of white space is one space, a word broken at its hyphen by a line
 * end is whole again. Extractors match on `text`, take values from it as they stand, and ask `span` where they are in
 * the letter.
 */
export class Passage {
  readonly text: string;
  readonly #end: number;
  /** This passage is a part, from here on, of one in which the following two count. */
  readonly #shift: number;
  /** Offset in its text -> offset in the letter, where the two drift apart: pairs in ascending order. */
  readonly #marks: readonly (readonly [at: number, origin: number])[];
  /** Where its lines start. */
  readonly #lines: readonly number[];

  private constructor(
    text: string,
    marks: readonly (readonly [number, number])[],
    end: number,
    lines: readonly number[],
    shift: number,
  ) {
    this.text = text;
    this.#lines = lines;
    this.#shift = shift;
    this.#marks = marks;
    this.#end = end;
  }

  /** The passage of `text` between `start` and `end`, trimmed. */
  static of(text: string, { start, end }: Span = { start: 0, end: text.length }): Passage {
    let from = start;
    let to = end;
    while (from < to && isSpaceAt(text, from)) from++;
    while (to > from && isSpaceAt(text, to - 1)) to--;
    const marks: [number, number][] = [[0, from]];
    const parts: string[] = [];
    const lineStarts: number[] = [];
    let length = 0;
    let kept = from;
    const slice = text.slice(from, to);
    for (const gap of matchesOf(slice, /\n\s*|[^\S\n]\s+/g)) {
      const at = from + gap.index;
      const after = at + gap[0].length;
      const joins = BROKEN_WORD_START.test(text.slice(at - 2, at)) && WORD_START.test(text.slice(after, after + 2));
      const part = text.slice(kept, at);
      parts.push(joins ? part : `${part} `);
      length += part.length + (joins ? 0 : 1);
      kept = after;
      if (gap[0].startsWith('\n')) lineStarts.push(length);
      if (joins || gap[0].length > 1) marks.push([length, kept]);
    }
    parts.push(text.slice(kept, to));
    return new Passage(narrowPart(parts.join(''), text), marks, to, lineStarts, 0);
  }

  /** The place in the letter of `text.slice(start, end)`. */
  span(start: number, end: number): Span {
    const from = this.#origin(start);
    return { start: from, end: end > start ? this.#origin(end - 1) + 1 : from };
  }

  /** Offsets in `text` at which its lines start in the letter, the first line left out. */
  get lineStarts(): number[] {
    const first = firstBehind(this.#lines, this.#shift, (at) => at);
    const last = firstBehind(this.#lines, this.#shift + this.text.length - 1, (at) => at);
    return this.#lines.slice(first, last).map((at) => at - this.#shift);
  }

  /** The whole passage's place in the letter. */
  get whole(): Span {
    return { start: this.#origin(0), end: this.#end };
  }

  /** A part of the passage, trimmed, as a passage of its own with its places kept. */
  part(start: number, end: number = this.text.length): Passage {
    let from = Math.max(0, start);
    let to = Math.min(end, this.text.length);
    while (from < to && this.text[from] === ' ') from++;
    while (to > from && this.text[to - 1] === ' ') to--;
    return new Passage(
      this.text.slice(from, to),
      this.#marks,
      to > from ? this.#origin(to - 1) + 1 : this.#origin(from),
      this.#lines,
      this.#shift + from,
    );
  }

  #origin(offset: number): number {
    const wanted = this.#shift + offset;
    const [at, origin] = this.#marks[Math.max(0, firstBehind(this.#marks, wanted, ([mark]) => mark) - 1)]!;
    return origin + wanted - at;
  }
}

/** The index of the first of some things in order that stands behind an offset: long passages have thousands of parts. */
function firstBehind<T>(sorted: readonly T[], offset: number, placeOf: (each: T) => number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placeOf(sorted[middle]!) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const BROKEN_WORD_START = /[\p{L}\p{N}]-$/u;
const WORD_START = /^(?:[\p{L}\p{N}]|\.\d)/u;
