import { readDirectly } from '../../src/read/direct/direct.js';
import { firstDifference, type PdfReading, readPdf } from '../../src/read/pdf/read-pdf.js';

/**
 * What the direct reader makes of a PDF beside the others: "refused", "alike", or where it differs from them, with both
 * texts.
 */
export async function directly(bytes: Uint8Array): Promise<string> {
  const pages = readDirectly(Buffer.from(bytes));
  if (pages === null) return 'refused';
  const other: PdfReading = await readPdf(bytes, { reader: 'pdfium', isChecked: false });
  const at = firstDifference({ pages, attachments: [] }, other);
  if (at === null) return other.notes.length === 0 ? 'alike' : other.notes[0]!.message;
  const [one, two] = [pages[at - 1], other.pages[at - 1]].map((page) => JSON.stringify(page));
  return `page ${at}: ${one} / ${two}`;
}
