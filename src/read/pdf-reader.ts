export type PdfReaderId = 'pdfium' | 'pdf-parse';

/** One way to get the text of a PDF, a string a page. Throws a ReadFailure `broken-pdf` or `encrypted-pdf`. */
export interface PdfReader {
  readonly id: PdfReaderId;
  pages(bytes: Uint8Array): Promise<string[]>;
}
