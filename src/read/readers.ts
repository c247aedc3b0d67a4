/** The readers of PDFs there are, in the order in which they are tried. */
export const PDF_READERS = ['direct', 'pdfium', 'pdf-parse'] as const;
export type PdfReaderId = (typeof PDF_READERS)[number];

/** Those that read PDFs of any kind; the first reads only those of the letters' own. */
export type PdfLibraryId = Exclude<PdfReaderId, 'direct'>;

/** Of how many PDFs that are read directly one is read by a library too. */
export const DEFAULT_RECHECK = 1000;

/** What gives a page its text: a reader of PDFs, recognition from the page's image, or the file is text already. */
export const READERS = [...PDF_READERS, 'ocr', 'text'] as const;
export type ReaderId = (typeof READERS)[number];

/** What gave a letter its text; the pages of a PDF may differ. */
export const LETTER_READERS = [
  ...READERS,
  'direct+ocr',
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
