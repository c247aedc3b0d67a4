import { type PhraseMatch, PhraseTable } from '../../text/phrase-table.js';
import type { TreatmentRow } from '../../vocabulary/treatments/taxonomy.js';
import { TREATMENT_ROWS } from '../../vocabulary/treatments/treatments.js';
import { type Medicine, medicineNames } from './drug-names.js';
import { phraseKeys, type RequestWord, requestWords } from './request-words.js';

/** What a phrase of a request can stand for. */
export type Entry = TreatmentRow | Medicine;

/** A phrase of the vocabulary in a request. */
export type Match<T extends Entry = Entry> = PhraseMatch<T>;
export type MedicineMatch = Match<Medicine>;

/** A request as all rules look at it. */
export interface Reading {
  readonly text: string;
  readonly words: readonly RequestWord[];
  /** All that the vocabulary knows of its words, fillers left out. */
  readonly matches: readonly Match[];
  /** Of these, what the first clause names that names anything: clauses that only announce come last. */
  readonly named: readonly Match[];
  /** Of these, what announces the named ones: "Labs" of "Labs: vitamin D". */
  readonly announcing: readonly Match[];
}

const TABLE = new PhraseTable<Entry>(phraseKeys);
for (const row of TREATMENT_ROWS) for (const phrase of row.phrases) TABLE.add(phrase, row);
for (const [name, medicine] of medicineNames()) TABLE.add(name, medicine);

/** Reads a request by the vocabulary of treatments and medicines; `words`: its words, where they are corrected. */
export function readRequest(text: string, words: readonly RequestWord[] = requestWords(text)): Reading {
  const wordOf = ({ first }: Match): RequestWord => words[first]!;
  const matches = TABLE.find(words).filter(({ entry }) => entry.role !== 'filler');
  const naming = matches.filter(({ entry: { role } }) => role !== 'general' && role !== 'aside');
  const first = naming.find((match) => !wordOf(match).announcing);
  const leading = first ?? naming[0];
  const clause = leading && wordOf(leading).clause;
  return {
    text,
    words,
    matches,
    named: naming.filter((match) => wordOf(match).clause === clause),
    announcing: first ? matches.filter((match) => wordOf(match).announcing) : [],
  };
}

export const isMedicine = (match: Match): match is MedicineMatch => match.entry.role === 'medicine';
