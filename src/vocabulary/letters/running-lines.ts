import { anyOf, spaced } from '../../text/expressions.js';
import { wordList } from '../../text/word-list.js';
import { CASE_NUMBER } from './case-number.js';
import { HEAD_LABELS } from './head-labels.js';

/** Lines that pages carry besides the letter, as data. */
interface RunningLine {
  readonly id: string;
  /** The whole line; `page` is the number of the page, where the line gives it. */
  readonly pattern: RegExp;
  /**
   * `anywhere`: nothing else reads so. `edge`: only as the first or last line of a page, and only where its numbers
   * count the pages.
   */
  readonly where: 'anywhere' | 'edge';
  readonly examples: readonly string[];
}

/** "Final Determination Letter for IMR Case Number CM16-0999999" */
const RUNNING_HEAD = '(?:IMR )?Final Determination Letter for IMR Case Number:? ';
/** "Page 2 of 5", "2" */
const OWN_PAGE = '(?:Page )?(?<page>\\d{1,3})(?: of \\d{1,3})?';

export const RUNNING_LINES: readonly RunningLine[] = [
  {
    id: 'page-of',
    pattern:
      /^[-[(|*~\s]*(?:Page|Pg\.?|P\.):?\s?(?:No\.?\s?)?#?\s?(?<page>\d{1,4})\s?(?:of|\/|\|):?\s?\d{1,4}[-\])|*~.\s]*$/i,
    where: 'anywhere',
    examples: ['Page 2 of 5', '[Page: 2/5]', '- Pg. 2 of 5 -', 'PAGE 02 OF 05', 'Page 2 | 5'],
  },
  {
    id: 'page-of-in-dashes',
    pattern: /^[-~*[(]\s?(?<page>\d{1,4})\s?(?:of|\/)\s?\d{1,4}\s?[-~*\])]$/i,
    where: 'anywhere',
    examples: ['- 2 of 5 -', '[2/5]'],
  },
  {
    id: 'word-page',
    pattern: /^(?<page>\d{1,4})\s?\|\s?P ?a ?g ?e$|^P ?a ?g ?e\s?\|\s?(?:\d{1,4})$/i,
    where: 'anywhere',
    examples: ['2 | P a g e', 'Page | 2'],
  },
  {
    id: 'case-number',
    pattern: new RegExp(`^${RUNNING_HEAD}${CASE_NUMBER}(?:\\s?[-|]?\\s?${OWN_PAGE})?$`, 'i'),
    where: 'anywhere',
    examples: ['Final Determination Letter for IMR Case Number CM16-0999999 2'],
  },
  {
    id: 'page',
    pattern: /^[-[(|*~\s]*(?:P ?a ?g ?e|Pg\.?|P\.):?\s?(?:No\.?\s?)?#?\s?[-|]?\s?(?<page>\d{1,4})[-\])|*~.\s]*$/i,
    where: 'edge',
    examples: ['Page 2', 'Pg. 2', 'Page | 2', 'Page -2-', 'PAGE NO. 2', 'p. 2'],
  },
  {
    id: 'page-count',
    pattern: /^[-[(|*~\s]*(?<page>\d{1,4})\s?(?:of|\/|\|)\s?(?:\d{1,4}|P ?a ?g ?e)[-\])|*~.\s]*$/i,
    where: 'edge',
    examples: ['2 of 5', '2/5', '2 | 5'],
  },
  {
    id: 'page-number',
    pattern: /^[-[(|*~\s]*(?<page>\d{1,3})[-\])|*~\s]*$/,
    where: 'edge',
    examples: ['2', '- 2 -', '(2)', '[2]'],
  },
];

/**
 * The running head wherever it stands: text that was wrapped anew carries it inside its paragraphs, across line ends;
 * its number is that on the same line.
 */
export const RUNNING_HEAD_IN_PROSE = new RegExp(
  `\\b${spaced(RUNNING_HEAD)}${CASE_NUMBER}\\b(?: +(?:Page )?\\d{1,3}(?!\\S)(?: of \\d{1,3}\\b)?)?`,
  'gi',
);

/** What tells a line that recurs at the edges of two pages only from one that happens to: it names the case. */
export const NAMES_THE_CASE = new RegExp(`\\b${CASE_NUMBER}\\b`, 'i');

const DECIDED = 'upheld|overturned|uphold|overturn|medically necessary(?: and appropriate)?';
const LABELLED = anyOf(wordList('guidelines? | rationale | decision | dispute | determination | issue'));
/** Lines that may well recur at page edges and yet are the letter's: decisions, labels and what follows them. */
export const LETTER_LINE = new RegExp(`\\b(?:${DECIDED})\\W*$|^[^:]{1,60}${LABELLED}s?\\b[^:]{0,40}:`, 'i');

/** Words that only the letter's own headings, labels and decisions have. */
export const OWN_WORDS = new RegExp(
  anyOf([
    '\\b(?:case summary|decisions? and rationales?|documents reviewed|how the imr|following credentials)\\b',
    '\\b(?:case (?:number|no\\.?|#)|date assigned|date of injury|decision date|denial date|priority)\\b',
    '\\b(?:licensure|certification|(?:expert|physician|medical) reviewer|claims? administrator guideline)\\b',
    '\\b(?:upheld|overturned|medically necessary|MTUS|ODG|ACOEM|Section\\(s\\))',
  ]),
  'i',
);

/** A line that starts with a label of the head, and its value. */
export const HEAD_LABEL = new RegExp(`^${anyOf(HEAD_LABELS.flatMap(({ words }) => words.map(spaced)))}\\s*:`, 'i');
