import type { Doubt, Found } from '../../extract/found.js';
import type { Passage } from '../../text/passage.js';
import type { Determination } from '../../schema/determination.js';
import type { DecisionRow } from '../../vocabulary/letters/decisions.js';
import type { WarningCode } from '../../vocabulary/warnings.js';
import type { LetterPlaces } from '../places.js';

/** What of a letter the checks read beside its record. */
export interface CheckedLetter {
  /** The clinical case summary. */
  readonly summary: Passage | null;
  /** The decision on the whole letter that its head prints. */
  readonly finalDetermination: Found<DecisionRow | null>;
  readonly places: LetterPlaces;
}

/** Something in the letter that cannot be right: where, as a JSON pointer into the record, and why, in words. */
export type Contradiction = Omit<Doubt, 'code'>;

/** A row of the table of checks. */
export interface Check {
  /** Code of its warnings, the id of the check. */
  readonly code: WarningCode;
  readonly test: (record: Determination, letter: CheckedLetter) => readonly Contradiction[];
}

/** The contradiction, as the list that a check gives, where there is one. */
export const when = (contradicts: boolean, path: string, message: string): Contradiction[] =>
  contradicts ? [{ path, message }] : [];
