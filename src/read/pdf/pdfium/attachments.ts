import type { Attachment } from '../../document.js';
import type { Engine, Library } from './engine.js';

/** Functions of PDFium's headers that its package does not declare. */
type AttachmentLibrary = Library & {
  _FPDFDoc_GetAttachmentCount(document: number): number;
  _FPDFDoc_GetAttachment(document: number, index: number): number;
  _FPDFAttachment_GetName(attachment: number, buffer: number, size: number): number;
  _FPDFAttachment_GetFile(attachment: number, buffer: number, size: number, written: number): number;
  _FPDFPage_GetAnnotCount(page: number): number;
  _FPDFPage_GetAnnot(page: number, index: number): number;
  _FPDFPage_CloseAnnot(annotation: number): void;
  _FPDFAnnot_GetFileAttachment(annotation: number): number;
  HEAPU32: Uint32Array;
};

/** Of more, and of larger ones, only the names are taken. */
const MOST = 1000;
const LARGEST = 64_000_000;
const UTF16 = new TextDecoder('utf-16le');

const range = (count: number): number[] => Array.from({ length: Math.max(0, count) }, (_, i) => i);

/** The files that an open document lists as attached to it, as those of a portfolio are. */
export function attachmentsOf(engine: Engine, document: number): Attachment[] {
  const library = engine.library as AttachmentLibrary;
  return range(library._FPDFDoc_GetAttachmentCount(document)).flatMap((i) =>
    attachment(engine, library._FPDFDoc_GetAttachment(document, i), i < MOST),
  );
}

/** The files that are attached at some place of an open page. */
export function attachmentsOnPage(engine: Engine, page: number): Attachment[] {
  const library = engine.library as AttachmentLibrary;
  return range(library._FPDFPage_GetAnnotCount(page)).flatMap((i) => {
    const annotation = library._FPDFPage_GetAnnot(page, i);
    if (!annotation) return [];
    const found = attachment(engine, library._FPDFAnnot_GetFileAttachment(annotation), i < MOST);
    library._FPDFPage_CloseAnnot(annotation);
    return found;
  });
}

function attachment({ library: any, scratch }: Engine, handle: number, taken: boolean): Attachment[] {
  const library = any as AttachmentLibrary;
  if (!handle) return [];
  const length = library._FPDFAttachment_GetName(handle, 0, 0);
  const at = scratch.reserve(Math.max(8, length));
  library._FPDFAttachment_GetName(handle, at, length);
  const name = UTF16.decode(library.HEAPU8.subarray(at, at + Math.max(0, length - 2)));
  // The scratch has the size first, then the file behind it.
  if (!library._FPDFAttachment_GetFile(handle, 0, 0, at)) return [];
  const size = library.HEAPU32[at / 4]!;
  if (size === 0) return [];
  if (!taken || size > LARGEST) return [{ name, bytes: null }];
  const file = scratch.reserve(size + 4) + 4;
  if (!library._FPDFAttachment_GetFile(handle, file, size, file - 4)) return [];
  return [{ name, bytes: library.HEAPU8.slice(file, file + size) }];
}
