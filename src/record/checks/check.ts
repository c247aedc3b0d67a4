import type { Doubt, Found } from '../../extract/found.js';
import type { Passage } from '../../text/passage.js';
import type { Span } from '../../text/span.js';
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
  /** The first place of the value at a JSON pointer into the record. */
  readonly placeOf: (pointer: string) => Span | undefined;
  /** The words of a part of an item, counted from 0; null where it has no such part. */
  readonly wordsOf: (item: number, part: 'request' | 'rationale') => Passage | null;
}

/** Something in the letter that cannot be right: where, as a JSON pointer into the record, and why, in words. */
export type Contradiction = Omit<Doubt, 'code'>;

/** A row of the table of checks. */
export interface Check {
  /** Codes of its warnings. */
  readonly codes: readonly WarningCode[];
  readonly test: (record: Determination, letter: CheckedLetter) => readonly Doubt[];
}

/** A check all of whose warnings have one code. */
export const check = (
  code: WarningCode,
  test: (record: Determination, letter: CheckedLetter) => readonly Contradiction[],
): Check => ({
  codes: [code],
  test: (record, letter) => test(record, letter).map((contradiction) => ({ code, ...contradiction })),
});

/** Longer words are cut in a message. */
const LONG = 120;
/** Words of the letter in a message. */
export const quoted = (words: string): string =>
  `"${words.length > LONG ? `${words.slice(0, LONG).trimEnd()}…` : words}"`;

/** Where a contradiction stands: the place to look at first, and the one that it is held against. */
export const at = (span: Span | undefined, against?: Span): Pick<Contradiction, 'span' | 'against'> =>
  span ? { span, ...(against && { against }) } : {};

/** The contradiction, as the list that a check gives, where there is one. */
export const when = (
  contradicts: boolean,
  path: string,
  message: string,
  ...[span, against]: readonly (Span | undefined)[]
): Contradiction[] => (contradicts ? [{ path, message, ...at(span, against) }] : []);
