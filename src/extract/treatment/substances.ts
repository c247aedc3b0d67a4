import { PhraseTable } from '../../text/phrase-table.js';
import { ONLY_IN_COMPANY } from '../../vocabulary/drugs/company.js';
import { medicineNames, namesOneLetterAway } from './drug-names.js';
import { phraseKeys, type RequestWord } from './request-words.js';

/** Active substances behind the names of medicines. */

/** A name of the vocabulary in a request, with the active substances that it means. */
export interface Named {
  readonly ingredients: readonly string[];
  readonly start: number;
  readonly end: number;
  /** Index of its first word, and of the word behind its last. */
  readonly first: number;
  readonly next: number;
}

/** A table of its own: in that of treatments a name may be part of a longer phrase ("toradol injection"). */
let table: PhraseTable<readonly string[]> | undefined;

function substances(): PhraseTable<readonly string[]> {
  const made = new PhraseTable<readonly string[]>(phraseKeys);
  for (const [name, { named, ingredients }] of medicineNames()) if (named) made.add(name, ingredients);
  for (const { ingredients, names } of ONLY_IN_COMPANY) for (const name of names) made.add(name, ingredients);
  return made;
}

/** The names in a request, from left to right. */
export function namesIn(words: readonly RequestWord[]): Named[] {
  table ??= substances();
  return table.find(words).map(({ entry, start, end, first, length }) => ({
    ingredients: entry,
    start,
    end,
    first,
    next: first + length,
  }));
}

/** The active substances of the one medicine that a misspelt word can mean; undefined where it is none, or several. */
export function ingredientsMeant(written: string): readonly string[] | undefined {
  table ??= substances();
  const near = namesOneLetterAway(written).map((name) => substancesOf(name));
  const [meant] = near;
  return meant && near.every((other) => other.join() === meant.join()) ? meant : undefined;
}

const substancesOf = (name: string): readonly string[] =>
  table!.at([{ key: phraseKeys(name)[0]!, start: 0, end: name.length }], 0)?.entry ?? [];
