import { type Page, wholePage, withoutText } from '../../document.js';
import type { PdfReader } from '../pdf-reader.js';
import { attachmentsOf, attachmentsOnPage } from './attachments.js';
import { type Engine, withEngine } from './engine.js';

const UTF16 = new TextDecoder('utf-16le');

/** PDFium in WebAssembly. It ends each line with CRLF and gives U+FFFE for a hyphen at a line end. */
export const pdfium: PdfReader = {
  id: 'pdfium',
  read: async (bytes) =>
    await withEngine((engine) =>
      engine.withDocument(bytes, (document) => {
        const attachments = attachmentsOf(engine, document);
        const pages = Array.from({ length: engine.library._FPDF_GetPageCount(document) }, (_, index) =>
          withPage(engine, document, index, (page) => {
            attachments.push(...attachmentsOnPage(engine, page));
            return pageOf(engine, page);
          }),
        );
        return { pages, attachments };
      }),
    ),
};

function withPage({ library }: Engine, document: number, index: number, work: (page: number) => Page): Page {
  const page = library._FPDF_LoadPage(document, index);
  if (!page) return withoutText('pdfium', 'damaged');
  try {
    return work(page);
  } finally {
    library._FPDF_ClosePage(page);
  }
}

function pageOf({ library, scratch }: Engine, page: number): Page {
  const text = library._FPDFText_LoadPage(page);
  if (!text) return withoutText('pdfium', 'damaged');
  try {
    const count = library._FPDFText_CountChars(text);
    const at = scratch.reserve((count + 1) * 2);
    const written = library._FPDFText_GetText(text, 0, count, at);
    // The count includes the closing NUL.
    const words = UTF16.decode(library.HEAPU8.subarray(at, at + Math.max(0, written - 1) * 2));
    return /\S/.test(words) ? wholePage(words, 'pdfium') : withoutText('pdfium', 'blank');
  } finally {
    library._FPDFText_ClosePage(text);
  }
}
