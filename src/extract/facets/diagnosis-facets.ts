import type { Diagnosis } from '../../schema/determination.js';
import type { Passage } from '../../text/passage.js';
import { absent, type Found } from '../found.js';
import { readCertainty } from './certainty.js';
import { readKind } from './kind.js';

/** What a diagnosis is counted by. */
type DiagnosisFacets = Pick<Diagnosis, 'body_parts' | 'side' | 'kind' | 'certainty'>;

/** The facets of a diagnosis, from its words alone. */
export function diagnosisFacets(diagnosis: Passage): {
  readonly [K in keyof DiagnosisFacets]: Found<DiagnosisFacets[K]>;
} {
  return { body_parts: absent([]), side: absent(null), kind: readKind(diagnosis), certainty: readCertainty(diagnosis) };
}
