/** Words with which a diagnosis is only suspected. */
export interface DoubtingRow {
  /** A word: it names a group of an expression. */
  readonly id: string;
  /** The source of an expression without capturing groups, in which case makes no difference. */
  readonly words: string;
  readonly example: string;
}

export const DOUBTING_WORDS: readonly DoubtingRow[] = [
  { id: 'possible', words: 'possib(?:le|ly|ility)|potential(?:ly)?', example: 'possible gout' },
  { id: 'probable', words: 'probabl[ey]|prob\\.', example: 'probable gout' },
  { id: 'suspected', words: 'suspect(?:s|ed|ing)?|suspicions?|suspicious', example: 'suspected gout' },
  { id: 'question', words: 'question of|questionabl[ey]|questioning|in question', example: 'question of gout' },
  { id: 'versus', words: 'versus|v\\.?s\\.?', example: 'gout versus strain' },
  { id: 'likely', words: 'likely|likelihood of', example: 'gout, likely' },
  {
    id: 'consistent',
    words: 'consistent with|c/w|compatible with|suggest(?:s|ive|ing)(?: of)?|suggesti(?:ve|on) of',
    example: 'pain consistent with gout',
  },
  {
    id: 'presumed',
    words: 'presum(?:ed|ably|ptive|ptively)|provisional(?:ly)?|tentative(?:ly)?',
    example: 'presumed gout',
  },
  {
    id: 'open',
    words:
      "rule[- ]?out|r/o|ruling out|differential|ddx|may be|might be|could be|can(?:not|'t) (?:be )?(?:excluded?|rule out|ruled out)|" +
      'concern(?:s|ing)? for|concern of|equivocal|appears to be|to be (?:determined|confirmed)',
    example: 'gout, to be confirmed',
  },
];
