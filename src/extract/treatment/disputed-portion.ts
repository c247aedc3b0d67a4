import { matchesOf } from '../../text/matches.js';
import type { Passage } from '../../text/passage.js';

/**
 * Where a request tells of a modification ("A was the original request. B was authorized. The remaining portion of the
 * original request, C is"), the words that name what is left in dispute come after one of these.
 */
const REMAINDER_PARTS = 'portion|part|balance|amount|request';
/** "The remaining IMR eligible portion of the original request, ". */
const REMAINING =
  String.raw`\bthe (?:remaining|disputed)\b[^.,;:]{0,60}?` + String.raw`\b(?:${REMAINDER_PARTS})\b[^.,;:]{0,40}[,:]\s*`;
/** "leaving the original request IMR eligible. The original request, ". */
const LEAVING = String.raw`\bleaving [^.]{0,60}\beligible\b\.?\s*(?:the original request[,:]?\s*)?`;
const REMAINDER = new RegExp(`${REMAINING}|${LEAVING}`, 'gi');

/** From the verb that closes the last sentence on: "…, Acupuncture 6 visits is". */
const COPULA = /(?<![\s,])[\s,]+(?:is|are|was|were)[\s:.]*$/i;
const ORIGINAL = /(?<![\s,])[\s,]+(?:was|were|is|are) the original request\b/i;
/** A remainder that names nothing. */
const NOTHING = /^(?:is|are|was|were)?[\s:.]*$/i;

/** The part of a request that is in dispute; the whole request where it tells of no modification. */
export function disputedPortion(request: Passage): Passage {
  const starts = matchesOf(request.text, REMAINDER).map((match) => match.index + match[0].length);
  const from = starts.findLast((start) => !NOTHING.test(request.text.slice(start)));
  if (from !== undefined) return withoutCopula(request.part(from));
  const original = ORIGINAL.exec(request.text);
  return original ? request.part(0, original.index) : withoutCopula(request);
}

function withoutCopula(portion: Passage): Passage {
  const copula = COPULA.exec(portion.text);
  return copula ? portion.part(0, copula.index) : portion;
}
