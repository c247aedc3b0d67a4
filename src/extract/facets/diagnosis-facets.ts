import type { Diagnosis } from '../../schema/determination.js';
import type { Passage } from '../../text/passage.js';
import type { Found } from '../found.js';
import { readAnatomy } from './anatomy.js';
import { bodyParts } from './body-parts.js';
import { readCertainty } from './certainty.js';
import { readKind } from './kind.js';
import { side } from './side.js';

/** What a diagnosis is counted by. */
type DiagnosisFacets = Pick<Diagnosis, 'body_parts' | 'side' | 'kind' | 'certainty'>;

/** The facets of a diagnosis, from its words alone. */
export function diagnosisFacets(diagnosis: Passage): {
  readonly [K in keyof DiagnosisFacets]: Found<DiagnosisFacets[K]>;
} {
  const anatomy = readAnatomy(diagnosis);
  return {
    body_parts: bodyParts(anatomy),
    side: side(anatomy),
    kind: readKind(diagnosis),
    certainty: readCertainty(diagnosis),
  };
}
