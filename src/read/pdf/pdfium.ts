import { PDFiumModule } from '@hyzyla/pdfium';
import { wholePage } from '../document.js';
import { ReadFailure } from '../failure.js';
import type { PdfReader } from './pdf-reader.js';

type Library = Awaited<ReturnType<typeof PDFiumModule>>;

/** FPDF_GetLastError (fpdfview.h): a password is needed; the protection is of a kind unknown to PDFium. */
const PROTECTED = new Set([4, 5]);
const UTF16 = new TextDecoder('utf-16le');

/** A stretch of WebAssembly memory that grows with the largest thing put into it and is used again for the next. */
class Scratch {
  readonly #library: Library;
  #at = 0;
  #size = 0;

  constructor(library: Library) {
    this.#library = library;
  }

  reserve(size: number): number {
    if (size > this.#size) {
      const { malloc, free } = this.#library.wasmExports;
      if (this.#at) free(this.#at);
      this.#size = 0;
      this.#at = malloc(size * 2);
      // Address 0 would be written over without complaint.
      if (!this.#at) throw new ReadFailure('broken-pdf', `PDFium has no memory for ${size} bytes.`);
      this.#size = size * 2;
    }
    return this.#at;
  }
}

/** A running PDFium, used by its own functions: the package's document objects keep memory for every letter read. */
class Engine {
  readonly #library: Library;
  readonly #file: Scratch;
  readonly #characters: Scratch;

  constructor(library: Library) {
    this.#library = library;
    this.#file = new Scratch(library);
    this.#characters = new Scratch(library);
  }

  static async start(): Promise<Engine> {
    const library = await PDFiumModule({});
    library._FPDF_InitLibraryWithConfig({
      version: 2,
      m_pIsolate: null,
      m_pUserFontPaths: null,
      m_v8EmbedderSlot: 0,
      m_pPlatform: null,
    });
    return new Engine(library);
  }

  pages(bytes: Uint8Array): string[] {
    const at = this.#file.reserve(bytes.length);
    // The heap moves when it grows, so it is asked for anew each time.
    this.#library.HEAPU8.set(bytes, at);
    const document = this.#library._FPDF_LoadMemDocument(at, bytes.length, 0);
    if (!document) {
      const error = this.#library._FPDF_GetLastError();
      if (PROTECTED.has(error)) throw new ReadFailure('encrypted-pdf', 'The PDF asks for a password.');
      throw new ReadFailure('broken-pdf', `PDFium could not open the PDF (error ${error}).`);
    }
    try {
      return Array.from({ length: this.#library._FPDF_GetPageCount(document) }, (_, page) =>
        this.#pageText(document, page),
      );
    } finally {
      this.#library._FPDF_CloseDocument(document);
    }
  }

  #pageText(document: number, index: number): string {
    const page = this.#library._FPDF_LoadPage(document, index);
    const text = page ? this.#library._FPDFText_LoadPage(page) : 0;
    try {
      if (!text) throw new ReadFailure('broken-pdf', `PDFium could not read page ${index + 1}.`);
      const count = this.#library._FPDFText_CountChars(text);
      const at = this.#characters.reserve((count + 1) * 2);
      const written = this.#library._FPDFText_GetText(text, 0, count, at);
      // The count includes the closing NUL.
      return UTF16.decode(this.#library.HEAPU8.subarray(at, at + Math.max(0, written - 1) * 2));
    } finally {
      if (text) this.#library._FPDFText_ClosePage(text);
      if (page) this.#library._FPDF_ClosePage(page);
    }
  }
}

let engine: Promise<Engine> | undefined;

/** PDFium in WebAssembly. It ends each line with CRLF and gives U+FFFE for a hyphen at a line end. */
export const pdfium: PdfReader = {
  id: 'pdfium',
  async read(bytes) {
    engine ??= Engine.start();
    try {
      const pages = (await engine).pages(bytes);
      return { pages: pages.map((text) => wholePage(text, 'pdfium')), attachments: [] };
    } catch (error) {
      // After a fault of its own, or a start that failed, the next letter gets a new one.
      if (!(error instanceof ReadFailure)) engine = undefined;
      throw error;
    }
  },
};
