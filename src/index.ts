/**
 * imr-extract: California workers' compensation Independent Medical Review letters as validated records.
 *
 * @example
 * import { extractDetermination } from 'imr-extract';
 * const record = await extractDetermination(await readFile('CM16-0999999.pdf'));
 */
import type { Letter } from './read/letter.js';
import { letterFromText, openLetter } from './read/open.js';
import type { PdfReaderId } from './read/pdf-reader.js';
import { determine } from './record/determine.js';
import type { Determination } from './schema/determination.js';

export interface ExtractOptions {
  /** Name to record as the source file; default "-". */
  readonly file?: string;
  /** Which PDF reader to try first; the other takes over where it fails. Default: pdfium. */
  readonly reader?: PdfReaderId;
}

/**
 * The record of one letter.
 *
 * @param input the text of a letter, or the bytes of its PDF or text file
 * @returns the validated record; its `evidence` counts in the letter's normalised text (see `readLetter`)
 * @throws ReadFailure for a file that cannot be read (`code` says why), DeterminationFailure for one that is no determination
 */
export async function extractDetermination(
  input: string | Uint8Array,
  options: ExtractOptions = {},
): Promise<Determination> {
  return determine(await readLetter(input, options));
}

/** The letter's one normalised text, in which every span of the record's `evidence` counts, with its page starts and file facts. */
export async function readLetter(
  input: string | Uint8Array,
  { file = '-', reader }: ExtractOptions = {},
): Promise<Letter> {
  return typeof input === 'string' ? letterFromText(input, file) : openLetter(input, file, { reader });
}

export { ReadFailure } from './read/failure.js';
export type { Letter } from './read/letter.js';
export type { Span } from './text/span.js';
export { DeterminationFailure } from './record/failure.js';
export { Citation, Determination, Diagnosis, Drug, Guideline, Item, Warning } from './schema/determination.js';
export { FAILURES, type FailureCode } from './vocabulary/failures.js';
export { WARNINGS, type WarningCode } from './vocabulary/warnings.js';
