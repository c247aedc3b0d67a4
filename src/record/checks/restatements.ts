import { matchesOf } from '../../text/matches.js';
import { groupSpan, sliceOf, type Span } from '../../text/span.js';
import { CLAUSE_START, NO_RESTATEMENT, REQUEST_NAMED, RESTATEMENTS } from '../../vocabulary/letters/conclusions.js';
import { chainsIn, statementsOf } from './conclusions.js';

/** Where a rationale says in its own words what was asked for. */

const NOT_HERE = new RegExp(`\\b${NO_RESTATEMENT}\\b`, 'i');
const NAMED = new RegExp(`\\b${REQUEST_NAMED} `, 'gi');
const CLAUSE = new RegExp(CLAUSE_START, 'gi');
const RESTATED = RESTATEMENTS.map((wording) => new RegExp(wording, 'i'));
/** Without one of these no statement says the request again. */
const TELLING = /medical|request/i;

/** "the request", "this treatment": they name nothing. */
const UNNAMED = /^(?:(?:the|this|these|such|an?) )?(?:\w+ )?(?:requests?|it|they|treatments?|services?|medications?)$/i;

/**
 * The places of the request in a rationale, in order: the subjects of its conclusions, and what it says the request
 * "is for".
 */
export function restatementsOf(rationale: string): Span[] {
  return statementsOf(rationale).flatMap((statement) => {
    const words = sliceOf(rationale, statement);
    if (!TELLING.test(words)) return [];
    const said = concludedOn(words) ?? restatedIn(words);
    return said && !UNNAMED.test(sliceOf(words, said))
      ? [{ start: statement.start + said.start, end: statement.start + said.end }]
      : [];
  });
}

/** The subject of a conclusion: the words behind the last "request for", else those of the last clause. */
function concludedOn(words: string): Span | null {
  const [chain, ...others] = chainsIn(words);
  if (!chain || others.length > 0 || NOT_HERE.test(words)) return null;
  const before = words.slice(0, chain.index);
  const opening = matchesOf(before, NAMED).at(-1) ?? matchesOf(before, CLAUSE).at(-1)!;
  return { start: opening.index + opening[0].length, end: chain.index };
}

function restatedIn(words: string): Span | null {
  for (const pattern of RESTATED) {
    const match = pattern.exec(words);
    if (match) return groupSpan(match, 'what');
  }
  return null;
}
