import type { Drawn } from '../annotation/form.js';
import type { Determination } from '../schema/determination.js';
import type { WarningCode } from '../vocabulary/warnings.js';

/** What a review page holds: told, packed, by the program that writes the page to the script that runs in it. */

export interface PageHead {
  /** Of the program that wrote the page. */
  readonly version: string;
  readonly drawn: Drawn;
  /** In the order in which they are listed: those with doubts about the reading first. */
  readonly letters: readonly LetterRow[];
  /** So many letters are packed together: letter `i` lies in pack `Math.floor(i / perPack)`. */
  readonly perPack: number;
}

/** What the list of letters is searched and filtered by. */
export interface LetterRow {
  readonly document_id: string;
  readonly case_number: string | null;
  readonly file: string;
  readonly part: number;
  readonly layout: string;
  readonly outcome: Determination['outcome'];
  /** Of the decision; null where its date is not told. */
  readonly year: number | null;
  /** Of its items, each once. */
  readonly categories: readonly string[];
  /** Codes of its warnings, each once. */
  readonly warnings: readonly WarningCode[];
  /** How many warnings say that the program may be wrong. */
  readonly doubts: number;
  /** Of the whole record: verdicts are kept for the record that they were passed on. */
  readonly fingerprint: string;
}

export interface LetterContent {
  readonly record: Determination;
  /** The letter's one normalised text, in which the record's evidence counts. */
  readonly text: string;
  /** Where the pages start, the first at 0; they are told in the page where this is given. */
  readonly pages?: readonly PageStart[];
}

export interface PageStart {
  /** Offset in the letter's text. */
  readonly start: number;
  /** Number of the file's page, from 1. */
  readonly page: number;
}
