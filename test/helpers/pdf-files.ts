import { readFileSync } from 'node:fs';
import * as pdfkit from 'pdfkit';

// The types of the package are those of an older version.
const { PDFDocument } = pdfkit as unknown as { PDFDocument: PDFKit.PDFDocument };

/** PDFs as people have them, made from invented letters. */

type Kit = PDFKit.PDFDocument;
/** What is on a page: its text, or what draws it. */
export type Drawn = string | ((page: Kit) => void);

const CORPUS = new URL('../../corpus/', import.meta.url);

/** The pages of an invented letter, as it was written. */
export const letterPages = (name: string): string[] =>
  readFileSync(new URL(`text/${name}.txt`, CORPUS), 'utf8').split('\f');

/** An invented letter as it is printed; its streams are not compressed. */
export const letterPdf = (name: string): Buffer => readFileSync(new URL(`letters/${name}.pdf`, CORPUS));

/** Bytes with what a change makes of them as a text of one character per byte. */
export const changed = (bytes: Buffer, change: (text: string) => string): Buffer =>
  Buffer.from(change(bytes.toString('latin1')), 'latin1');

/** A PDF of these pages. `finish` may add what belongs to the whole document. */
export async function pdfOf(
  pages: readonly Drawn[],
  options: PDFKit.PDFDocumentOptions = {},
  finish?: (document: Kit) => void,
): Promise<Buffer> {
  const document = new PDFDocument({ size: 'LETTER', compress: false, autoFirstPage: false, ...options });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise((resolve) => document.on('end', resolve));
  for (const drawn of pages) {
    document.addPage({ margin: 36 }).font('Times-Roman').fontSize(9);
    if (typeof drawn === 'string') document.text(drawn);
    else drawn(document);
  }
  finish?.(document);
  document.end();
  await done;
  return Buffer.concat(chunks);
}

export type Attached = readonly (readonly [name: string, content: Buffer])[];

/** A PDF with files attached to it. */
export const portfolio = async (files: Attached, pages: readonly Drawn[] = [PORTFOLIO_COVER]): Promise<Buffer> =>
  await pdfOf(pages, {}, (document) => {
    for (const [name, content] of files) document.file(content, { name });
  });

/** What stands where a program knows no portfolios. */
export const PORTFOLIO_COVER =
  'For the best experience, open this PDF portfolio in Acrobat X or Adobe Reader X, or later.';

/** A PDF of these objects, the first its catalogue; `trailer` adds entries to its trailer. */
export function rawPdf(objects: readonly string[], trailer = ''): Buffer {
  let file = '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n';
  const offsets = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  for (const at of offsets) file += `${String(at).padStart(10, '0')} 00000 n \n`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

/** An object with a stream. */
export const stream = (data: string, entries = ''): string =>
  `<< /Length ${data.length} ${entries} >>\nstream\n${data}\nendstream`;
