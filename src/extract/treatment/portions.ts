import { anyOf } from '../../text/expressions.js';
import { matchesOf } from '../../text/matches.js';
import type { Passage } from '../../text/passage.js';
import type { Span } from '../../text/span.js';

/**
 * A request may tell of a modification in one of two ways: "A was the original request. B was authorized by the Claims
 * Administrator. The remaining portion of the original request, C is", or "A was the original request. The Claims
 * Administrator authorized B, leaving the original request IMR eligible. The original request, A is".
 */
export interface Portions {
  /** What was asked for at first. */
  readonly original: Passage | null;
  /** What of it was granted. */
  readonly authorized: Passage | null;
  /** What is left in dispute; the whole request where it tells of no modification. */
  readonly disputed: Passage;
}

const REMAINDER_PARTS = 'portion|part|balance|amount|request';
/** "The remaining IMR eligible portion of the original request, ". */
const REMAINING =
  String.raw`\bthe (?:remaining|disputed)\b[^.,;:]{0,60}?` + String.raw`\b(?:${REMAINDER_PARTS})\b[^.,;:]{0,40}[,:]\s*`;
/** "leaving the original request IMR eligible. The original request, ". */
const LEAVING = String.raw`\bleaving [^.]{0,60}\beligible\b\.?\s*(?:the original request[,:]?\s*)?`;
/** The words that name what is left in dispute come after one of these. */
const REMAINDER = new RegExp(`${REMAINING}|${LEAVING}`, 'gi');

/** From the verb that closes the last sentence on: "…, Acupuncture 6 visits is". */
const COPULA = /(?<![\s,])[\s,]+(?:is|are|was|were)[\s:.]*$/i;
const WAS = '(?:was|were|is|are|has been|have been|had been)';
/** "A was the original request". */
const ORIGINAL = new RegExp(
  String.raw`(?<![\s,])[\s,]+${WAS} (?:the )?original(?:ly)? request(?:s|ed)?\b(?: (?:treatments?|services?|items?)\b)?`,
  'i',
);
/** A remainder that names nothing. */
const NOTHING = /^(?:is|are|was|were)?[\s:.]*$/i;

const GRANTED = '(?:authorized|authorised|certified|approved|granted|allowed)';
const ADVERB = '(?:partially |conditionally |only |already |modified and )?';
/** Who grants. */
const GRANTOR = anyOf([
  String.raw`(?:claims?|claim'?s) (?:administrators?|examiners?|adjusters?|adjustors?|admin)`,
  String.raw`utili[sz]ation review(?:er)?(?: (?:physician|doctor|agent|organi[sz]ation|department))?`,
  String.raw`UR(?:O| physician| reviewer| doctor)?`,
  String.raw`adjusters?|adjustors?|insurers?|carriers?|insurance carrier|employer|reviewer|physician (?:reviewer|advisor)`,
]);
/** "B was authorized by the Claims Administrator"; where it ends, the next sentence or the letter's item goes on. */
const GRANT_BEHIND = new RegExp(
  String.raw`(?<![\s,])[\s,]+${WAS} ${ADVERB}${GRANTED}\b(?: (?:by|per|from|through|in) (?:the )?${GRANTOR}\b)?`,
  'i',
);
/** "The Claims Administrator authorized B". */
const GRANT_BEFORE = new RegExp(
  String.raw`^(?:however,? |but )?(?:the )?${GRANTOR} (?:has |had |have )?${ADVERB}${GRANTED}\b:?(?: for\b)?`,
  'i',
);
/** Where what was granted ends: ", leaving the original request", ". The remaining portion". */
const GRANT_END = new RegExp(
  String.raw`[\s,;.]+(?:leaving\b|(?:and |thus |so )?the (?:remaining|disputed|original request)\b)`,
  'i',
);
const BETWEEN = /^[\s.,;:]+(?:(?:and|but|of which|however),?\s+)?/i;

/** Reads what a request tells of its modification. */
export function portionsOf(request: Passage): Portions {
  const { text } = request;
  const original = ORIGINAL.exec(text);
  const remainder = remainderOf(text);
  const disputed =
    remainder === undefined
      ? original
        ? request.part(0, original.index)
        : withoutCopula(request)
      : withoutCopula(request.part(remainder));
  if (!original || original.index === 0) return { original: null, authorized: null, disputed };
  const granted = grantedIn(text, original.index + original[0].length);
  return {
    original: request.part(0, original.index),
    authorized: granted ? request.part(granted.start, granted.end) : null,
    disputed,
  };
}

/** The part of a request that is in dispute. */
export const disputedPortion = (request: Passage): Passage => portionsOf(request).disputed;

/** Where the words start that name what is left in dispute. */
function remainderOf(text: string): number | undefined {
  const starts = matchesOf(text, REMAINDER).map((match) => match.index + match[0].length);
  return starts.findLast((start) => !NOTHING.test(text.slice(start)));
}

/** Where behind the original request the words stand that name what was granted. */
function grantedIn(text: string, from: number): Span | undefined {
  const start = from + (BETWEEN.exec(text.slice(from))?.[0].length ?? 0);
  const ends = GRANT_END.exec(text.slice(start));
  const end = ends ? start + ends.index : text.length;
  const words = text.slice(start, end);
  const before = GRANT_BEFORE.exec(words);
  const behind = before ? null : GRANT_BEHIND.exec(words);
  const granted = before
    ? { start: start + before[0].length, end }
    : { start, end: behind ? start + behind.index : start };
  return NOTHING.test(text.slice(granted.start, granted.end)) ? undefined : trimmedStop(text, granted);
}

/** Without the stop that ends its sentence; that of "per wk." is lost with it. */
function trimmedStop(text: string, { start, end }: Span): Span {
  let to = end;
  while (to > start && ' .,;:'.includes(text[to - 1]!)) to--;
  return { start, end: to };
}

function withoutCopula(portion: Passage): Passage {
  const copula = COPULA.exec(portion.text);
  return copula ? portion.part(0, copula.index) : portion;
}
