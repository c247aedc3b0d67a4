/** The readers there are, the default first. */
export const PDF_READERS = ['pdfium', 'pdf-parse'] as const;
export type PdfReaderId = (typeof PDF_READERS)[number];

/** One way to get the text of a PDF, a string a page. Throws a ReadFailure `broken-pdf` or `encrypted-pdf`. */
export interface PdfReader {
  readonly id: PdfReaderId;
  pages(bytes: Uint8Array): Promise<string[]>;
}
