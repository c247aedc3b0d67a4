import { wholePage } from '../../document.js';
import { ReadFailure } from '../../failure.js';
import type { PdfReader } from '../pdf-reader.js';
import { type Engine, withEngine } from './engine.js';

const UTF16 = new TextDecoder('utf-16le');

/** PDFium in WebAssembly. It ends each line with CRLF and gives U+FFFE for a hyphen at a line end. */
export const pdfium: PdfReader = {
  id: 'pdfium',
  read: async (bytes) =>
    await withEngine((engine) =>
      engine.withDocument(bytes, (document) => ({
        pages: Array.from({ length: engine.library._FPDF_GetPageCount(document) }, (_, page) =>
          wholePage(pageText(engine, document, page), 'pdfium'),
        ),
        attachments: [],
      })),
    ),
};

function pageText({ library, scratch }: Engine, document: number, index: number): string {
  const page = library._FPDF_LoadPage(document, index);
  const text = page ? library._FPDFText_LoadPage(page) : 0;
  try {
    if (!text) throw new ReadFailure('broken-pdf', `PDFium could not read page ${index + 1}.`);
    const count = library._FPDFText_CountChars(text);
    const at = scratch.reserve((count + 1) * 2);
    const written = library._FPDFText_GetText(text, 0, count, at);
    // The count includes the closing NUL.
    return UTF16.decode(library.HEAPU8.subarray(at, at + Math.max(0, written - 1) * 2));
  } finally {
    if (text) library._FPDFText_ClosePage(text);
    if (page) library._FPDF_ClosePage(page);
  }
}
