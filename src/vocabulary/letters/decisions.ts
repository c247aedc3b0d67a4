/**
 * How the letters word a decision on one item, and on the whole letter. Upheld: the denial stands; overturned: the
 * treatment is medically necessary.
 */

import { anyOf } from '../../text/expressions.js';
import { wordList } from '../../text/word-list.js';

export type Decision = 'upheld' | 'overturned';

export interface DecisionRow {
  /** The printed words; a blank is any white space. */
  readonly words: string;
  readonly decision: Decision;
  /** Only part of what was asked for is granted. */
  readonly partial?: true;
}

const IS = '(?:is ?/ ?was|is|are|was|were)';
const DEEMED = '(?: considered| deemed)?';
const NECESSARY = 'medically necessary(?: (?:and|or|and/or) appropriate)?';

/** Longer wordings stand before those they start with. */
export const DECISIONS: readonly DecisionRow[] = [
  { words: 'partial(?:ly)? overturn(?:ed)?', decision: 'overturned', partial: true },
  { words: 'overturned[,]? in part', decision: 'overturned', partial: true },
  { words: 'upheld[,]? in part', decision: 'overturned', partial: true },
  { words: 'partial(?:ly)? up(?:held|hold)', decision: 'overturned', partial: true },
  { words: 'upheld', decision: 'upheld' },
  { words: 'uphold', decision: 'upheld' },
  { words: 'overturned', decision: 'overturned' },
  { words: 'overturn', decision: 'overturned' },
  { words: `${IS} not${DEEMED} ${NECESSARY}`, decision: 'upheld' },
  { words: `${IS}${DEEMED} ${NECESSARY}`, decision: 'overturned' },
];

/** Words that decide only where they stand alone: "Partial denture" decides nothing. */
const ALONE = wordList(`
  Partial | Partially | In part | In Part | Partial approval | Partial Approval | Partial certification |
  Partial Certification | Partial denial | Partial Denial | Partial modification | Partial Modification | Approval |
  Denial | Modification | Modified | Denied | Approved | Certified | Dismissed | Withdrawn | Withdrawal | Moot |
  Ineligible | Deferral | Void | Pending`);

/**
 * Words that end an item's header where a decision is expected but are none of the above: kept, with a warning.
 * "Modified", "Withdrawn by consent", "Non-certified", "PARTIAL".
 */
export const OTHER_DECISION_WORDS = anyOf([
  '(?:[A-Z][a-z]+ |Non-)?(?:[A-Z]?[a-z]+ed|Withdrawn|Moot|Ineligible)(?: [a-z]+){0,2}',
  ...ALONE,
  ...new Set(ALONE.map((words) => words.toUpperCase())),
]);
