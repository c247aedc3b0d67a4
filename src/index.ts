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
 * @throws LetterFailure, whose `code` says why: a ReadFailure for a file that cannot be read, a DeterminationFailure
 * for one that is no determination
 */
export async function extractDetermination(
  input: string | Uint8Array,
  options: ExtractOptions = {},
): Promise<Determination> {
  return determine(await readLetter(input, options));
}

/** The letter: its one normalised text, in which the record's `evidence` counts, its page starts, the file's facts. */
export async function readLetter(
  input: string | Uint8Array,
  { file = '-', reader }: ExtractOptions = {},
): Promise<Letter> {
  return typeof input === 'string' ? letterFromText(input, file) : openLetter(input, file, { reader });
}

/** The record of a letter that was read, and the rules that gave its values. */
export { type Explained, explain } from './record/determine.js';
export { ruleOf } from './record/rule-of.js';

export { LetterFailure, ReadFailure } from './read/failure.js';
export { DeterminationFailure } from './record/failure.js';
export type { Letter, SourceFile } from './read/letter.js';
export type { PdfReaderId } from './read/pdf-reader.js';
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
