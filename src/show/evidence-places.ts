import type { Determination } from '../schema/determination.js';
import type { Span } from '../text/span.js';

type Evidence = Determination['evidence'];

/** A place of a value in the letter. */
export interface EvidencePlace extends Span {
  /** JSON pointer of the value. */
  readonly pointer: string;
  /** Which of the value's places, from 0. */
  readonly number: number;
  readonly page: number;
}

/** The places of a value itself. */
const placesAt = (evidence: Evidence, pointer: string): EvidencePlace[] =>
  (evidence[pointer] ?? []).map(({ start, end, page }, number) => ({ pointer, number, start, end, page }));

export const allPlaces = (evidence: Evidence): EvidencePlace[] =>
  Object.keys(evidence).flatMap((pointer) => placesAt(evidence, pointer));

/** Whether a pointer is that of a warning: such places are where to look, not where a value stands. */
export const isOfWarning = ({ pointer }: EvidencePlace): boolean => pointer.startsWith('/warnings/');

/**
 * Where in the letter to look for what a warning tells: at its own places, else at those of the value that it is about,
 * else at the first part of that, else the same for what the value is part of. None where nothing of it has a place.
 */
export function placesOfWarning(
  { evidence, warnings }: Pick<Determination, 'evidence' | 'warnings'>,
  index: number,
): readonly EvidencePlace[] {
  const own = placesAt(evidence, `/warnings/${index}`);
  if (own.length > 0) return own;
  for (let pointer = warnings[index]!.path; pointer !== ''; pointer = above(pointer)) {
    const places = placesAt(evidence, pointer);
    if (places.length > 0) return places;
    const part = firstParts(evidence).get(pointer);
    if (part) return [part];
  }
  return [];
}

/** The pointer of what a value is part of. */
export const above = (pointer: string): string => pointer.slice(0, pointer.lastIndexOf('/'));

const FIRST_PARTS = new WeakMap<Evidence, ReadonlyMap<string, EvidencePlace>>();

/** For each pointer that values stand below, the first place of any of them; told once for all warnings of a record. */
function firstParts(evidence: Evidence): ReadonlyMap<string, EvidencePlace> {
  const known = FIRST_PARTS.get(evidence);
  if (known) return known;
  const parts = new Map<string, EvidencePlace>();
  for (const place of allPlaces(evidence).sort((a, b) => a.start - b.start))
    for (let pointer = above(place.pointer); pointer !== '' && !parts.has(pointer); pointer = above(pointer))
      parts.set(pointer, place);
  FIRST_PARTS.set(evidence, parts);
  return parts;
}
