import type { PdfReader } from '../pdf-reader.js';
import { attachmentsOf } from './attachments.js';
import { withEngine } from './engine.js';
import { readPage } from './page-text.js';

/** PDFium in WebAssembly. It ends each line with CRLF and gives U+FFFE for a hyphen at a line end. */
export const pdfium: PdfReader = {
  id: 'pdfium',
  read: async (bytes) =>
    await withEngine((engine) =>
      engine.withDocument(bytes, (document) => {
        const attachments = attachmentsOf(engine, document);
        const pages = Array.from({ length: engine.library._FPDF_GetPageCount(document) }, (_, page) =>
          readPage(engine, document, page, attachments),
        );
        return { pages, attachments };
      }),
    ),
};
