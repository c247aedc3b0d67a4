import { createRequire } from 'node:module';
import { matchesOf } from './matches.js';
import type { Span } from './span.js';
import { wordList } from './word-list.js';

const load = createRequire(import.meta.url);
type Compromise = typeof import('compromise/one').default;
let loaded: Compromise | undefined;
/**
 * The package's own bundle: its sources are 190 modules, which take five times as long to load. It comes with the first
 * question: what reads no letter does without.
 */
const compromise = (): Compromise => (loaded ??= load('compromise/one') as Compromise);

/** A mark that may end a sentence, with the quotes and brackets that close behind it. */
const STOP = /[.?!]+["')\]]*/g;
/**
 * Ends that general English does not have: a closing quote, no blank before the next sentence ("5mg.Physician"), a unit
 * that could be a title ("5 ms. Physician"), the last word of a condition's title ("radiculitis NOS", "CRPS type I").
 */
const LETTER_STOP = new RegExp(
  [
    /(?<=\d ?[a-z]{1,3}|\b(?:NOS|NEC|(?:type|class|grade|stage) [IV]{1,3}))\.(?= [A-Z])/,
    /[.?!](?:["')\]]+(?= +["'(]?[A-Z])|(?=[A-Z][a-z]{2}))/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'y',
);
/**
 * The number of a list's entry, behind the mark that ends the one before, or the first one behind the words that
 * announce a list: its stop ends nothing.
 */
const LIST_NUMBER =
  /(?:^|[^\d][:;,.] ?|^ ?|[,;] and )\(?\d{1,2}[.)] *$|\b(?:are|includ\w+|following|as|diagnos[ei]s|for) \(?1[.)] *$/;
/**
 * Words whose stop ends nothing, in lower case, that compromise takes for the end of a sentence: those of citations
 * and of conditions ("rt. knee"), and "vs".
 */
const UNENDING = new Set(
  wordList(`
    vs | pg | pgs | pp | p | ed | eds | al | no | nos | fig | e.g | i.e | c.c.r | ch | vol | rt | lt | bilat |
    degen | chr`),
);

/** The last word before a stop. */
const LAST_WORD = /\S{1,24}$/;
/** So many answers are kept. */
const MOST_ANSWERS = 20_000;
const answers = new Map<string, boolean>();

/**
 * Whether a stop behind a word ends a sentence, in the opinion of compromise, which knows titles, initials and
 * abbreviations ("Dr.", "J.", "approx."). Asked once a word: to have a whole summary tokenised takes 0.8 ms, this next
 * to nothing (measured on real letters).
 */
function endsAfter(word: string): boolean {
  const known = answers.get(word);
  if (known !== undefined) return known;
  if (answers.size >= MOST_ANSWERS) answers.clear();
  const ends = compromise().tokenize(`They saw ${word} Then`).length > 1;
  answers.set(word, ends);
  return ends;
}

const LONGEST_NUMBER = 20;

/** What is known of a text besides its words. */
export interface SentenceText {
  readonly text: string;
  /**
   * Offsets at which its lines start, the first line left out: a line cut short ends a sentence whatever its last mark.
   */
  readonly lineStarts?: readonly number[];
}

/** The sentences of a text, in order: without the blanks between them they make up the whole of it. */
export function sentencesOf({ text, lineStarts = [] }: SentenceText): Span[] {
  const ends = [...stopsIn(text), ...endsOfShortLines(text, lineStarts), text.length].sort((a, b) => a - b);
  const sentences: Span[] = [];
  let start = 0;
  for (const end of ends) {
    if (
      end < text.length &&
      (LIST_NUMBER.test(text.slice(Math.max(start, end - LONGEST_NUMBER), end)) || continuesNumbers(text, start, end))
    )
      continue;
    if (end > start) sentences.push({ start, end });
    start = Math.max(start, end);
    while (text[start] === ' ') start++;
  }
  return sentences;
}

/** Where the stops end that end a sentence, but for one at the end of the text. */
function* stopsIn(text: string): Generator<number> {
  for (const { 0: stop, index } of matchesOf(text, STOP)) {
    const end = index + stop.length;
    if (isLetterStop(text, index) || (text[end] === ' ' && endsSentence(text, index, stop))) yield end;
  }
}

function isLetterStop(text: string, at: number): boolean {
  LETTER_STOP.lastIndex = at;
  return LETTER_STOP.test(text);
}

function endsSentence(text: string, at: number, stop: string): boolean {
  if (stop[0] !== '.') return true;
  const word = LAST_WORD.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? '';
  return !UNENDING.has(word.replace(/^\W+/, '').toLowerCase()) && endsAfter(word + stop.replace(DOUBLED, '.'));
}

/** "knee sprain.. Treatment": a slip, and no dots that leave something out. */
const DOUBLED = /^\.\.(?!\.)/;

/** A line this much shorter than the longest ends something: a heading, an entry of a list, a paragraph. */
const SHORT = 0.65;
const NEW_START = /^[("-]?[A-Z0-9]/;

/** The ends of lines cut so short that the next line's first word would have fitted. */
function endsOfShortLines(text: string, lineStarts: readonly number[]): number[] {
  let width = 0;
  let start = 0;
  for (const next of [...lineStarts, text.length + 1]) {
    width = Math.max(width, next - 1 - start);
    start = next;
  }
  return lineStarts.flatMap((next, i) => {
    const length = next - 1 - (lineStarts[i - 1] ?? 0);
    const word = /^\S*/.exec(text.slice(next, next + 40))![0];
    if (length + 1 + word.length >= width * SHORT || !NEW_START.test(word)) return [];
    let end = next;
    while (text[end - 1] === ' ') end--;
    return text[end - 1] === ',' || text[end - 1] === ':' ? [] : [end];
  });
}

/** "1. Lumbago 2.": the next number of a list without marks between its entries. */
function continuesNumbers(text: string, start: number, end: number): boolean {
  const number = Number(/(?<= )\(?(\d{1,2})[.)]$/.exec(text.slice(Math.max(start, end - 6), end))?.[1]);
  if (!(number > 1)) return false;
  const sentence = text.slice(start, end);
  const isNext = sentence.indexOf(` ${number}.`) >= sentence.length - 4;
  const before = ` ${sentence}`;
  return isNext && (before.includes(` ${number - 1}. `) || before.includes(`${number - 1}) `));
}
