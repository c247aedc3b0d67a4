import type { Determination } from '../schema/determination.js';
import { lengthOf } from '../text/span.js';
import { allPlaces, type EvidencePlace } from './evidence-places.js';

/** The letter's text cut at the borders of all evidence: places that nest or overlap become one flat row of pieces. */

export interface Piece {
  readonly text: string;
  /** The places that the piece lies in, the shortest first. */
  readonly within: readonly EvidencePlace[];
  /** The places that start with the piece. */
  readonly starting: readonly EvidencePlace[];
}

const byLength = (a: EvidencePlace, b: EvidencePlace): number => lengthOf(a) - lengthOf(b);

/** The pieces of `text` in order; joined they are the text again. Empty places and places outside it are left out. */
export function cutAtEvidence(text: string, evidence: Determination['evidence']): Piece[] {
  const places = allPlaces(evidence)
    .filter(({ start, end }) => start < end && end <= text.length)
    .sort((a, b) => a.start - b.start || byLength(a, b));
  const ends = places.flatMap(({ start, end }) => [start, end]);
  const borders = [...new Set([0, text.length, ...ends])].sort((a, b) => a - b);
  const pieces: Piece[] = [];
  let open: EvidencePlace[] = [];
  let next = 0;
  for (let i = 0; i + 1 < borders.length; i++) {
    const [from, to] = [borders[i]!, borders[i + 1]!];
    const starting: EvidencePlace[] = [];
    while (next < places.length && places[next]!.start === from) starting.push(places[next++]!);
    open = [...open.filter(({ end }) => end > from), ...starting].sort(byLength);
    pieces.push({ text: text.slice(from, to), within: open, starting });
  }
  return pieces;
}
