import { wordList } from '../../text/word-list.js';

/** The labels of a letter's head in every layout, as data: which field each fills and what kind of value it takes. */

export type HeadField =
  | 'case_number'
  | 'date_assigned'
  | 'decision_date'
  | 'date_of_injury'
  | 'ur_denial_date'
  | 'application_received'
  | 'priority'
  | 'final_determination';
type HeadValue = 'case' | 'date' | 'priority' | 'determination';

export interface HeadLabel {
  /** Null: a label that is known and fills nothing, so that its value goes to no other. */
  readonly field: HeadField | null;
  readonly value: HeadValue | 'any';
  /** A blank is any white space, a line end included. */
  readonly words: readonly string[];
}

const REVIEW = '(?:UR|Utilization Review)';
const DENIAL = '(?:Decision|Denial|Determination)';

/** Longer wordings stand before those they end with. */
export const HEAD_LABELS: readonly HeadLabel[] = [
  { field: 'case_number', value: 'case', words: ['(?:(?:MAXIMUS |IMR )?Case|IMR) (?:Number|Num\\.?|No\\.?|ID|#)'] },
  {
    field: 'date_assigned',
    value: 'date',
    words: ['Date (?:Case )?Assigned', 'Assigned Date', 'Date of Assignment', 'Assignment Date'],
  },
  {
    field: 'ur_denial_date',
    value: 'date',
    words: [`${REVIEW} (?:Denial |Decision |Determination )?Date`, `Date of (?:the )?${REVIEW} ${DENIAL}`],
  },
  {
    field: 'decision_date',
    value: 'date',
    words: [
      '(?:IMR |Final )?(?:Decision|Determination) Date',
      'Date of (?:the )?(?:IMR |Final )?(?:Decision|Determination)',
      'Dated',
    ],
  },
  {
    field: 'date_of_injury',
    value: 'date',
    words: ['Date(?:s|\\(s\\))? of (?:Injury|Loss)', 'Injury Date(?:s|\\(s\\))?', 'DOI', 'D\\.O\\.I\\.'],
  },
  // In a two-column table the label breaks over two lines and a layout-keeping reader puts the value between its words.
  {
    field: 'application_received',
    value: 'date',
    words: [
      '(?:IMR )?Application(?= \\d{1,2}/\\d{1,2}/\\d{4}\\s+Received)',
      '(?:IMR )?Application Received(?: Date| On)?',
      'Date (?:IMR )?Application Received',
      'Application Date',
    ],
  },
  { field: 'priority', value: 'priority', words: ['(?:Review )?Priority'] },
  { field: 'final_determination', value: 'determination', words: ['Final Determination'] },
  {
    field: null,
    value: 'any',
    words: [
      'Employee(?: Name)?',
      'Claims? (?:Number|No\\.?)',
      'Claims Administrator',
      'Treating Provider',
      'Provider',
      'Employer',
      'Date of Birth',
      'DOB',
      'WCAB (?:Number|No\\.?)',
      'EAMS Case (?:Number|No\\.?)',
    ],
  },
];

/** What stands in the place of a value that is not given. */
export const NO_VALUE: readonly string[] = wordList(`
  n/a | na | none | none given | not given | not provided | not available | not applicable | not stated | unknown |
  unspecified | undetermined | various | multiple | see below | see attached | tbd | - | -- | --- | \u2013 | \u2014`);
