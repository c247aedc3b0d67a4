import type { PDFParse } from 'pdf-parse';
import { type Page, wholePage, withoutText } from '../document.js';
import { ReadFailure } from '../failure.js';
import { loadPdfParse } from './load-pdf-parse.js';
import type { PdfReader } from './pdf-reader.js';
import { isUnmapped } from './page/words.js';

/**
 * pdf-parse, that is pdf.js: slower than PDFium, but another program altogether, so it may open what PDFium cannot. Of
 * a page without text it does not tell what is on it.
 */
export const pdfParse: PdfReader = {
  id: 'pdf-parse',
  async read(bytes, wanted) {
    const { PDFParse, PasswordException } = await loadPdfParse();
    // pdf.js takes the buffer it is given for its own.
    const parser = new PDFParse({ data: Uint8Array.from(bytes), verbosity: 0 });
    try {
      const { total } = await parser.getText({ partial: [NO_PAGE] });
      const pages: Page[] = [];
      for (let number = 1; number <= total; number++)
        pages.push(!wanted || wanted.includes(number) ? await pageOf(parser, number) : EMPTY);
      return { pages, attachments: [] };
    } catch (error) {
      if (error instanceof PasswordException) throw new ReadFailure('encrypted-pdf', 'The PDF asks for a password.');
      throw new ReadFailure(
        'broken-pdf',
        `pdf-parse could not open the PDF: ${error instanceof Error ? error.message : String(error)}`,
      );
    } finally {
      await parser.destroy();
    }
  },
};

/** Asked for it alone, pdf-parse tells how many pages there are. */
const NO_PAGE = 0;
const EMPTY = withoutText('pdf-parse', 'blank');

async function pageOf(parser: PDFParse, number: number): Promise<Page> {
  try {
    const { text } = await parser.getText({ partial: [number], pageJoiner: '' });
    if (isUnmapped(text)) return withoutText('pdf-parse', 'unmapped');
    return /\S/.test(text) ? wholePage(text, 'pdf-parse') : EMPTY;
  } catch {
    return withoutText('pdf-parse', 'damaged');
  }
}
