import { above, allPlaces, type EvidencePlace, placesOfWarning } from '../../../show/evidence-places.js';
import type { Determination } from '../../../schema/determination.js';
import type { LetterContent } from '../../page-data.js';
import { innermostFirst } from '../../pieces.js';

/**
 * Where in the letter a value stands: at its own places, else at those of all its parts, else at those of what it is
 * part of; of a warning, where to look for what it tells. In the order of the text.
 */
export function placesOf({ record }: LetterContent, pointer: string): readonly EvidencePlace[] {
  const warning = /^\/warnings\/(\d+)$/.exec(pointer);
  const places = warning ? ofWarning(record, Number(warning[1])) : ofValue(record.evidence, pointer);
  return [...places].sort((a, b) => a.start - b.start || a.end - b.end);
}

const ofWarning = (record: Determination, index: number): readonly EvidencePlace[] =>
  record.warnings[index] ? placesOfWarning(record, index) : [];

function ofValue(evidence: Determination['evidence'], pointer: string): readonly EvidencePlace[] {
  for (let at = pointer; at !== ''; at = above(at)) {
    const own = evidence[at];
    if (own) return allPlaces({ [at]: own });
    const parts = Object.entries(evidence).filter(([part]) => at === pointer && part.startsWith(`${at}/`));
    if (parts.length > 0) return allPlaces(Object.fromEntries(parts));
  }
  return [];
}

/** The places that one comes by on the way through a letter; of several at the same words the innermost. */
export function stopsOf({ record }: LetterContent): readonly EvidencePlace[] {
  const places = allPlaces(record.evidence).filter(({ start, end }) => start < end);
  places.sort((a, b) => a.start - b.start || b.end - a.end || innermostFirst(a, b));
  return places.filter(({ start, end }, i) => start !== places[i - 1]?.start || end !== places[i - 1]?.end);
}
