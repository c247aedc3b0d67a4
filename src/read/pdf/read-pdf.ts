import { readDirectly } from '../direct/direct.js';
import { type Attachment, type Page, type PageNote } from '../document.js';
import { ReadFailure } from '../failure.js';
import type { PdfLibraryId, PdfReaderId } from '../readers.js';
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

const LOAD: Record<PdfLibraryId, () => Promise<PdfReader>> = {
  pdfium: async () => (await import('./pdfium/pdfium.js')).pdfium,
  'pdf-parse': async () => (await import('./pdf-parse.js')).pdfParse,
};

/** How a PDF is read. */
export interface PdfOptions {
  /** Which reader is tried first; others take over where it fails. */
  readonly reader: PdfReaderId;
  /** What is read directly is read by a library too, and compared. */
  readonly isChecked: boolean;
}

/**
 * The pages of a PDF, as good as its readers and what can be mended of it give them. Throws a ReadFailure where it
 * cannot be opened at all.
 */
export async function readPdf(file: Uint8Array, { reader, isChecked }: PdfOptions): Promise<PdfReading> {
  if (reader !== 'direct') return await readByLibraries(file, reader);
  const pages = readDirectly(Buffer.from(file.buffer, file.byteOffset, file.length));
  if (pages === null) return await readByLibraries(file, 'pdfium');
  const direct: PdfReading = { bytes: file, pages, notes: [], attachments: [] };
  return isChecked ? agreed(direct, await readByLibraries(file, 'pdfium')) : direct;
}

/** What was read directly, if a library reads the same; what that reads, and a doubt, if not. */
export function agreed(direct: PdfReading, other: PdfReading): PdfReading {
  const differing = firstDifference(direct, other);
  if (differing === null) return direct;
  const message = `Page ${differing}: it was read in two ways that differ; the reading of ${other.pages[0]?.reader ?? 'pdfium'} was taken.`;
  return { ...other, notes: [...other.notes, { code: 'readers-differ', message }] };
}

/** The number of the first page that two readings do not have alike; null where they agree. */
export function firstDifference(one: PdfContent, other: PdfContent): number | null {
  if (one.attachments.length !== other.attachments.length) return 1;
  for (let i = 0; i < Math.max(one.pages.length, other.pages.length); i++) {
    const [first, second] = [one.pages[i], other.pages[i]];
    if (first?.text !== second?.text || first?.lack !== second?.lack) return i + 1;
    if (first?.notes.length !== second?.notes.length) return i + 1;
  }
  return null;
}

/** `first`: which library is tried first; the other takes over where it fails, page by page. */
async function readByLibraries(file: Uint8Array, first: PdfLibraryId): Promise<PdfReading> {
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
async function readWithBoth(bytes: Uint8Array, first: PdfLibraryId): Promise<PdfContent | ReadFailure> {
  const second: PdfLibraryId = first === 'pdfium' ? 'pdf-parse' : 'pdfium';
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
  id: PdfLibraryId,
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
  first: PdfLibraryId,
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
