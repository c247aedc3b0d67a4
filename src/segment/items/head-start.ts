import { CLOSING_WORDS } from '../../vocabulary/letters/conclusions.js';
import { endsFarShort, endsSentence, endsShort, type Line } from '../lines.js';

/** Some lines in a row. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** The longest header seen has 8 lines at 95 columns, 13 at 60. */
const LONGEST_HEAD = 24;

/**
 * Where an item's header starts among the lines that run from the previous rationale to the header's last line, which
 * holds the decision. The text of a PDF often has no empty line there, so the lines themselves must tell: a paragraph's
 * last line is short and ends a sentence. `width`: the width the letter's lines are filled to. Gives the index of the
 * header's first line.
 */
export function headStart(lines: readonly Line[], { first, last }: Stretch, width: number): number {
  let start = last;
  let head = lines[last]!.text;
  while (start > first && !CONCLUDED.test(lines[start]!.text)) {
    const above = lines[start - 1]!;
    const line = lines[start]!;
    if (line.afterGap) break;
    const sentence = endsSentence(above) && !NUMBER_ALONE.test(above.text);
    if (sentence && (endsShort(above, line, width) || !(DECISION_ALONE.test(head) || lacksItsOriginalRequest(head))))
      break;
    // A rationale without its full stop: only a line cut far short tells.
    if (!sentence && !above.endsPage && endsFarShort(above, line, width) && !UNFINISHED_LINE.test(above.text)) break;
    start--;
    if (last - start >= LONGEST_HEAD) return nearestSentenceEnd(lines, start, last);
    head = `${above.text} ${head}`;
  }
  return start;
}

/** A rationale's end inside a line: "… is not medically necessary. MRI of the knee: Upheld" */
const CONCLUDED = new RegExp(`^(?<rationale>.*\\b(?:${CLOSING_WORDS})\\.["')]*\\s+)(?=["'(]?[A-Z\\d])`, 'is');

/** Where a header starts whose line goes on behind the end of a rationale: else at the start of its line. */
export const behindRationale = ({ start, text }: Line): number =>
  start + (CONCLUDED.exec(text)?.groups!['rationale']!.length ?? 0);

/** The line behind the last one that ends a sentence; where none does, the last line. */
function nearestSentenceEnd(lines: readonly Line[], first: number, last: number): number {
  for (let i = last; i > first; i--) if (endsSentence(lines[i - 1]!)) return i;
  return last;
}

/** The number of an item, cut from its header by a page's end. */
const NUMBER_ALONE = /^\d{1,2}[.)]$/;
const DECISION_ALONE = /^(?:is:?\s+)?[A-Za-z]+(?: in part)?\.?$/;
const UNFINISHED_LINE =
  /(?:[:,(/-]|\b(?:of|the|for|and|with|to|is|are|by|in|on|at|per|or|from|original|remaining|DOS))$/i;

/**
 * A header on a modified request tells what was asked for first; without that its first sentences are still missing.
 */
function lacksItsOriginalRequest(head: string): boolean {
  return MODIFICATION.test(head) && !ORIGINAL_REQUEST.test(head);
}
const MODIFICATION = new RegExp(
  [
    '\\b(?:remaining|disputed)\\b.{0,30}\\bportion\\b',
    '\\b(?:authorized|approved|certified) by the claims administrator\\b',
    '^the claims administrator (?:authorized|approved|certified)\\b',
    '\\bleaving the original request\\b',
    '^the original request, ',
  ].join('|'),
  'i',
);
const ORIGINAL_REQUEST =
  /(?!^)\b(?:was|were|is) the original(?:ly)? request|^the original request (?:(?:was|is) )?for\b/i;
