/** The readers of PDFs there are, the default first. */
export const PDF_READERS = ['pdfium', 'pdf-parse'] as const;
export type PdfReaderId = (typeof PDF_READERS)[number];

/** What gives a page its text: a reader of PDFs, recognition from the page's image, or the file is text already. */
export const READERS = [...PDF_READERS, 'ocr', 'text'] as const;
export type ReaderId = (typeof READERS)[number];

/** What gave a letter its text; the pages of a PDF may differ. */
export const LETTER_READERS = [
  ...READERS,
  'pdfium+ocr',
  'pdf-parse+ocr',
  'pdfium+pdf-parse',
  'pdfium+pdf-parse+ocr',
] as const;
export type LetterReader = (typeof LETTER_READERS)[number];

/** The reader of a letter from those of its pages. */
export function readerOf(pages: readonly { readonly reader: ReaderId }[]): LetterReader {
  const readers = new Set(pages.map(({ reader }) => reader));
  return READERS.filter((reader) => readers.has(reader)).join('+') as LetterReader;
}
