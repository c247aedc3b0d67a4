import { createHash } from 'node:crypto';
import { type Document, type Page, wholePage } from './document.js';
import { ReadFailure } from './failure.js';
import { decodeText } from './formats/decode.js';
import type { MediaType, SourceFile } from './letter.js';
import { readPdf } from './pdf/read-pdf.js';
import type { PdfReaderId } from './readers.js';

/** How files are read. */
export interface OpenOptions {
  /** Which PDF reader is tried first (default: pdfium, the faster one); the other takes over where it fails. */
  readonly reader?: PdfReaderId | undefined;
  /**
   * Recognition of text in images of pages: of none (the default), of pages that have no other text, or of all pages.
   */
  readonly ocr?: OcrMode | undefined;
}

export const OCR_MODES = ['auto', 'force'] as const;
export type OcrMode = (typeof OCR_MODES)[number];

/**
 * Reads the bytes of a file as pages. A PDF is known by its first bytes, not its name.
 *
 * @param file name to record
 * @throws ReadFailure with a code of FAILURES that says why there are none
 */
export async function openDocument(
  bytes: Uint8Array,
  file: string,
  { reader = 'pdfium', ocr }: OpenOptions = {},
): Promise<Document> {
  if (bytes.length === 0) throw new ReadFailure('empty-file', 'The file is empty.');
  if (!isPdf(bytes)) {
    return { source: facts(bytes, file, 'text/plain'), pages: pagesOf(decodeText(bytes)), attachments: [] };
  }
  const content = await readPdf(bytes, reader, ocr !== undefined);
  // Loaded only where it is asked for.
  const pages = ocr
    ? await (await import('./ocr/recognised-pages.js')).recognisedPages(bytes, content.pages, ocr)
    : content.pages;
  return { source: facts(bytes, file, 'application/pdf'), ...content, pages };
}

/** A text as pages; `file` is the name to record. */
export function documentFromText(text: string, file: string): Document {
  return { source: facts(new TextEncoder().encode(text), file, 'text/plain'), pages: pagesOf(text), attachments: [] };
}

/** Form feeds part the pages of a text; the one that ends the last page starts no other. */
function pagesOf(text: string): Page[] {
  const pages = text.split('\f');
  if (pages.length > 1 && pages.at(-1)!.trim() === '') pages.pop();
  return pages.map((page) => wholePage(page, 'text'));
}

function facts(bytes: Uint8Array, file: string, media_type: MediaType): SourceFile {
  return { file, sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length, media_type };
}

/** "%PDF-" may have junk before it, as the format's readers allow: within the first 1024 bytes. */
function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).includes('%PDF-');
}
