import { createHash } from 'node:crypto';
import { sortedAttachments } from './attached.js';
import { DEFAULT_MAX_BYTES, type OcrMode } from './choices.js';
import { unquoted } from './clean/quoting.js';
import { type Document, type Page, type PageNote, wholePage } from './document.js';
import { ReadFailure } from './failure.js';
import { type FileKind, fileKind, type Foreign, isNamedPdf } from './file-kind.js';
import { type Decoded, decodeText } from './formats/decode.js';
import { readRtf } from './formats/rtf.js';
import type { MediaType, SourceFile } from './letter.js';
import { readPdf } from './pdf/read-pdf.js';
import { DEFAULT_RECHECK, type PdfReaderId } from './readers.js';
import { LONGEST_TEXT, requireSize } from './size-limit.js';
import { speaksOfReview } from './unread.js';

/** How files are read. */
export interface OpenOptions {
  /** Which PDF reader is tried first (default: direct, the fastest one); others take over where it fails. */
  readonly reader?: PdfReaderId | undefined;
  /**
   * Of how many PDFs that are read directly one is read by a library too and compared (default: 1000; 0 for none). Which
   * one it is the file's bytes decide.
   */
  readonly recheck?: number | undefined;
  /**
   * Recognition of text in images of pages: of none (the default), of pages that have no other text, or of all pages.
   */
  readonly ocr?: OcrMode | undefined;
  /** Bytes that a file, or one attached to it, may have (default: 256 MB); a larger one is not read. */
  readonly maxBytes?: number | undefined;
  /** Is called whenever a page or letter is done, so that a file of many is not taken for one that hangs. */
  readonly alive?: (() => void) | undefined;
}

/** Whether a file is the one of so many; the same in every run. */
const isOneIn = (many: number, { sha256 }: SourceFile): boolean =>
  many > 0 && Number.parseInt(sha256.slice(0, 8), 16) % many === 0;

/**
 * Reads the bytes of a file as pages. What it is shows in its bytes, not in its name.
 *
 * @param file name to record
 * @throws ReadFailure with a code of FAILURES that says why there are none
 */
export async function openDocument(
  bytes: Uint8Array,
  file: string,
  { reader = 'direct', recheck = DEFAULT_RECHECK, ocr, maxBytes = DEFAULT_MAX_BYTES, alive }: OpenOptions = {},
): Promise<Document> {
  if (bytes.length === 0) throw new ReadFailure('empty-file', 'The file is empty.');
  requireSize(bytes.length, maxBytes);
  const kind = fileKind(bytes);
  if (typeof kind === 'object') throw foreignFile(kind, file);
  if (kind !== 'pdf') {
    requireSize(bytes.length, LONGEST_TEXT);
    const { media_type, read } = TEXT_READERS[kind];
    const { text, notes } = await read(bytes, file);
    const document = asText(bytes, file, media_type, text, notes);
    if (isNamedPdf(file) && !document.pages.some(({ text }) => speaksOfReview(text)))
      throw foreignFile(TEXTS[kind], file);
    return document;
  }
  const source = facts(bytes, file, 'application/pdf');
  const isChecked = isOneIn(recheck, source);
  const { pages, attachments, notes, bytes: mended } = await readPdf(bytes, { reader, isChecked });
  return {
    source,
    // Loaded only where it is asked for.
    pages: ocr ? await (await import('./ocr/recognised-pages.js')).recognisedPages(mended, pages, ocr, alive) : pages,
    ...sortedAttachments(attachments),
    notes,
  };
}

/** A text as pages; `file` is the name to record. Throws a ReadFailure `too-large`. */
export function documentFromText(
  text: string,
  file: string,
  { maxBytes = DEFAULT_MAX_BYTES }: Pick<OpenOptions, 'maxBytes'> = {},
): Document {
  requireSize(text.length, maxBytes);
  return asText(new TextEncoder().encode(text), file, 'text/plain', text);
}

const asText = (
  bytes: Uint8Array,
  file: string,
  media_type: MediaType,
  text: string,
  notes: readonly PageNote[] = [],
): Document => ({
  source: facts(bytes, file, media_type),
  pages: pagesOf(unquoted(text)),
  attachments: [],
  otherAttachments: [],
  notes,
});

type TextKind = Exclude<FileKind, 'pdf' | Foreign>;

/** How texts are read that are no PDFs. */
const TEXT_READERS: Readonly<
  Record<
    TextKind,
    { readonly media_type: MediaType; readonly read: (bytes: Uint8Array, file: string) => Decoded | Promise<Decoded> }
  >
> = {
  text: { media_type: 'text/plain', read: decodeText },
  html: {
    media_type: 'text/html',
    read: async (bytes, file) => (await import('./formats/html.js')).readHtml(bytes, file),
  },
  rtf: { media_type: 'application/rtf', read: readRtf },
  docx: {
    media_type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    read: async (bytes) => (await import('./formats/docx.js')).readDocx(bytes),
  },
};

/** What texts are called where a PDF was expected. */
const TEXTS: Readonly<Record<TextKind, Foreign>> = {
  text: { foreign: 'plain text' },
  html: { foreign: 'an HTML page' },
  rtf: { foreign: 'an RTF document' },
  docx: { foreign: 'a Word document (.docx)' },
};

const foreignFile = ({ foreign }: Foreign, file: string): ReadFailure =>
  isNamedPdf(file)
    ? new ReadFailure('not-a-pdf', `The file is named .pdf, but its content is ${foreign}.`)
    : new ReadFailure('not-text', `The content is ${foreign}, neither a PDF nor text.`);

/** Form feeds part the pages of a text; the one that ends the last page starts no other. */
function pagesOf(text: string): Page[] {
  const pages = text.split('\f');
  if (pages.length > 1 && pages.at(-1)!.trim() === '') pages.pop();
  return pages.map((page) => wholePage(page, 'text'));
}

function facts(bytes: Uint8Array, file: string, media_type: MediaType): SourceFile {
  return { file, sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length, media_type };
}
