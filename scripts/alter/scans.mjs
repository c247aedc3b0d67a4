/** Letters as scanners and fax machines give them: each page an image and nothing else. For reading with recognition. */
import { StandardFonts, TextRenderingMode } from '@cantoo/pdf-lib';
import { drawScan, drawStretches, made } from './pdf.mjs';
import { imagesOf, layoutOf } from './pdfium.mjs';
import { askew, faxed, speckled } from '../scans.mjs';
import { misread } from './texts.mjs';

/** A PDF of images, each on a sheet of paper. */
const bound = async (images) =>
  await made((document) => {
    for (const image of images) drawScan(document.addPage([612, 792]), image);
  });

/** A letter as a scan of so many dots per inch; `spoil(image, i)` is what the machine does to the page of an index. */
export const scan = async (bytes, dpi, spoil = (image) => image) => await bound(imagesOf(bytes, dpi).map(spoil));

/** A scan with a text layer, as scanners with recognition of their own give it: drawn without ink over the images. */
export async function withTextLayer(bytes, read = (text) => text) {
  const [images, layouts] = [imagesOf(bytes, 150), layoutOf(bytes)];
  return await made(async (document) => {
    const font = await document.embedFont(StandardFonts.TimesRoman);
    for (const [i, image] of images.entries()) {
      const page = document.addPage([612, 792]);
      const stretches = layouts[i].stretches.map((stretch) => ({ ...stretch, text: read(stretch.text) }));
      drawScan(page, image);
      drawStretches(page, stretches, font, { renderMode: TextRenderingMode.Invisible });
    }
  });
}

export const SCANS = [
  { id: 'text-layer', what: 'scanned, with a text layer', alter: async (pdf) => await withTextLayer(pdf) },
  {
    id: 'text-layer-misread',
    what: 'scanned, with a text layer that has l and O for digits',
    doubtful: true,
    alter: async (pdf) => await withTextLayer(pdf, misread),
  },
  ...[
    { id: 'scan-200', what: 'scanned at 200 dpi', alter: async (pdf) => await scan(pdf, 200) },
    { id: 'scan-150', what: 'scanned at 150 dpi', alter: async (pdf) => await scan(pdf, 150) },
    {
      id: 'scan-tilted',
      what: 'scanned at 200 dpi, one degree askew',
      alter: async (pdf) => await scan(pdf, 200, (image) => askew(image, 1)),
    },
    {
      id: 'scan-speckled',
      what: 'scanned at 200 dpi, dirty',
      alter: async (pdf) => await scan(pdf, 200, (image, i) => speckled(image, i + 1)),
    },
    { id: 'scan-fax', what: 'faxed', alter: async (pdf) => await scan(pdf, 204, faxed) },
  ].map((row) => ({ ...row, ocr: true })),
].map((row) => ({ ...row, of: 'pdf', images: true }));
