import { anyOf } from '../../text/expressions.js';
import { matchesOf } from '../../text/matches.js';
import { type Span, spanOf, trimSpan } from '../../text/span.js';
import type { Word } from '../../text/words.js';
import { loneBrackets } from './brackets.js';
import { namingWords, Phrase } from './phrase.js';
import { runOn } from './run-on.js';

/**
 * What parts a list: semicolons, list numbers and bullets always; commas and "and" by what stands around them; and
 * nothing, where two conditions stand side by side.
 */
export type Mark = 'hard' | 'comma' | 'and' | 'comma_and' | 'none';

export interface Part {
  readonly phrase: Phrase;
  /** The mark before it. */
  readonly mark: Mark;
}

/** What parts a list wherever it stands. */
const HARD = anyOf([
  ';',
  // "knee pain left' left leg weakness": the semicolon's neighbour on the keyboard; it closes no quotation
  "(?<=[a-rt-z])'(?= [a-z])(?<!(?:^|\\s)'[^']*')",
  // "1. Lumbago 2) Sciatica", "(1) Lumbago", "b) Sciatica", "• Lumbago"
  '(?<=^|[\\s,;]|[a-z]\\.)(?:\\(?\\d{1,2}[.)]|\\(?[a-j]\\)|[\\u2022*])\\s+(?=\\D)',
  // "#1 Lumbago, #2: Sciatica #3 Gout", but "teeth #3 and #4"
  '(?<=^ ?|[,;.] ?|[a-z] )(?<!\\b(?:tooth|teeth|ribs?|and|to) )#\\d{1,2}[:.]?\\s+(?=\\D)(?!and\\b)',
  // "-Lumbago -Sciatica"
  '(?<=^|\\s)-(?=[A-Z][a-z])',
]);

/** "lumbago as well as sciatica", but "and/or". */
const AND =
  '(?<=^|\\s)(?:and|as well as|along with|in addition to|plus|&|' +
  'with (?:derivative|associated|ancillary) (?:complaints?|claims?|issues?) (?:of|for))(?=\\s)(?!\\s[/-]?or\\b)';

const SEPARATORS = new RegExp(
  `(?<hard>${HARD})|(?<open>[([])|(?<close>[)\\]])|(?<comma>,(?!\\d))|(?<and>${AND})`,
  'gi',
);

/** The parts of a list, between marks outside brackets. */
export function partsOf(text: string, list: Span): Part[] {
  const spans: { readonly at: Span; readonly mark: Mark }[] = [];
  let start = list.start;
  let mark: Mark = 'hard';
  let depth = 0;
  const close = (end: number): boolean => {
    const at = trimSpan(text, { start, end });
    if (at.end > at.start) spans.push({ at, mark });
    return at.end > at.start;
  };
  const lone = loneBrackets(text, list);
  for (const match of matchesOf(text.slice(list.start, list.end), SEPARATORS)) {
    const { hard, open, close: closing, comma } = match.groups!;
    if (open || closing) depth += lone.has(list.start + match.index) ? 0 : open ? 1 : -1;
    else if (depth === 0 || (hard && hard !== ';')) {
      const next: Mark = hard ? 'hard' : comma ? 'comma' : 'and';
      const separator = spanOf(match, list.start);
      mark = close(separator.start) ? next : stronger(mark, next);
      start = separator.end;
    }
  }
  close(list.end);
  return phrasesAt(text, list, spans);
}

/** The words of the list are cut once, and each part takes its own. */
function phrasesAt(text: string, list: Span, spans: readonly { readonly at: Span; readonly mark: Mark }[]): Part[] {
  const words = namingWords(text, list);
  let next = 0;
  return spans.flatMap(({ at, mark }) => {
    while (next < words.length && words[next]!.start < at.start) next++;
    const first = next;
    while (next < words.length && words[next]!.start < at.end) next++;
    return runOnParts(text, at, mark, words.slice(first, next));
  });
}

/** A part, or as many as stand in it side by side. */
function runOnParts(text: string, at: Span, mark: Mark, words: readonly Word[]): Part[] {
  const parts: Part[] = [];
  for (let [first, next] = [0, runOn(text, words, 0)]; ; [first, next] = [next, runOn(text, words, next)]) {
    const start = first === 0 ? at.start : words[first]!.start;
    const span = trimSpan(text, { start, end: words[next]?.start ?? at.end });
    parts.push({ phrase: new Phrase(text, span, words.slice(first, next)), mark: first === 0 ? mark : 'none' });
    if (next >= words.length) return parts;
  }
}

/** Two marks in a row: "; and" parts like a semicolon, ", and" is a kind of its own. */
const stronger = (first: Mark, second: Mark): Mark =>
  first === 'hard' || second === 'hard' ? 'hard' : first === second ? first : 'comma_and';
