import type { Determination } from '../schema/determination.js';

/** The letter's text cut at the borders of all evidence, so that nested and overlapping places become one flat row of pieces. */

/** A value's place in the letter. */
export interface Place {
  /** JSON pointer of the value. */
  readonly pointer: string;
  /** Which of the value's places, from 0. */
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

export interface Piece {
  readonly text: string;
  /** The places that the piece lies in, the shortest first. */
  readonly within: readonly Place[];
  /** The places that start with the piece. */
  readonly starting: readonly Place[];
}

/** The pieces of `text` in order; joined they are the text again. Empty places and places outside the text are left out. */
export function cutAtEvidence(text: string, evidence: Determination['evidence']): Piece[] {
  const places = Object.entries(evidence)
    .flatMap(([pointer, spans]) => spans.map(({ start, end }, number): Place => ({ pointer, number, start, end })))
    .filter(({ start, end }) => start < end && end <= text.length)
    .sort((a, b) => a.start - b.start || a.end - a.start - (b.end - b.start));
  const borders = [...new Set([0, text.length, ...places.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const pieces: Piece[] = [];
  let open: Place[] = [];
  let next = 0;
  for (let i = 0; i + 1 < borders.length; i++) {
    const [from, to] = [borders[i]!, borders[i + 1]!];
    const starting: Place[] = [];
    while (next < places.length && places[next]!.start === from) starting.push(places[next++]!);
    open = [...open.filter(({ end }) => end > from), ...starting].sort((a, b) => a.end - a.start - (b.end - b.start));
    pieces.push({ text: text.slice(from, to), within: open, starting });
  }
  return pieces;
}
