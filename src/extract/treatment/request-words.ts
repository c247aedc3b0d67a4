import type { KeyedWord } from '../../text/phrase-table.js';
import { withoutPossessive, wordsOf } from '../../text/words.js';
import { CLAUSE_WORDS, JOINED_WORDS, SPELLINGS } from '../../vocabulary/treatments/spellings.js';

/** A word of a request; its key is its one spelling, in the singular. */
export interface RequestWord extends KeyedWord {
  readonly parted: boolean;
  /** A number that grows with every clause. */
  readonly clause: number;
  /** It stands before the first colon, where words only announce what follows: "Post-op DME: walker". */
  readonly announcing: boolean;
}

/** What no phrase runs across. */
const PARTING = /[,;:()[\]+]|\.(?!\d)/;
/** What a clause ends at; phrases run across "&" and "/": "I&D", "PT/OT". */
const CLAUSE_END = /[,;:()[\]+&/]|\.(?!\d)/;
/** The stop of an initial parts nothing: "H. pylori". */
const INITIAL_STOP = /^\. ?$/;

/** The words of a request in order, two that are one ("post op") joined. */
export function requestWords(text: string): RequestWord[] {
  const words: RequestWord[] = [];
  const colon = text.indexOf(': ');
  let clause = 0;
  let [start, end] = [0, 0];
  for (const word of wordsOf(text)) {
    if (word.text === '&') continue;
    const key = keyOf(word.text);
    const last = words.at(-1);
    const gap = text.slice(end, word.start);
    const isLower = text.startsWith(word.text, word.start);
    const initial = last?.key.length === 1 && INITIAL_STOP.test(gap) && isLower;
    const parted = !initial && PARTING.test(gap);
    const joined = last !== undefined && !parted ? JOINED_WORDS.get(last.key)?.get(key) : undefined;
    // From the start of the word before on: a slash can stand in it, between two levels of the spine.
    const endsClause = CLAUSE_END.test(text.slice(start, word.start)) || CLAUSE_WORDS.has(word.text);
    if (joined === undefined && !initial && endsClause) clause++;
    ({ start, end } = word);
    if (last !== undefined && joined !== undefined) words[words.length - 1] = { ...last, key: joined, end };
    else words.push({ key, start, end, clause, parted, announcing: start < colon });
  }
  return words;
}

/** The keys of a vocabulary's phrase, which has no punctuation; thousands are read at every start. */
export function phraseKeys(phrase: string): string[] {
  if (!phrase.includes(' ')) return [keyOf(phrase)];
  const keys: string[] = [];
  for (const word of phrase.split(' ')) {
    const key = keyOf(word);
    const last = keys.at(-1);
    const joined = last === undefined ? undefined : JOINED_WORDS.get(last)?.get(key);
    if (joined === undefined) keys.push(key);
    else keys[keys.length - 1] = joined;
  }
  return keys;
}

const HISSING_PLURAL = /(?:ch|sh|x|ss)es$/;

/** The one spelling of a word: known variants by the table, otherwise without the plural's ending. */
export function keyOf(word: string): string {
  const known = SPELLINGS.get(word);
  if (known !== undefined) return known;
  const bare = word.includes("'") || word.includes('’') ? withoutPossessive(word) : word;
  if (bare.length <= 3 || !bare.endsWith('s') || bare.endsWith('ss')) return bare;
  const without =
    bare.length > 4 && bare.endsWith('ies')
      ? `${bare.slice(0, -3)}y`
      : bare.slice(0, HISSING_PLURAL.test(bare) ? -2 : -1);
  return SPELLINGS.get(without) ?? without;
}
