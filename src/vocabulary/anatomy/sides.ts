import { wordList } from '../../text/word-list.js';
import type { AnatomyRow } from './term.js';

/** Words for a side; a row without a part. */
export const SIDE_WORDS: readonly AnatomyRow[] = [
  { parts: [], side: 'left', terms: wordList('left | lt | left side | left sided') },
  { parts: [], side: 'right', terms: wordList('right | rt | right side | right sided') },
  { parts: [], side: 'bilateral', terms: wordList('bilateral | bilat | bil | b l | bilateral side | both sides') },
  {
    parts: [],
    side: 'bilateral',
    terms: wordList(`
      left greater than right | right greater than left | left worse than right | right worse than left |
      left more than right | right more than left | left and right | right and left | right side greater than left |
      left side greater than right`),
  },
  { parts: [], side: 'bilateral', only: 'before a part', terms: wordList('both') },
];

/** One letter for a side, before the part it is of: "R knee". */
export const SIDE_LETTERS: readonly AnatomyRow[] = [
  { parts: [], side: 'left', only: 'a letter before a part', terms: wordList('l') },
  { parts: [], side: 'right', only: 'a letter before a part', terms: wordList('r') },
  { parts: [], side: 'bilateral', only: 'a letter before a part', terms: wordList('b') },
];
