import { matchesOf } from '../../text/matches.js';
import type { Passage } from '../../text/passage.js';

/**
 * Where a request tells of a modification ("A was the original request. B was authorized. The remaining portion of the original request, C is"),
 * the words that name what is left in dispute come after one of these.
 */
const REMAINDER = new RegExp(
  [
    String.raw`\bthe (?:remaining|disputed)\b[^.,;:]{0,60}?\b(?:portion|part|balance|amount|request)\b[^.,;:]{0,40}[,:]\s*`,
    String.raw`\bleaving [^.]{0,60}\beligible\b\.?\s*(?:the original request[,:]?\s*)?`,
  ].join('|'),
  'gi',
);
const COPULA = /[\s,]+(?:is|are|was|were)[\s:.]*$/i;
const ORIGINAL = /[\s,]+(?:was|were|is|are) the original request\b/i;

/** The part of a request that is in dispute; the whole request where it tells of no modification. */
export function disputedPortion(request: Passage): Passage {
  let from = -1;
  for (const match of matchesOf(request.text, REMAINDER)) {
    const end = match.index + match[0].length;
    if (end < request.text.length - 3) from = end;
  }
  if (from >= 0) return withoutCopula(request.part(from));
  const original = ORIGINAL.exec(request.text);
  return original ? request.part(0, original.index) : withoutCopula(request);
}

function withoutCopula(portion: Passage): Passage {
  const copula = COPULA.exec(portion.text);
  return copula ? portion.part(0, copula.index) : portion;
}
