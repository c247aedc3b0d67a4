/**
 * imr-extract: California workers' compensation Independent Medical Review letters as validated records.
 *
 * @example
 * import { readFile } from 'node:fs/promises';
 * import { extractDetermination } from 'imr-extract';
 *
 * const record = await extractDetermination(await readFile('CM16-0999999.pdf'));
 */
import type { Letter } from './read/letter.js';
import { lettersOf } from './read/letters.js';
import { documentFromText, openDocument, type OpenOptions } from './read/open.js';
import { determine } from './record/determine.js';
import type { Determination } from './schema/determination.js';

export interface ExtractOptions extends OpenOptions {
  /** Name to record as the source file; default "-". */
  readonly file?: string;
}

/**
 * The records of all letters of a file.
 *
 * @param input the text of a letter, or the bytes of a file with one or several
 * @returns the validated records, in the order of the file; their `evidence` counts in the letters' normalised texts
 * (see `readLetters`)
 * @throws LetterFailure, whose `code` says why: a ReadFailure for a file that cannot be read, a DeterminationFailure
 * for one that is no determination
 */
export async function extractDeterminations(
  input: string | Uint8Array,
  options: ExtractOptions = {},
): Promise<Determination[]> {
  return (await readLetters(input, options)).map(determine);
}

/** The record of a file's one letter. Throws as `extractDeterminations` does, and a RangeError where there are several. */
export async function extractDetermination(
  input: string | Uint8Array,
  options: ExtractOptions = {},
): Promise<Determination> {
  return determine(await readLetter(input, options));
}

/** The letters of a file, each its one normalised text, in which its record's `evidence` counts, with its page starts. */
export async function readLetters(
  input: string | Uint8Array,
  { file = '-', ...options }: ExtractOptions = {},
): Promise<readonly Letter[]> {
  const document =
    typeof input === 'string' ? documentFromText(input, file, options) : await openDocument(input, file, options);
  return lettersOf(document).letters;
}

/** The one letter of a file. Throws a RangeError where there are several. */
export async function readLetter(input: string | Uint8Array, options: ExtractOptions = {}): Promise<Letter> {
  const [letter, ...others] = await readLetters(input, options);
  if (others.length > 0)
    throw new RangeError(`The file holds ${others.length + 1} letters: extractDeterminations reads them all.`);
  return letter!;
}

/** The record of a letter that was read, and the rules that gave its values. */
export { explain } from './record/determine.js';
export type { Explained } from './record/explained.js';
export { ruleOf } from './record/rule-of.js';

export { LetterFailure, ReadFailure } from './read/failure.js';
export { DeterminationFailure } from './record/failure.js';
export type { Letter, LetterSource } from './read/letter.js';
export type { OcrMode } from './read/choices.js';
export type { PdfReaderId } from './read/readers.js';
export {
  Citation,
  Determination,
  Diagnosis,
  Drug,
  EvidenceSpan,
  Guideline,
  Item,
  Warning,
} from './schema/determination.js';
export type { Span } from './text/span.js';
export { FAILURES, type FailureCode } from './vocabulary/failures.js';
export { type About, WARNINGS, type WarningCode } from './vocabulary/warnings.js';
