/** How the letters word a decision on one item, and on the whole letter. Upheld: the denial stands; overturned: the treatment is medically necessary. */

export type Decision = 'upheld' | 'overturned';

export interface DecisionRow {
  /** The printed words; a blank is any white space. */
  readonly words: string;
  readonly decision: Decision;
  /** Only part of what was asked for is granted. */
  readonly partial?: true;
}

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
  {
    words:
      '(?:is\\s*/\\s*was|is|are|was|were) not(?: considered| deemed)? medically necessary(?: (?:and|or|and/or) appropriate)?',
    decision: 'upheld',
  },
  {
    words:
      '(?:is\\s*/\\s*was|is|are|was|were)(?: considered| deemed)? medically necessary(?: (?:and|or|and/or) appropriate)?',
    decision: 'overturned',
  },
];

/** Words that end an item's header where a decision is expected but are none of the above: kept as printed, with a warning. */
export const OTHER_DECISION_WORDS = '(?:[A-Z][a-z]+ )?(?:[A-Z]?[a-z]+ed|Withdrawn|Moot|Ineligible)(?: [a-z]+){0,2}';

/** Any known wording, as the source of a regular expression. */
export const DECISION_WORDS = DECISIONS.map(({ words }) => words.replaceAll(' ', '\\s+')).join('|');

const ROWS = DECISIONS.map((row) => ({ ...row, whole: new RegExp(`^(?:${row.words.replaceAll(' ', '\\s+')})$`, 'i') }));

/** The row of printed decision words, or undefined where they are none that is known. */
export function decisionOf(words: string): DecisionRow | undefined {
  return ROWS.find(({ whole }) => whole.test(words.trim()));
}
