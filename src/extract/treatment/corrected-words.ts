import { sliceOf } from '../../text/span.js';
import { TREATMENT_ROWS } from '../../vocabulary/treatments/treatments.js';
import { Neighbours, SHORTEST_TELLING } from './neighbours.js';
import { type Reading, readRequest } from './reading.js';
import { keyOf, phraseKeys, type RequestWord } from './request-words.js';

/** Words of a request that the vocabulary of treatments lacks, read as words of it: misspelt, or run together. */

/** A word as a letter writes it, and what it was read as. */
export interface Correction {
  readonly written: string;
  readonly meant: string;
}

/** No word of a letter is longer; a bound keeps a run of letters from being cut at each of them. */
const LONGEST_WORD = 40;
/** Below this length a part of a word is too often part of another one. */
const SHORTEST_PART = 4;
const SHORTEST_NAME = 6;

interface Words {
  readonly all: ReadonlySet<string>;
  /** Those that are the name of a treatment by themselves. */
  readonly names: ReadonlySet<string>;
  readonly neighbours: Neighbours;
}
let words: Words | undefined;

function wordsOfVocabulary(): Words {
  const all = new Set<string>();
  const names = new Set<string>();
  const written = new Set<string>();
  for (const { role, phrases } of TREATMENT_ROWS)
    for (const phrase of phrases) {
      const keys = phraseKeys(phrase);
      for (const key of keys) all.add(key);
      for (const word of phrase.split(' ')) written.add(word);
      if (role === 'treatment' && keys.length === 1 && keys[0]!.length >= SHORTEST_NAME) names.add(keys[0]!);
    }
  return { all, names, neighbours: new Neighbours(written) };
}

/** Whether a word stands in the vocabulary of treatments. */
export const isVocabulary = (key: string): boolean => (words ??= wordsOfVocabulary()).all.has(key);

/** The reading of a request with the words corrected that can be; undefined where none can. */
export function correctedReading({
  text,
  words: written,
}: Reading): { readonly reading: Reading; readonly corrections: readonly Correction[] } | undefined {
  const corrections: Correction[] = [];
  const corrected = written.flatMap((word) => {
    const asWritten = sliceOf(text, word);
    const meant = wordsMeant(word.key, asWritten);
    if (!meant) return [word];
    corrections.push({ written: asWritten, meant: meant.join(' ') });
    return meant.map((each, i): RequestWord => ({ ...word, key: keyOf(each), parted: i === 0 && word.parted }));
  });
  return corrections.length > 0 ? { reading: readRequest(text, corrected), corrections } : undefined;
}

/** The words of the vocabulary that an unknown word means: "phsical", "physicaltherapy", "hydrophysio". */
function wordsMeant(key: string, asWritten: string): readonly string[] | undefined {
  words ??= wordsOfVocabulary();
  if (key.length < SHORTEST_TELLING || key.length > LONGEST_WORD || words.all.has(key)) return undefined;
  return oneAway(asWritten, words) ?? oneAway(key, words) ?? runTogether(key, words) ?? withAName(key, words);
}

function runTogether(key: string, { all }: Words): readonly string[] | undefined {
  for (let at = key.length - SHORTEST_PART; at >= SHORTEST_PART; at--) {
    const parts = [keyOf(key.slice(0, at)), keyOf(key.slice(at))];
    if (parts.every((part) => all.has(part))) return parts;
  }
  return undefined;
}

function oneAway(word: string, { neighbours }: Words): readonly string[] | undefined {
  const [meant, ...others] = neighbours.of(word);
  return meant !== undefined && others.every((other) => keyOf(other) === keyOf(meant)) ? [meant] : undefined;
}

/** A word that starts or ends with the name of a treatment. */
function withAName(key: string, { names }: Words): readonly string[] | undefined {
  for (let length = key.length - 1; length >= SHORTEST_NAME; length--) {
    const name = [key.slice(-length), key.slice(0, length)].find((part) => names.has(part));
    if (name !== undefined) return [name];
  }
  return undefined;
}
