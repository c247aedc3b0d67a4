/** The readers there are, the default first. */
export const PDF_READERS = ['pdfium', 'pdf-parse'] as const;
/** What gives a letter's text: one of them, or the file is text already. */
export const READERS = [...PDF_READERS, 'text'] as const;
export type ReaderId = (typeof READERS)[number];
export type PdfReaderId = (typeof PDF_READERS)[number];

/** One way to get the text of a PDF, a string a page. Throws a ReadFailure `broken-pdf` or `encrypted-pdf`. */
export interface PdfReader {
  readonly id: PdfReaderId;
  pages(bytes: Uint8Array): Promise<string[]>;
}
