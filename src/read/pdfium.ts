import { PDFiumModule } from '@hyzyla/pdfium';
import { ReadFailure } from './failure.js';
import type { PdfReader } from './pdf-reader.js';

type PDFium = Awaited<ReturnType<typeof PDFiumModule>>;

/** FPDF_GetLastError (fpdfview.h): a password is required. */
const PASSWORD_ERROR = 4;
const UTF16 = new TextDecoder('utf-16le');

/** A stretch of WebAssembly memory that grows with the largest thing put into it and is used again for the next. */
class Scratch {
  #at = 0;
  #size = 0;

  reserve({ wasmExports: { malloc, free } }: PDFium, size: number): number {
    if (size > this.#size) {
      if (this.#at) free(this.#at);
      this.#size = size * 2;
      this.#at = malloc(this.#size);
    }
    return this.#at;
  }
}

const file = new Scratch();
const characters = new Scratch();
let loading: Promise<PDFium> | undefined;

/**
 * PDFium in WebAssembly, by its own functions: the package's document objects keep memory for every letter read. It ends each line with CRLF
 * and gives U+FFFE for a hyphen at a line end.
 */
export const pdfium: PdfReader = {
  id: 'pdfium',
  async pages(bytes) {
    loading ??= load();
    const library = await loading;
    const at = file.reserve(library, bytes.length);
    // The heap moves when it grows, so it is asked for anew each time.
    library.HEAPU8.set(bytes, at);
    const document = library._FPDF_LoadMemDocument(at, bytes.length, 0);
    if (!document) {
      const error = library._FPDF_GetLastError();
      if (error === PASSWORD_ERROR) throw new ReadFailure('encrypted-pdf', 'The PDF asks for a password.');
      throw new ReadFailure('broken-pdf', `PDFium could not open the PDF (error ${error}).`);
    }
    try {
      return Array.from({ length: library._FPDF_GetPageCount(document) }, (_, page) => pageText(library, document, page));
    } finally {
      library._FPDF_CloseDocument(document);
    }
  },
};

async function load(): Promise<PDFium> {
  const library = await PDFiumModule({});
  library._FPDF_InitLibraryWithConfig({ version: 2, m_pIsolate: null, m_pUserFontPaths: null, m_v8EmbedderSlot: 0, m_pPlatform: null });
  return library;
}

function pageText(library: PDFium, document: number, index: number): string {
  const page = library._FPDF_LoadPage(document, index);
  const text = page ? library._FPDFText_LoadPage(page) : 0;
  try {
    if (!text) return '';
    const count = library._FPDFText_CountChars(text);
    const at = characters.reserve(library, (count + 1) * 2);
    const written = library._FPDFText_GetText(text, 0, count, at);
    // The count includes the closing NUL.
    return UTF16.decode(library.HEAPU8.subarray(at, at + Math.max(0, written - 1) * 2));
  } finally {
    if (text) library._FPDFText_ClosePage(text);
    if (page) library._FPDF_ClosePage(page);
  }
}
