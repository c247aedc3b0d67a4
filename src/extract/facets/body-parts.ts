import type { BodyPart } from '../../vocabulary/facets.js';
import { by, type Found, found, list } from '../found.js';
import type { Anatomy } from './anatomy.js';
import { misspeltParts, unknownParts } from './unknown-parts.js';

/** The parts of the body that a text names, each once, in the order of their first mention. */
export function bodyParts(anatomy: Anatomy): Found<BodyPart[]> {
  const parts = new Map<BodyPart, Found<BodyPart>>();
  for (const { parts: told, rule, start, end } of anatomy.mentions)
    for (const part of told)
      if (!parts.has(part)) parts.set(part, by(rule, found(part, anatomy.passage.span(start, end))));
  return list([...parts.values()], ...misspeltParts(anatomy), ...(parts.size === 0 ? unknownParts(anatomy) : []));
}
