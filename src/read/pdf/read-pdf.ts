import { ReadFailure } from '../failure.js';
import type { PdfReaderId } from '../readers.js';
import type { PdfContent, PdfReader } from './pdf-reader.js';

const LOAD: Record<PdfReaderId, () => Promise<PdfReader>> = {
  pdfium: async () => (await import('./pdfium/pdfium.js')).pdfium,
  'pdf-parse': async () => (await import('./pdf-parse.js')).pdfParse,
};

/**
 * The pages of a PDF. Throws a ReadFailure that tells why there are none.
 *
 * @param first which reader is tried first; the other takes over where it fails
 * @param textless whether pages will do that have no text
 */
export async function readPdf(bytes: Uint8Array, first: PdfReaderId, textless = false): Promise<PdfContent> {
  const second: PdfReaderId = first === 'pdfium' ? 'pdf-parse' : 'pdfium';
  const content = await attempt(bytes, first, textless);
  if (!(content instanceof ReadFailure)) return content;
  const again = await attempt(bytes, second, textless);
  if (!(again instanceof ReadFailure)) return again;
  // That a PDF is protected or a scan tells more than that it could not be opened.
  throw again.code === 'broken-pdf' ? content : again;
}

async function attempt(bytes: Uint8Array, id: PdfReaderId, textless: boolean): Promise<PdfContent | ReadFailure> {
  try {
    const content = await (await LOAD[id]()).read(bytes);
    return (textless && content.pages.length > 0) || content.pages.some(({ text }) => /\S/.test(text))
      ? content
      : new ReadFailure(
          'no-text',
          `The PDF has ${content.pages.length} page${content.pages.length === 1 ? '' : 's'} but no text: probably a scan.`,
        );
  } catch (error) {
    if (error instanceof ReadFailure) return error;
    return new ReadFailure('broken-pdf', error instanceof Error ? error.message : String(error));
  }
}
