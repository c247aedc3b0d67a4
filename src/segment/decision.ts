import { anyOf, spaced } from '../text/expressions.js';
import { DECISIONS, type DecisionRow } from '../vocabulary/letters/decisions.js';

/** Any known wording of a decision, as the source of an expression. */
export const DECISION_WORDS = anyOf(DECISIONS.map(({ words }) => spaced(words)));

const ROWS = DECISIONS.map((row) => ({ row, whole: new RegExp(`^${anyOf([spaced(row.words)])}$`, 'i') }));

/** The row of printed decision words, or undefined where they are none that is known. */
export function decisionOf(words: string): DecisionRow | undefined {
  const printed = words.trim();
  return ROWS.find(({ whole }) => whole.test(printed))?.row;
}
