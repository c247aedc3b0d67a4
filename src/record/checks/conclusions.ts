import { matchesOf } from '../../text/matches.js';
import { sentencesOf } from '../../text/sentences.js';
import { sliceOf, type Span } from '../../text/span.js';
import { DOUBT, LINK, NECESSARY, NEGATION, NO_CONCLUSION } from '../../vocabulary/letters/conclusions.js';
import type { Decision } from '../../vocabulary/letters/decisions.js';

/** A rationale's own statement on what it is about: "the request is (not) medically necessary". */
export interface Conclusion {
  readonly decision: Decision;
  /** The sentence's place in the rationale. */
  readonly place: Span;
  /** No other sentence follows, which could take the conclusion back. */
  readonly isLast: boolean;
}

/** Conclusions are looked for this near to a rationale's end. */
const TAIL = 700;

const COPULA = '(?:is|are|was|were|be|been|appears?|seems?|remains?)';
const CHAIN = new RegExp(`(?:^|\\s)(?<chain>(?:(?:${NEGATION}|${LINK}),?[ -])*)${NECESSARY}\\b`, 'gi');
const LINKED = new RegExp(`\\b(?:${COPULA}|cannot|isn't|aren't|wasn't|weren't|can't)\\b`, 'i');
const NEGATED = new RegExp(`\\b${NEGATION}`, 'i');
const NOT_HERE = new RegExp(`\\b${NO_CONCLUSION}\\b`, 'i');
const DOUBTFUL = new RegExp(`\\b${DOUBT}\\b`, 'i');
/** A semicolon before what could be a sentence of its own. */
const PART_END = /; (?=["“(]?[A-Z0-9])/g;

/**
 * The conclusions at a rationale's end, in order. Sentences that quote, report what others said, set a condition or
 * grant a part say nothing, nor does one that is in doubt: a missed conclusion does no harm, a wrong one does.
 */
export function conclusionsOf(rationale: string): Conclusion[] {
  const from = Math.max(0, rationale.length - TAIL);
  const tail = rationale.slice(from);
  return statementsOf(tail).flatMap(({ start, end }, i, all) => {
    const decision = decisionIn(tail.slice(start, end));
    const place = { start: from + start, end: from + end };
    return decision ? [{ decision, place, isLast: i === all.length - 1 }] : [];
  });
}

function decisionIn(sentence: string): Decision | null {
  const chains = chainsIn(sentence);
  const [first, ...others] = chains.map(isNegated);
  if (first === undefined || others.some((negated) => negated !== first)) return null;
  if (NOT_HERE.test(sentence) || chains.some(({ index }) => isQuoted(sentence, index))) return null;
  if (first) return 'upheld';
  return DOUBTFUL.test(sentence) ? null : 'overturned';
}

/** Where a sentence concludes; nowhere if one of several places is no conclusion, which leaves the others open too. */
export function chainsIn(sentence: string): RegExpExecArray[] {
  const chains = matchesOf(sentence, CHAIN);
  return chains.every(({ groups }) => LINKED.test(groups!['chain']!)) ? chains : [];
}

const isNegated = ({ groups }: RegExpExecArray): boolean => NEGATED.test(groups!['chain']!);

/** The sentences of a text, parted at their semicolons too. */
export const statementsOf = (text: string): Span[] =>
  sentencesOf({ text }).flatMap((sentence) => {
    const breaks = matchesOf(sliceOf(text, sentence), PART_END).map(({ index }) => sentence.start + index);
    const starts = [sentence.start, ...breaks.map((at) => at + '; '.length)];
    return starts.map((start, i) => ({ start, end: breaks[i] ?? sentence.end }));
  });

/** Inside quotation marks that the sentence opened. */
function isQuoted(sentence: string, at: number): boolean {
  const marks = sentence.slice(0, at).match(/["“”]/g)?.length ?? 0;
  return marks % 2 === 1 && /["”]/.test(sentence.slice(at));
}
