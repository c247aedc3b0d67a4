import { counted, whole } from '../numbers.js';
import type { Change, ChangeRow, Changes } from '../study.js';
import { LEFT_OUT } from './compared-fields.js';
import { textOf, type ValueChange } from './letter-changes.js';
import type { Letter } from './record-lines.js';
import type { ComparedLetter } from './run-changes.js';

/** So many changes of each field are shown. */
const EXAMPLES = 3;

/** Counts what changed between two runs. */
export class ChangeTally {
  readonly #letters = { both: 0, here: 0, there: 0 };
  #changed = 0;
  /** Of letters that are only here. */
  readonly #casesHere = new Set<string>();
  #sameCase = 0;
  readonly #fields = new Map<string, Mutable<ChangeRow>>();
  readonly #examples = new Map<string, Change[]>();

  /** How many letters are of both runs, of this one only, of the other only. */
  get letters(): Readonly<Record<ComparedLetter['of'], number>> {
    return this.#letters;
  }

  /** The letters as they are, counted while they are gone through. */
  async *counting(letters: AsyncIterable<ComparedLetter>): AsyncGenerator<ComparedLetter> {
    for await (const letter of letters) {
      this.add(letter);
      yield letter;
    }
  }

  add({ of, changes, letter }: ComparedLetter): void {
    this.#letters[of]++;
    if (of !== 'both') this.#addAlone(of, letter().case_number);
    if (changes.length === 0) return;
    this.#changed++;
    const rows = new Set(changes.map((change) => this.#count(change, letter)));
    for (const row of rows) row.letters++;
  }

  /** Letters that only the other run has come last: those only here are known then. */
  #addAlone(of: 'here' | 'there', caseNumber: string | null): void {
    if (caseNumber === null) return;
    if (of === 'here') this.#casesHere.add(caseNumber);
    // Each pairs once.
    else if (this.#casesHere.delete(caseNumber)) this.#sameCase++;
  }

  /** Whether the two runs have anything in common: letters, or cases whose letters have other bytes. */
  get hasCommon(): boolean {
    return this.#letters.both + this.#sameCase > 0;
  }

  #count(change: ValueChange, letter: () => Letter): Mutable<ChangeRow> {
    const { field } = change;
    let row = this.#fields.get(field);
    if (!row) {
      this.#fields.set(field, (row = { field, changes: 0, came: 0, went: 0, altered: 0, letters: 0 }));
      this.#examples.set(field, []);
    }
    row.changes++;
    row[howOf(change)]++;
    const examples = this.#examples.get(field)!;
    if (examples.length < EXAMPLES) examples.push(shown(changeOf(change, letter())));
    return row;
  }

  figure(): Changes {
    const rows = [...this.#fields.values()].sort((a, b) => b.changes - a.changes || (a.field < b.field ? -1 : 1));
    const { both, here, there: gone } = this.#letters;
    return {
      kind: 'changes',
      id: 'changes',
      title: 'Values that changed',
      says: says(rows, this.#changed, this.#letters, this.#sameCase),
      how: HOW,
      sql: null,
      letters: both,
      changed: this.#changed,
      only_here: here,
      only_there: gone,
      same_case: this.#sameCase,
      rows,
      examples: rows.flatMap(({ field }) => this.#examples.get(field)!),
    };
  }
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

const howOf = ({ before, after }: ValueChange): 'came' | 'went' | 'altered' => {
  if (before === null) return 'came';
  return after === null ? 'went' : 'altered';
};

/** A change with the letter that it is of, its values in words. */
export const changeOf = (
  { field, path, path_before, before, after }: ValueChange,
  { document_id, case_number, file }: Letter,
): Change => ({
  document_id,
  case_number,
  file,
  field,
  path,
  path_before,
  before: before === null ? null : textOf(before),
  after: after === null ? null : textOf(after),
});

const HOW =
  'Before is the other run, after is this one; filters do not change it, and --changes lists all. Letters are the ' +
  'same where their files are, byte for byte, wherever they stand. A list of plain values is one ' +
  'value. Items, diagnoses, citations and warnings are paired by their words, in order: one that came or went counts ' +
  'once, and none behind it for having another number. No value, null and an empty list are the same. Not compared: ' +
  `${Object.keys(LEFT_OUT).join(', ')}.`;

function says(
  rows: readonly ChangeRow[],
  changed: number,
  { both, here, there: gone }: ChangeTally['letters'],
  sameCase: number,
): string {
  const again =
    sameCase === 0
      ? ''
      : ` ${whole(sameCase)} of each ${sameCase === 1 ? 'has' : 'have'} the same case number, but other bytes: not compared.`;
  const alone =
    here + gone === 0
      ? ''
      : ` ${whole(here)} ${here === 1 ? 'is' : 'are'} only here, ${whole(gone)} only in the other run.${again}`;
  if (both === 0) return `The two runs have no letter in common.${alone}`;
  const [most] = rows;
  if (!most) return `None of the values of the ${counted(both, 'letter')} of both runs changed.${alone}`;
  const all = rows.reduce((sum, { changes }) => sum + changes, 0);
  return (
    `Of the ${counted(both, 'letter')} of both runs ${whole(changed)} ${changed === 1 ? 'has' : 'have'} values that changed, ` +
    `${whole(all)} in all, most often ${most.field} (${whole(most.changes)}).${alone}`
  );
}

/** So much of a text is shown, and so much of what is the same before the place where two differ. */
const SHOWN = 240;
const AHEAD = 60;

/** A change with so much of both texts as shows how they differ. */
function shown(change: Change): Change {
  const { before, after } = change;
  let same = 0;
  if (before !== null && after !== null) while (same < before.length && before[same] === after[same]) same++;
  const from = Math.max(before?.length ?? 0, after?.length ?? 0) <= SHOWN ? 0 : Math.max(0, same - AHEAD);
  return { ...change, before: part(before, from), after: part(after, from) };
}

const part = (text: string | null, from: number): string | null =>
  text &&
  `${from > 0 ? '…' : ''}${text.slice(from, from + SHOWN).toWellFormed()}${text.length > from + SHOWN ? '…' : ''}`;
