import { anyOf } from '../../text/expressions.js';
import { matchesOf } from '../../text/matches.js';
import { type AnchorId, type Anchoring, ANCHORS } from '../../vocabulary/letters/anchors.js';
import { ITEM_SIGNS, OPENINGS, TITLES } from '../../vocabulary/letters/letter-signs.js';

/** A heading or label that only letters have; `at` counts in the text searched. */
export interface Heading {
  readonly id: AnchorId;
  readonly at: number;
}

const ROWS = ANCHORS.filter(({ id }) => TITLES.has(id) || OPENINGS.has(id) || ITEM_SIGNS.has(id));
const END: Record<Anchoring['ends'], string> = {
  line: ':?[^A-Za-z\\n]{0,4}(?=\\n|$)',
  colon: ':',
  'line-or-colon': '(?::|[^A-Za-z\\n]{0,4}(?=\\n|$))',
  open: '',
};

/** The words without their blanks, at which a line may end. */
const squeezed = (words: string): string => words.replaceAll(' ?', '').replaceAll(' ', '\\n?');
const wordsOf = ({ words }: Anchoring): string => anyOf(words.map(squeezed));

/** At a line start, behind the marks that a number or a rule of a table leaves there. */
const AT_LINE_START = new RegExp(
  `[^A-Za-z\\n]{0,6}(?:${ROWS.map((row) => `(${wordsOf(row)}${END[row.ends]})`).join('|')})`,
  'iy',
);
/** Inside a line they are known by their capitals. */
const INSIDE_LINES = new RegExp(ROWS.map((row) => `(${wordsOf(row)})`).join('|'), 'g');
/** Most lines of prose; no heading begins so. */
const BEGINS_SMALL = /[a-z]/;
/** A longer line holds more than a line of print. */
const LONGEST = 400;
/** Headings of these words alone stand in other documents as well. */
const ORDINARY = /^[^A-Za-z\n]*(?:CASESUMMARY|Rationale:)/i;

/** The headings in a text without blanks, in order. */
export function headingsIn(text: string): Heading[] {
  const matches: RegExpExecArray[] = [];
  let isLong = false;
  for (let start = 0, end = 0; start < text.length; start = end + 1) {
    const next = text.indexOf('\n', start);
    end = next < 0 ? text.length : next;
    isLong ||= end - start > LONGEST;
    if (BEGINS_SMALL.test(text[start] ?? '')) continue;
    AT_LINE_START.lastIndex = start;
    const match = AT_LINE_START.exec(text);
    if (match) matches.push(match);
  }
  return (isLong ? [...matches, ...matchesOf(text, INSIDE_LINES)] : matches)
    .filter(({ 0: words }) => !ORDINARY.test(words))
    .map((match) => ({
      id: ROWS[match.findIndex((words, i) => i > 0 && words !== undefined) - 1]!.id,
      at: match.index,
    }))
    .sort((a, b) => a.at - b.at);
}
