import type { Value } from './forms.js';
import type { CitationKind } from './fields.js';

/** What a person says of the values of one letter's record. */

export type Verdict =
  /** The value is right; of a question whether that is all: nothing is missing. */
  | { readonly is: 'right' }
  | { readonly is: 'wrong'; readonly value: Value }
  /** The record made an entry of a list up. */
  | { readonly is: 'absent' };

/** An entry that a list of the record lacks. */
export interface Addition {
  /** Where in the letter it stands; null where that was not told. */
  readonly start: number | null;
  /** By where they stand below the entry; a citation has but one, of which it is a kind. */
  readonly values: Readonly<Record<string, Value>>;
  readonly kind?: CitationKind;
}

export interface LetterVerdicts {
  /** By the JSON pointer of the question. */
  readonly verdicts: Readonly<Record<string, Verdict>>;
  /** By the JSON pointer of the list. */
  readonly added: Readonly<Record<string, readonly Addition[]>>;
}

export const NO_VERDICTS: LetterVerdicts = { verdicts: {}, added: {} };

export const isUntouched = ({ verdicts, added }: LetterVerdicts): boolean =>
  Object.keys(verdicts).length === 0 && Object.values(added).every((entries) => entries.length === 0);
