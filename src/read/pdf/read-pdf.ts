import { type Attachment, type Page, type PageNote } from '../document.js';
import { ReadFailure } from '../failure.js';
import type { PdfReaderId } from '../readers.js';
import { pdfsInBase64 } from './bytes/base64.js';
import { CONVERSIONS, LOST_END, mended, type Mishap, PROTECTION } from './bytes/mend.js';
import { damagedStreams, type Stretch } from './bytes/objects.js';
import { betterPage, isDoubtful } from './choose-page.js';
import type { PdfContent, PdfReader } from './pdf-reader.js';

/** A PDF as it was read. */
export interface PdfReading extends PdfContent {
  /** The PDF that the readers got: the file's bytes, or what was made of them so that it could be read. */
  readonly bytes: Uint8Array;
  /** Doubts about the file as a whole. */
  readonly notes: readonly PageNote[];
}

const LOAD: Record<PdfReaderId, () => Promise<PdfReader>> = {
  pdfium: async () => (await import('./pdfium/pdfium.js')).pdfium,
  'pdf-parse': async () => (await import('./pdf-parse.js')).pdfParse,
};

/**
 * The pages of a PDF, as good as its readers and what can be mended of it give them. Throws a ReadFailure where it
 * cannot be opened at all.
 *
 * @param first which reader is tried first; the other takes over where it fails, page by page
 */
export async function readPdf(file: Uint8Array, first: PdfReaderId): Promise<PdfReading> {
  const whole = Buffer.from(file.buffer, file.byteOffset, file.length);
  const wrapped = pdfsInBase64(whole);
  if (wrapped.length > 1) return { bytes: file, pages: [], notes: [], attachments: wrapped.map(asAttachment) };
  const { bytes, told, damaged } = mended(wrapped[0] ?? whole);
  const content = await readWithBoth(bytes, first);
  for (const mishap of remediesFor(content)) {
    const before = mishap.undo(bytes);
    const again = before && (await readWithBoth(before, first));
    if (!hasText(again)) continue;
    // What was put to the end of a PDF closes the stream that is torn there.
    const left = mishap === LOST_END ? damaged : damagedStreams(before!);
    const pages = await withDamage(again.pages, before!, left, first);
    return { ...again, pages, bytes: before!, notes: [...told, mishap.told].flatMap(noteOf) };
  }
  if (content instanceof ReadFailure) throw content;
  return {
    ...content,
    pages: await withDamage(content.pages, bytes, damaged, first),
    bytes,
    notes: told.flatMap(noteOf),
  };
}

const noteOf = (told: string | null): PageNote[] =>
  told === null ? [] : [{ code: 'mended-file', message: `The PDF ${told}.` }];

const asAttachment = (bytes: Uint8Array, i: number): Attachment => ({ name: `attachment-${i + 1}.pdf`, bytes });

const hasText = (content: PdfContent | ReadFailure | null): content is PdfContent =>
  content !== null && !(content instanceof ReadFailure) && content.pages.some(({ text }) => /\S/.test(text));

/** What may have happened to a PDF that gave no text. */
function remediesFor(content: PdfContent | ReadFailure): readonly Mishap[] {
  if (!(content instanceof ReadFailure)) return hasText(content) ? [] : CONVERSIONS;
  return [...CONVERSIONS, content.code === 'broken-pdf' ? LOST_END : PROTECTION];
}

/**
 * Each page as the first reader reads it, or as the second does where the first one's text is of no use; a failure where
 * neither opens the PDF.
 */
async function readWithBoth(bytes: Uint8Array, first: PdfReaderId): Promise<PdfContent | ReadFailure> {
  const second: PdfReaderId = first === 'pdfium' ? 'pdf-parse' : 'pdfium';
  const content = await attempt(bytes, first);
  if (content instanceof ReadFailure || content.pages.length === 0) {
    const other = await attempt(bytes, second);
    if (!(other instanceof ReadFailure)) return other;
    if (!(content instanceof ReadFailure)) return content;
    // That a PDF is protected tells more than that it could not be opened.
    return other.code === 'broken-pdf' ? content : other;
  }
  const wanted = content.pages.flatMap((page, i) => (isDoubtful(page) ? [i + 1] : []));
  if (wanted.length === 0) return content;
  const other = await attempt(bytes, second, wanted);
  if (other instanceof ReadFailure) return content;
  return {
    ...content,
    pages: content.pages.map((page, i) => (isDoubtful(page) ? betterPage(page, other.pages[i]) : page)),
  };
}

/** What a reader makes of a PDF; of a fault of its own, that the PDF is broken. */
async function attempt(
  bytes: Uint8Array,
  id: PdfReaderId,
  wanted?: readonly number[],
): Promise<PdfContent | ReadFailure> {
  try {
    return await (await LOAD[id]()).read(bytes, wanted);
  } catch (error) {
    if (error instanceof ReadFailure) return error;
    return new ReadFailure('broken-pdf', error instanceof Error ? error.message : String(error));
  }
}

/**
 * Readers give what they can of a page whose data is damaged and say nothing. Those are the pages that read otherwise
 * when the damaged data is gone altogether.
 */
async function withDamage(
  pages: readonly Page[],
  bytes: Buffer,
  damaged: readonly Stretch[],
  first: PdfReaderId,
): Promise<readonly Page[]> {
  if (damaged.length === 0) return pages;
  const emptied = Buffer.from(bytes);
  for (const { start, end } of damaged) emptied.fill(0, start, end);
  const without = await readWithBoth(emptied, first);
  const texts = without instanceof ReadFailure ? [] : without.pages.map(({ text }) => text);
  return pages.map((page, i) => {
    const touched = page.lack === 'blank' || texts[i] !== page.text;
    return touched ? { ...page, lack: 'damaged' } : page;
  });
}
