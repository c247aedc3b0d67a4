/** Letters as scanners and fax machines give them: each page an image and nothing else. For reading with recognition. */
import { StandardFonts, TextRenderingMode } from '@cantoo/pdf-lib';
import { drawScan, drawStretches, made } from './pdf.mjs';
import { imagesOf, layoutOf } from './pdfium.mjs';
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

const WHITE = 255;
const pixelAt = ({ width, height, pixels }, x, y) =>
  x < 0 || y < 0 || x >= width || y >= height ? WHITE : pixels[y * width + x];

/** Turned clockwise about its middle. */
export function tilted(image, degrees) {
  const { width, height } = image;
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  const pixels = new Uint8Array(width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [dx, dy] = [x - width / 2, y - height / 2];
      const [fromX, fromY] = [width / 2 + dx * cos + dy * sin, height / 2 - dx * sin + dy * cos];
      const [left, top] = [Math.floor(fromX), Math.floor(fromY)];
      const [right, down] = [fromX - left, fromY - top];
      const mixed = (row) => pixelAt(image, left, row) * (1 - right) + pixelAt(image, left + 1, row) * right;
      pixels[y * width + x] = mixed(top) * (1 - down) + mixed(top + 1) * down;
    }
  return { width, height, pixels };
}

/** Dark and light specks of one or two pixels; the same for the same page. */
export function speckled({ width, height, pixels }, i) {
  const dirty = pixels.slice();
  let state = i + 1;
  const random = () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
  for (let n = 0; n < dirty.length / 1500; n++) {
    const at = Math.floor(random() * dirty.length);
    const shade = random() < 0.7 ? 0 : WHITE;
    const size = random() < 0.5 ? 1 : 2;
    for (let y = 0; y < size; y++) dirty.fill(shade, at + y * width, at + y * width + size);
  }
  return { width, height, pixels: dirty };
}

/** Black and white, the rows half as dense as the columns, as the coarser fax is. */
export function faxed(image) {
  const { width } = image;
  const height = image.height >> 1;
  const pixels = Uint8Array.from({ length: width * height }, (_, at) => {
    const [x, y] = [at % width, Math.floor(at / width)];
    return pixelAt(image, x, 2 * y) + pixelAt(image, x, 2 * y + 1) < WHITE ? 0 : WHITE;
  });
  return { width, height, pixels };
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
      alter: async (pdf) => await scan(pdf, 200, (image) => tilted(image, 1)),
    },
    { id: 'scan-speckled', what: 'scanned at 200 dpi, dirty', alter: async (pdf) => await scan(pdf, 200, speckled) },
    { id: 'scan-fax', what: 'faxed', alter: async (pdf) => await scan(pdf, 204, faxed) },
  ].map((row) => ({ ...row, ocr: true })),
].map((row) => ({ ...row, of: 'pdf', images: true }));
