import type { Attachment, Page } from '../document.js';
import type { PdfReaderId } from '../readers.js';

/** A PDF as one reader reads it. */
export interface PdfContent {
  readonly pages: readonly Page[];
  readonly attachments: readonly Attachment[];
}

/** One way to read a PDF. Throws a ReadFailure `broken-pdf` or `encrypted-pdf`. */
export interface PdfReader {
  readonly id: PdfReaderId;
  read(bytes: Uint8Array): Promise<PdfContent>;
}
