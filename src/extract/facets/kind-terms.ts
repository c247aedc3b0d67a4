import { type KeyedWord, PhraseTable } from '../../text/phrase-table.js';
import { type Span } from '../../text/span.js';
import { withoutPossessive, wordsOf } from '../../text/words.js';
import { KIND_TERMS } from '../../vocabulary/diagnoses/kinds/kinds.js';
import type { TermRow } from '../../vocabulary/diagnoses/kinds/row.js';
import { isKnown, isOfKind } from '../diagnoses/word-kinds.js';
import { Neighbours } from '../treatment/neighbours.js';

/** A term of a row in the words of a diagnosis. */
export interface Term extends Span {
  readonly row: TermRow;
}

/** The terms of a diagnosis, from left to right, the longest at each place, and its words for what no row knows. */
export function termsIn(text: string): { readonly terms: readonly Term[]; readonly unknown: readonly Span[] } {
  lookup ??= new Lookup(KIND_TERMS);
  const words = keyedWords(text);
  const terms: Term[] = [];
  const unknown: Span[] = [];
  for (let first = 0; first < words.length;) {
    const word = words[first]!;
    const phrase = lookup.phrases.at(words, first);
    const row = phrase?.entry ?? lookup.byForm(word.key) ?? lookup.bySlip(word.key) ?? lookup.bySlip(word.written);
    if (row) terms.push({ row, start: word.start, end: phrase?.end ?? word.end });
    else if (isOfKind(word.written, 'condition') || !(isKnown(word.written) || isKnown(word.key))) unknown.push(word);
    first += phrase?.length ?? 1;
  }
  return { terms, unknown };
}

/** A word of a diagnosis by its key and as it is written, in lower case. */
interface WrittenWord extends KeyedWord {
  readonly written: string;
}

const PARTING = /[,;:()[\]]/;

function keyedWords(text: string): WrittenWord[] {
  let end = 0;
  return wordsOf(text).map(({ text: written, start, end: wordEnd }) => {
    const parted = PARTING.test(text.slice(end, start));
    end = wordEnd;
    return { key: keyOf(written), written, start, end: wordEnd, parted };
  });
}

/** One spelling for each of some words that have several. */
const SPELLINGS = new Map([
  ['disk', 'disc'],
  ['tendonitis', 'tendinitis'],
  ['oedema', 'edema'],
  ['haematoma', 'hematoma'],
  ['anaemia', 'anemia'],
  ['arthroses', 'arthrosis'],
]);

/** The one form of a word by which rows and diagnoses are compared: in the singular, in the commoner spelling. */
function keyOf(word: string): string {
  const singular = singularOf(withoutPossessive(word));
  return SPELLINGS.get(singular) ?? singular;
}

const HISSING_PLURAL = /(?:ch|sh|x|ss)es$/;
/** "arthritis", "plexus", "loss": no plurals. */
const NO_PLURAL = /(?:ss|us|is)$/;

function singularOf(word: string): string {
  if (word.length <= 3 || !word.endsWith('s') || NO_PLURAL.test(word)) return word;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 6 && word.endsWith('oses')) return `${word.slice(0, -4)}osis`;
  return word.slice(0, HISSING_PLURAL.test(word) ? -2 : -1);
}

/** Shorter beginnings and endings of words are parts of too many. */
const SHORTEST_FORM = 3;
/** No word of medicine is longer. */
const LONGEST_WORD = 40;

/** The rows, by their phrases, by how words begin and end, and by words a letter away from theirs. */
class Lookup {
  readonly phrases = new PhraseTable<TermRow>((phrase) => phrase.split(' ').map(keyOf));
  readonly #starts = new Map<string, TermRow>();
  readonly #ends = new Map<string, TermRow>();
  readonly #words = new Map<string, TermRow>();
  readonly #neighbours: Neighbours;

  constructor(rows: readonly TermRow[]) {
    for (const row of rows) for (const phrase of row.phrases) this.#add(phrase, row);
    this.#neighbours = new Neighbours(this.#words.keys());
  }

  #add(phrase: string, row: TermRow): void {
    if (phrase.endsWith('*')) addFirst(this.#starts, phrase.slice(0, -1), row);
    else if (phrase.startsWith('*')) addFirst(this.#ends, phrase.slice(1), row);
    else {
      this.phrases.add(phrase, row);
      if (!phrase.includes(' ')) addFirst(this.#words, phrase, row);
    }
  }

  /** The row of a word that stands in none, by its beginning or its ending. */
  byForm(key: string): TermRow | undefined {
    if (key.length < SHORTEST_FORM || key.length > LONGEST_WORD) return undefined;
    for (let length = key.length; length >= SHORTEST_FORM; length--) {
      const row = this.#starts.get(key.slice(0, length)) ?? this.#ends.get(key.slice(-length));
      if (row) return row;
    }
    return undefined;
  }

  /** The row of a word that is a slip of one of its words. */
  bySlip(word: string): TermRow | undefined {
    if (isOfKind(word, 'of-site')) return undefined;
    const rows = new Set(this.#neighbours.of(word).map((name) => this.#words.get(name)!));
    return rows.size === 1 ? [...rows][0] : undefined;
  }
}
let lookup: Lookup | undefined;

function addFirst(rows: Map<string, TermRow>, form: string, row: TermRow): void {
  if (!rows.has(form)) rows.set(form, row);
}
