import { PDFParse, PasswordException } from 'pdf-parse';
import { wholePage } from '../document.js';
import { ReadFailure } from '../failure.js';
import type { PdfReader } from './pdf-reader.js';

/** pdf-parse, that is pdf.js: slower than PDFium, but another program altogether, so it may open what PDFium cannot. */
export const pdfParse: PdfReader = {
  id: 'pdf-parse',
  async read(bytes) {
    // pdf.js takes the buffer it is given for its own.
    const parser = new PDFParse({ data: Uint8Array.from(bytes), verbosity: 0 });
    try {
      const { pages } = await parser.getText({ pageJoiner: '' });
      return { pages: pages.map(({ text }) => wholePage(text, 'pdf-parse')), attachments: [] };
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
