import { anyOf } from '../../text/expressions.js';
import { matchesOf } from '../../text/matches.js';
import { ANCHORS } from '../../vocabulary/letters/anchors.js';
import { DECISIONS } from '../../vocabulary/letters/decisions.js';
import { HEAD_LABELS } from '../../vocabulary/letters/head-labels.js';

/** "C L I N I C A L  C A S E": so many single characters in a row are no words. */
const LETTER_SPACED = /(?<!\S)[A-Za-z](?: {1,6}[A-Za-z\d(),/.:'&-]){7,}(?!\S)/g;
const BETWEEN_WORDS = / {2,}/;

/** A text with its letter-spaced headings closed up; wider gaps in them, where there are any, part their words. */
export const closedUp = (text: string): string =>
  text.replaceAll(LETTER_SPACED, (heading) =>
    heading
      .split(BETWEEN_WORDS)
      .map((word) => word.replaceAll(' ', ''))
      .join(' '),
  );

/** Headings, labels and decisions; all that they capture is the blanks between their words. */
const PHRASES = [...ANCHORS, ...HEAD_LABELS, ...DECISIONS]
  .flatMap(({ words }) => words)
  .map((words) => words.replaceAll(' ?', '\\s*').replaceAll(' ', '(\\s*)'))
  .filter((words) => words.includes('(\\s*)'));
const SOURCE = `(?<![A-Za-z])${anyOf(PHRASES)}`;
const PHRASE = new RegExp(SOURCE, 'gi');
const PHRASE_HERE = new RegExp(SOURCE, 'diy');

/** A text with the blanks that its headings, labels and decisions lost, as words in bold type do: "is notmedically". */
export function withLostBlanks(text: string): string {
  const lost = matchesOf(text, PHRASE).flatMap((match) => (match.includes('') ? blanksLostAt(text, match.index) : []));
  return [0, ...lost].map((at, i) => text.slice(at, lost[i])).join(' ');
}

/** Where the phrase that starts at an offset lacks blanks. */
function blanksLostAt(text: string, start: number): number[] {
  PHRASE_HERE.lastIndex = start;
  const blanks = PHRASE_HERE.exec(text)!.indices!.slice(1);
  return blanks.flatMap((blank) => (blank && blank[0] === blank[1] ? [blank[0]] : []));
}
