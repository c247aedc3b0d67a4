import { CASE_NUMBER } from './case-number.js';

/** Lines that pages carry besides the letter, as data. */
export interface RunningLine {
  readonly id: string;
  /** The whole line; `page` is the number of the page, where the line gives it. */
  readonly pattern: RegExp;
  /** `anywhere`: nothing else reads so. `edge`: only as the first or last line of a page, and only where its numbers count the pages. */
  readonly where: 'anywhere' | 'edge';
}

export const RUNNING_LINES: readonly RunningLine[] = [
  { id: 'page-of', pattern: /^[-[(|]?\s?Page:? (?<page>\d{1,3}) (?:of|\/) \d{1,3}\s?[-\])|]?$/i, where: 'anywhere' },
  {
    id: 'case-number',
    pattern: new RegExp(
      `^(?:IMR )?Final Determination Letter for IMR Case Number:? ${CASE_NUMBER}(?:\\s?[-|]?\\s?(?:Page )?(?<page>\\d{1,3})(?: of \\d{1,3})?)?$`,
      'i',
    ),
    where: 'anywhere',
  },
  { id: 'page', pattern: /^[-[|]?\s?(?:Page|Pg\.?):?\s?\|?\s?(?<page>\d{1,3})\s?[-\]|]?$/i, where: 'edge' },
  {
    id: 'page-count',
    pattern: /^[-[|]?\s?(?<page>\d{1,3})\s?(?:of|\/|\|)\s?(?:\d{1,3}|Page)\s?[-\]|]?$/i,
    where: 'edge',
  },
  { id: 'page-number', pattern: /^[-[|]?\s?(?<page>\d{1,3})\s?[-\]|]?$/, where: 'edge' },
];

/** The running head wherever it stands: text that was wrapped anew carries it inside its paragraphs, across line ends; its number is that on the same line. */
export const RUNNING_HEAD_IN_PROSE = new RegExp(
  `\\b(?:IMR\\s+)?Final\\s+Determination\\s+Letter\\s+for\\s+IMR\\s+Case\\s+Number:?\\s+${CASE_NUMBER}\\b(?: +(?:Page )?\\d{1,3}(?!\\S)(?: of \\d{1,3}\\b)?)?`,
  'gi',
);

/** What tells a line that recurs at the edges of two pages only from one that happens to: it names the case. */
export const NAMES_THE_CASE = new RegExp(`\\b${CASE_NUMBER}\\b`, 'i');

/** Lines that may well recur at page edges and yet are the letter's: decisions, labels and what follows them. */
export const LETTER_LINE =
  /\b(?:upheld|overturned|uphold|overturn|medically necessary(?: and appropriate)?)\W*$|^[^:]{1,60}(?:guidelines?|rationale|decision|dispute|determination|issue)s?\b[^:]{0,40}:/i;
