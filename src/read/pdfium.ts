import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium';
import { ReadFailure } from './failure.js';
import type { PdfReader } from './pdf-reader.js';

/** FPDF_GetLastError: a password is required (fpdfview.h). */
const PASSWORD_ERROR = 4;
const UTF16 = new TextDecoder('utf-16le');

/** A stretch of WebAssembly memory that grows with the largest thing put into it and is used again for the next. */
class Scratch {
  #at = 0;
  #size = 0;

  reserve({ malloc, free }: WrappedPdfiumModule['pdfium']['wasmExports'], size: number): number {
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
let loading: Promise<WrappedPdfiumModule> | undefined;

/** PDFium in WebAssembly. It keeps letters apart by page and ends each line with CRLF; a hyphen at a line end comes as U+FFFE. */
export const pdfium: PdfReader = {
  id: 'pdfium',
  async pages(bytes) {
    loading ??= load();
    const library = await loading;
    const { wasmExports } = library.pdfium;
    const at = file.reserve(wasmExports, bytes.length);
    heap(library).set(bytes, at);
    const document = library.FPDF_LoadMemDocument(at, bytes.length, '');
    if (!document) {
      if (library.FPDF_GetLastError() === PASSWORD_ERROR) throw new ReadFailure('encrypted-pdf', 'The PDF asks for a password.');
      throw new ReadFailure('broken-pdf', `PDFium could not open the PDF (error ${library.FPDF_GetLastError()}).`);
    }
    try {
      return Array.from({ length: library.FPDF_GetPageCount(document) }, (_, page) => pageText(library, document, page));
    } finally {
      library.FPDF_CloseDocument(document);
    }
  },
};

async function load(): Promise<WrappedPdfiumModule> {
  const wasm = await readFile(createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm'));
  const library = await init({ wasmBinary: wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength) as ArrayBuffer });
  library.PDFiumExt_Init();
  return library;
}

function pageText(library: WrappedPdfiumModule, document: number, index: number): string {
  const page = library.FPDF_LoadPage(document, index);
  const text = page ? library.FPDFText_LoadPage(page) : 0;
  try {
    if (!text) return '';
    const count = library.FPDFText_CountChars(text);
    const at = characters.reserve(library.pdfium.wasmExports, (count + 1) * 2);
    const written = library.FPDFText_GetText(text, 0, count, at);
    // The count includes the closing NUL.
    return UTF16.decode(heap(library).subarray(at, at + Math.max(0, written - 1) * 2));
  } finally {
    if (text) library.FPDFText_ClosePage(text);
    if (page) library.FPDF_ClosePage(page);
  }
}

/** The heap moves when it grows, so it is asked for anew each time. */
const heap = (library: WrappedPdfiumModule): Uint8Array => (library.pdfium as unknown as { HEAPU8: Uint8Array }).HEAPU8;
