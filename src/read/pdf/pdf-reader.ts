import type { Attachment, Page } from '../document.js';
import type { PdfLibraryId } from '../readers.js';

/** A PDF as one reader reads it. */
export interface PdfContent {
  readonly pages: readonly Page[];
  readonly attachments: readonly Attachment[];
}

/**
 * One way to read a PDF. A page that cannot be read is one with a lack. Throws a ReadFailure `broken-pdf`,
 * `encrypted-pdf` or `protected-pdf` where the PDF cannot be opened.
 */
export interface PdfReader {
  readonly id: PdfLibraryId;
  /** `wanted`: the pages that are asked for, from 1; the others may be left empty. */
  read(bytes: Uint8Array, wanted?: readonly number[]): Promise<PdfContent>;
}
