import { ReadFailure } from '../../failure.js';
import type { GreyImage } from '../../ocr/image.js';
import { type Engine, withEngine } from './engine.js';

/** FPDFBitmap_Gray: one byte per pixel. */
const GREY = 1;
/** FPDF_ANNOT: what is stamped on the page or filled into its forms is drawn as well. */
const WITH_ANNOTATIONS = 1;
const WHITE = 0xff_ff_ff_ff;
const POINTS_PER_INCH = 72;
/** Pixels of the largest image made, about a sheet of twice the size of a letter at 300 dpi: beyond it dpi are fewer. */
const LARGEST = 34_000_000;

/** A page of a PDF drawn as it is looked at. Throws a ReadFailure `broken-pdf` where it cannot be. */
export const renderPage = async (bytes: Uint8Array, index: number, dpi: number): Promise<GreyImage> =>
  await withEngine((engine) => engine.withDocument(bytes, (document) => drawn(engine, document, index, dpi)));

function drawn(engine: Engine, document: number, index: number, dpi: number): GreyImage {
  const { library } = engine;
  const page = library._FPDF_LoadPage(document, index);
  if (!page) throw new ReadFailure('broken-pdf', `PDFium could not read page ${index + 1}.`);
  const size = [library._FPDF_GetPageWidth(page), library._FPDF_GetPageHeight(page)];
  const scale = Math.min(dpi / POINTS_PER_INCH, Math.sqrt(LARGEST / (size[0]! * size[1]!)));
  const [width, height] = size.map((points) => Math.max(1, Math.round(points * scale))) as [number, number];
  const bitmap = library._FPDFBitmap_CreateEx(width, height, GREY, 0, 0);
  try {
    if (!bitmap) throw new ReadFailure('broken-pdf', `PDFium has no memory to draw page ${index + 1}.`);
    library._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
    engine.draw({ bitmap, page, width, height, turned: 0, flags: WITH_ANNOTATIONS });
    const stride = library._FPDFBitmap_GetStride(bitmap);
    const at = library._FPDFBitmap_GetBuffer(bitmap);
    const pixels = new Uint8Array(width * height);
    for (let y = 0; y < height; y++) {
      const row = at + y * stride;
      pixels.set(library.HEAPU8.subarray(row, row + width), y * width);
    }
    return { width, height, pixels, dpi: scale * POINTS_PER_INCH };
  } finally {
    if (bitmap) library._FPDFBitmap_Destroy(bitmap);
    library._FPDF_ClosePage(page);
  }
}
