import { createHash } from 'node:crypto';
import { decodeText } from './decode.js';
import { ReadFailure } from './failure.js';
import type { Letter, SourceFile } from './letter.js';
import { normalise } from './normalise.js';
import type { PdfReader, PdfReaderId } from './pdf-reader.js';

const LOAD: Record<PdfReaderId, () => Promise<PdfReader>> = {
  pdfium: async () => (await import('./pdfium.js')).pdfium,
  'pdf-parse': async () => (await import('./pdf-parse.js')).pdfParse,
};

/**
 * Reads the bytes of a PDF or text file as a letter. A PDF is known by its first bytes, not its name.
 *
 * @param file name to record
 * @param options `reader`: which PDF reader is tried first (default: pdfium, the faster one); the other takes over
 * where it fails
 * @throws ReadFailure `empty-file`, `broken-pdf`, `encrypted-pdf`, `no-text` or `not-text`
 */
export async function openLetter(
  bytes: Uint8Array,
  file: string,
  { reader = 'pdfium' }: { reader?: PdfReaderId | undefined } = {},
): Promise<Letter> {
  if (bytes.length === 0) throw new ReadFailure('empty-file', 'The file is empty.');
  if (!isPdf(bytes)) return letterOf(facts(bytes, file, 'text/plain', 'text'), pagesOf(decodeText(bytes)));
  const order: PdfReaderId[] = reader === 'pdfium' ? ['pdfium', 'pdf-parse'] : ['pdf-parse', 'pdfium'];
  const { pages, id } = await readPdf(bytes, order);
  return letterOf(facts(bytes, file, 'application/pdf', id), pages);
}

/** A letter from its text; `file` is the name to record. Throws a ReadFailure `empty-file` for a text without words. */
export function letterFromText(text: string, file: string): Letter {
  return letterOf(facts(new TextEncoder().encode(text), file, 'text/plain', 'text'), pagesOf(text));
}

async function readPdf(
  bytes: Uint8Array,
  [first, second]: readonly PdfReaderId[],
): Promise<{ pages: string[]; id: PdfReaderId }> {
  const attempt = async (id: PdfReaderId): Promise<string[] | ReadFailure> => {
    try {
      const pages = await (await LOAD[id]()).pages(bytes);
      return pages.some((page) => /\S/.test(page))
        ? pages
        : new ReadFailure(
            'no-text',
            `The PDF has ${pages.length} page${pages.length === 1 ? '' : 's'} but no text: probably a scan.`,
          );
    } catch (error) {
      if (error instanceof ReadFailure) return error;
      return new ReadFailure('broken-pdf', error instanceof Error ? error.message : String(error));
    }
  };
  const pages = await attempt(first!);
  if (!(pages instanceof ReadFailure)) return { pages, id: first! };
  const again = await attempt(second!);
  if (!(again instanceof ReadFailure)) return { pages: again, id: second! };
  // That a PDF is protected or a scan tells more than that it could not be opened.
  throw again.code === 'broken-pdf' ? pages : again;
}

/** Form feeds part the pages of a text; the one that ends the last page starts no other. */
function pagesOf(text: string): string[] {
  const pages = text.split('\f');
  if (pages.length > 1 && pages.at(-1)!.trim() === '') pages.pop();
  return pages;
}

function letterOf(source: SourceFile, pages: readonly string[]): Letter {
  const { text, pageStarts } = normalise(pages);
  if (text === '') throw new ReadFailure('empty-file', 'The file has no words.');
  return { source, text, pageStarts };
}

function facts(
  bytes: Uint8Array,
  file: string,
  media_type: SourceFile['media_type'],
  reader: SourceFile['reader'],
): SourceFile {
  return { file, sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length, media_type, reader };
}

/** "%PDF-" may have junk before it, as the format's readers allow: within the first 1024 bytes. */
function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).includes('%PDF-');
}
