import type { Determination } from '../schema/determination.js';
import { lengthOf } from '../text/span.js';
import { allPlaces, type EvidencePlace } from '../show/evidence-places.js';

/** The letter's text cut at the borders of all evidence: places that nest or overlap become one flat row of pieces. */

export interface Piece {
  readonly text: string;
  /** The places that the piece lies in, the innermost first; of more than `MOST_WITHIN` the innermost. */
  readonly within: readonly EvidencePlace[];
  /** The places that start with the piece. */
  readonly starting: readonly EvidencePlace[];
}

/** No letter has so many values at one place: a reader of the page gets nothing from more. */
const MOST_WITHIN = 50;

/** The shortest place first; at the same words that of a part before that of what it is part of. */
export const innermostFirst = (a: EvidencePlace, b: EvidencePlace): number =>
  lengthOf(a) - lengthOf(b) || depthOf(b) - depthOf(a);

const depthOf = ({ pointer }: EvidencePlace): number => pointer.split('/').length;

/** The pieces of `text` in order; joined they are the text again. Empty places and places outside it are left out. */
export function cutAtEvidence(text: string, evidence: Determination['evidence']): Piece[] {
  const places = allPlaces(evidence)
    .filter(({ start, end }) => start < end && end <= text.length)
    .sort((a, b) => a.start - b.start || innermostFirst(a, b));
  const ends = places.flatMap(({ start, end }) => [start, end]);
  const borders = [...new Set([0, text.length, ...ends])].sort((a, b) => a - b);
  const pieces: Piece[] = [];
  const open = new OpenPlaces(places);
  let next = 0;
  for (let i = 0; i + 1 < borders.length; i++) {
    const [from, to] = [borders[i]!, borders[i + 1]!];
    const starting: EvidencePlace[] = [];
    while (next < places.length && places[next]!.start === from) starting.push(places[next++]!);
    pieces.push({ text: text.slice(from, to), within: open.at(from, starting), starting });
  }
  return pieces;
}

/** The places that an offset lies in, as it moves through a text; `places` in order of their starts. */
class OpenPlaces {
  /** The innermost first. */
  readonly #ranked: readonly EvidencePlace[];
  readonly #rankOf: ReadonlyMap<EvidencePlace, number>;
  readonly #byEnd: readonly EvidencePlace[];
  #ended = 0;
  /** How many places are open below each node of a tree whose leaves are the ranks; the root is 1. */
  readonly #counts: Int32Array;
  readonly #leaves: number;

  constructor(places: readonly EvidencePlace[]) {
    this.#ranked = places.toSorted(innermostFirst);
    this.#rankOf = new Map(this.#ranked.map((place, rank) => [place, rank]));
    this.#byEnd = places.toSorted((a, b) => a.end - b.end);
    this.#leaves = 2 ** Math.ceil(Math.log2(Math.max(1, places.length)));
    this.#counts = new Int32Array(2 * this.#leaves);
  }

  /** Those at an offset, behind all looked at before, at which some start. */
  at(offset: number, starting: readonly EvidencePlace[]): EvidencePlace[] {
    for (const place of starting) this.#count(place, 1);
    while (this.#ended < this.#byEnd.length && this.#byEnd[this.#ended]!.end <= offset)
      this.#count(this.#byEnd[this.#ended++]!, -1);
    return Array.from({ length: Math.min(this.#counts[1]!, MOST_WITHIN) }, (_, i) => this.#ranked[this.#rank(i)]!);
  }

  #count(place: EvidencePlace, by: 1 | -1): void {
    for (let node = this.#leaves + this.#rankOf.get(place)!; node > 0; node >>= 1) this.#counts[node]! += by;
  }

  /** The rank of the open place before which so many are open. */
  #rank(before: number): number {
    let left = before;
    let node = 1;
    while (node < this.#leaves) {
      node *= 2;
      const count = this.#counts[node]!;
      if (count <= left) {
        left -= count;
        node++;
      }
    }
    return node - this.#leaves;
  }
}
