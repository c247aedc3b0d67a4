/** What PDFium tells of a PDF: the text of its pages as a viewer copies it, where its lines stand, how it looks. */
import { PDFiumModule } from '@hyzyla/pdfium';

const pdfium = await PDFiumModule({});
pdfium._FPDF_InitLibrary();
const { malloc, free } = pdfium.wasmExports;
const UTF16 = new TextDecoder('utf-16le');
/** PDFium's sign for a hyphen at a line end. */
const LINE_END_HYPHEN = /[\ufffe\u0002]/g;

/** What `read` makes of each page of a PDF; it gets the handles of the page and of its text. */
function eachPage(bytes, read) {
  const at = malloc(bytes.length);
  pdfium.HEAPU8.set(bytes, at);
  const document = pdfium._FPDF_LoadMemDocument(at, bytes.length, 0);
  if (!document) throw new Error(`PDFium could not open the PDF (error ${pdfium._FPDF_GetLastError()}).`);
  try {
    return Array.from({ length: pdfium._FPDF_GetPageCount(document) }, (_, i) => {
      const page = pdfium._FPDF_LoadPage(document, i);
      const text = pdfium._FPDFText_LoadPage(page);
      const result = read(page, text);
      pdfium._FPDFText_ClosePage(text);
      pdfium._FPDF_ClosePage(page);
      return result;
    });
  } finally {
    pdfium._FPDF_CloseDocument(document);
    free(at);
  }
}

/** What `write` puts into memory of so many bytes, as UTF-16; it gives the number of units written. */
function utf16(units, write) {
  const at = malloc(units * 2 + 2);
  const written = write(at);
  const text = UTF16.decode(pdfium.HEAPU8.subarray(at, at + written * 2));
  free(at);
  return text.replaceAll(LINE_END_HYPHEN, '-').replaceAll('\0', '');
}

/** The text of each page, as it is copied out of a viewer, with "\n" at line ends. */
export const textsOf = (bytes) =>
  eachPage(bytes, (_page, text) => {
    const count = pdfium._FPDFText_CountChars(text);
    return utf16(count, (at) => pdfium._FPDFText_GetText(text, 0, count, at)).replaceAll(/ *\r\n?/g, '\n');
  });

/** Words farther apart than so many times their size are in different columns. */
const COLUMN_GAP = 1.5;

/**
 * Each page: its size, and its stretches of text in the order in which they are drawn: what stands on one line without
 * a wide gap, with the place of its first letter's base and of its end, in points from the lower left corner.
 */
export const layoutOf = (bytes) =>
  eachPage(bytes, (page, text) => {
    const place = malloc(32);
    const stretches = [];
    let open = null;
    for (let i = 0; i < pdfium._FPDFText_CountChars(text); i++) {
      const character = String.fromCodePoint(pdfium._FPDFText_GetUnicode(text, i)).replace(LINE_END_HYPHEN, '-');
      if (/[\r\n]/.test(character)) open = null;
      else if (pdfium._FPDFText_IsGenerated(text, i) === 1) {
        if (open) open.text += character;
      } else {
        pdfium._FPDFText_GetCharOrigin(text, i, place, place + 8);
        pdfium._FPDFText_GetLooseCharBox(text, i, place + 16);
        const { buffer } = pdfium.HEAPU8.slice(place, place + 32);
        const [x, y] = new Float64Array(buffer, 0, 2);
        const [, top, right, bottom] = new Float32Array(buffer, 16, 4);
        const size = top - bottom;
        const goesOn = open && Math.abs(y - open.y) < 0.5 && x > open.x && x - open.right < COLUMN_GAP * size;
        if (goesOn) Object.assign(open, { text: open.text + character, right });
        else stretches.push((open = { text: character, x, y, right, size }));
      }
    }
    free(place);
    return {
      width: pdfium._FPDF_GetPageWidthF(page),
      height: pdfium._FPDF_GetPageHeightF(page),
      stretches: stretches
        .map(({ text, ...rest }) => ({ text: text.trim(), ...rest }))
        .filter(({ text }) => text !== ''),
    };
  });

const GRAY = 1;
const GRAYSCALE = 0x08;
const WHITE = 0xffffffff;

/** Each page as an image: one byte of gray per pixel. */
export const imagesOf = (bytes, dpi) =>
  eachPage(bytes, (page) => {
    const width = Math.round((pdfium._FPDF_GetPageWidthF(page) * dpi) / 72);
    const height = Math.round((pdfium._FPDF_GetPageHeightF(page) * dpi) / 72);
    const at = malloc(width * height);
    const bitmap = pdfium._FPDFBitmap_CreateEx(width, height, GRAY, at, width);
    pdfium._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
    pdfium._FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, GRAYSCALE);
    const pixels = pdfium.HEAPU8.slice(at, at + width * height);
    pdfium._FPDFBitmap_Destroy(bitmap);
    free(at);
    return { width, height, pixels };
  });
