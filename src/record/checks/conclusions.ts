import { matchesOf } from '../../text/matches.js';
import { sentencesOf } from '../../text/sentences.js';
import { sliceOf } from '../../text/span.js';
import { DOUBT, LINK, NECESSARY, NEGATION, NO_CONCLUSION } from '../../vocabulary/letters/conclusions.js';
import type { Decision } from '../../vocabulary/letters/decisions.js';

/** A rationale's own statement on what it is about: "the request is (not) medically necessary". */
export interface Conclusion {
  readonly decision: Decision;
  /** The sentence. */
  readonly words: string;
  /** No other sentence follows, which could take the conclusion back. */
  readonly isLast: boolean;
}

/** Conclusions are looked for this near to a rationale's end. */
const TAIL = 700;

const COPULA = '(?:is|are|was|were|be|been|appears?|seems?|remains?)';
const CHAIN = new RegExp(`(?:^|\\s)(?<chain>(?:(?:${NEGATION}|${LINK}),? )*)${NECESSARY}\\b`, 'gi');
const LINKED = new RegExp(`\\b(?:${COPULA}|cannot|isn't|aren't|wasn't|weren't|can't)\\b`, 'i');
const NEGATED = new RegExp(`\\b${NEGATION}`, 'i');
const NOT_HERE = new RegExp(`\\b${NO_CONCLUSION}\\b`, 'i');
const DOUBTFUL = new RegExp(`\\b${DOUBT}\\b`, 'i');
/** A semicolon before what could be a sentence of its own. */
const PART_END = /; (?=["“(]?[A-Z0-9])/;

/**
 * The conclusions at a rationale's end, in order. Sentences that quote, report what others said, set a condition or
 * grant a part say nothing, nor does one that is in doubt: a missed conclusion does no harm, a wrong one does.
 */
export function conclusionsOf(rationale: string): Conclusion[] {
  const tail = rationale.slice(Math.max(0, rationale.length - TAIL));
  return statementsOf(tail).flatMap((words, i, all) => {
    const decision = decisionIn(words);
    return decision ? [{ decision, words, isLast: i === all.length - 1 }] : [];
  });
}

function decisionIn(sentence: string): Decision | null {
  const matches = matchesOf(sentence, CHAIN);
  const [match] = matches;
  if (!match || matches.length > 1 || NOT_HERE.test(sentence) || isQuoted(sentence, match.index)) return null;
  const chain = match.groups!['chain']!;
  if (!LINKED.test(chain)) return null;
  if (NEGATED.test(chain)) return 'upheld';
  return DOUBTFUL.test(sentence) ? null : 'overturned';
}

/** The sentences of a text, parted at their semicolons too. */
const statementsOf = (text: string): string[] =>
  sentencesOf({ text }).flatMap((sentence) => sliceOf(text, sentence).split(PART_END));

/** Inside quotation marks that the sentence opened. */
function isQuoted(sentence: string, at: number): boolean {
  const marks = sentence.slice(0, at).match(/["“”]/g)?.length ?? 0;
  return marks % 2 === 1 && /["”]/.test(sentence.slice(at));
}
