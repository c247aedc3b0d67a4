import { createRequire } from 'node:module';
import { matchesOf } from './matches.js';
import type { Passage } from './passage.js';
import type { Stretch } from '../extract/citations/citation.js';

/** The package's own bundle: its sources are 190 modules, which take five times as long to load. */
const nlp = createRequire(import.meta.url)('compromise/one') as typeof import('compromise/one').default;

/** The first step of compromise's tokeniser alone: 0.04 ms a summary, against 0.6 ms for its whole first layer (measured on real letters). */
const { splitSentences } = (nlp.methods() as unknown as Methods).one.tokenize;
const world = nlp.world();

interface Methods {
  readonly one: { readonly tokenize: { readonly splitSentences: (text: string, world: unknown) => string[] } };
}

/** Ends of sentences that general English does not have: a closing quote before the next sentence, no blank before it ("5mg.Physician"), a unit that could be a title ("5 ms. Physician"). */
const LETTER_STOP = /(?<=\d ?[a-z]{1,3})\.(?= [A-Z])|[.?!](?:["')\]]+(?= +["'(]?[A-Z])|(?=[A-Z][a-z]{2}))/g;
/** The number of a list's entry, behind the mark that ends the one before: its stop ends nothing. */
const LIST_NUMBER = /(?:^|[^\d][:;,.] ?|^ ?)\(?\d{1,2}[.)] *$/;

/** The sentences of a passage as stretches of its text: compromise's, refined for how the letters are typed and set. */
export function sentencesOf({ text, lineStarts }: Pick<Passage, 'text' | 'lineStarts'>): Stretch[] {
  const ends = new Set<number>(cutShort(text, lineStarts));
  let at = 0;
  for (const sentence of splitSentences(text, world)) {
    at = text.indexOf(sentence, at) + sentence.length;
    ends.add(text.slice(0, at).trimEnd().length);
  }
  for (const match of matchesOf(text, LETTER_STOP)) ends.add(match.index + match[0].length);
  ends.add(text.length);
  const sentences: Stretch[] = [];
  let from = 0;
  for (const end of [...ends].sort((a, b) => a - b)) {
    if (
      end < text.length &&
      (LIST_NUMBER.test(text.slice(Math.max(from, end - 8), end)) || continuesNumbers(text.slice(from, end)))
    )
      continue;
    if (end > from) sentences.push([from, end]);
    from = end;
    while (text[from] === ' ') from++;
  }
  return sentences;
}

/** A line this much shorter than the longest ends something, whatever its last mark. */
const SHORT = 0.65;

/** The ends of lines cut so short that the next line's first word would have fitted: a heading, an entry of a list, a paragraph. */
function cutShort(text: string, lineStarts: readonly number[]): number[] {
  const starts = [0, ...lineStarts, text.length + 1];
  const lengths = starts.slice(1).map((next, i) => next - 1 - starts[i]!);
  const width = Math.max(...lengths);
  return lineStarts.flatMap((next, i) => {
    const word = /^\S*/.exec(text.slice(next, next + 40))![0];
    return lengths[i]! + 1 + word.length < width * SHORT &&
      NEW_START.test(word) &&
      !/[,:]$/.test(text.slice(0, next).trimEnd())
      ? [text.slice(0, next).trimEnd().length]
      : [];
  });
}
const NEW_START = /^[("-]?[A-Z0-9]/;

/** "1. Lumbago 2.": the next number of a list without marks between its entries. */
function continuesNumbers(sentence: string): boolean {
  const number = Number(/(?<= )\(?(\d{1,2})[.)]$/.exec(sentence)?.[1]);
  const isNext = sentence.indexOf(` ${number}.`) >= sentence.length - 4;
  return number > 1 && isNext && (sentence.includes(` ${number - 1}. `) || sentence.includes(`${number - 1}) `));
}
