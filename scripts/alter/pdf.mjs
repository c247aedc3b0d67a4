/** PDFs changed as files: what the alterations of this folder have in common. */
import {
  PDFDocument,
  PDFName,
  StandardFonts,
  concatTransformationMatrix,
  drawObject,
  popGraphicsState,
  pushGraphicsState,
} from '@cantoo/pdf-lib';

/** A PDF to work on. Published letters are encrypted with an empty password; of those, a copy that is not. */
export async function opened(bytes) {
  const document = await PDFDocument.load(bytes, { password: '', updateMetadata: false });
  if (!Buffer.from(bytes).includes('/Encrypt')) return document;
  const copy = await PDFDocument.create({ updateMetadata: false });
  for (const page of await copy.copyPages(document, document.getPageIndices())) copy.addPage(page);
  return copy;
}

/** The bytes of a document, nothing of an earlier state among them. */
export const saved = async (document) => await document.save({ rewrite: true, updateFieldAppearances: false });

/** A PDF after `edit`, which gets its document. */
export async function edited(bytes, edit) {
  const document = await opened(bytes);
  await edit(document);
  return await saved(document);
}

/** A new PDF of what `fill` puts into its document. */
export async function made(fill) {
  const document = await PDFDocument.create({ updateMetadata: false });
  await fill(document);
  return await saved(document);
}

/** Adds the pages of a PDF, those of the indices given or all, and gives them. */
export async function addPagesOf(document, bytes, indices) {
  const source = await opened(bytes);
  const pages = await document.copyPages(source, indices ?? source.getPageIndices());
  return pages.map((page) => document.addPage(page));
}

/** Adds a page with a text, one line of it per line. */
export async function addTextPage(document, text) {
  const font = await document.embedFont(StandardFonts.TimesRoman);
  const page = document.addPage([612, 792]);
  page.drawText(text, { font, size: 12, x: 72, y: 708, lineHeight: 14 });
  return page;
}

/** Does `draw` on a page so that it comes before, and lies below, what is there. */
export function drawFirst(page, draw) {
  const before = page.node.normalizedEntries().Contents.size();
  draw();
  const contents = page.node.normalizedEntries().Contents;
  const added = [];
  while (contents.size() > before) {
    added.unshift(contents.get(contents.size() - 1));
    contents.remove(contents.size() - 1);
  }
  added.forEach((stream, i) => contents.insert(i, stream));
}

/** Draws an image, as `imagesOf` gives it, from the lower left corner: over the whole page, or in the size given. */
export function drawScan(page, { width, height, pixels }, drawn = page.getSize()) {
  const { context } = page.doc;
  const image = context.flateStream(pixels, {
    Type: 'XObject',
    Subtype: 'Image',
    Width: width,
    Height: height,
    ColorSpace: 'DeviceGray',
    BitsPerComponent: 8,
  });
  const name = page.node.newXObject('Scan', context.register(image));
  page.pushOperators(
    pushGraphicsState(),
    concatTransformationMatrix(drawn.width, 0, 0, drawn.height, 0, 0),
    drawObject(name),
    popGraphicsState(),
  );
}

/** Takes everything off a page. */
export function empty(page) {
  const { context } = page.doc;
  page.node.set(PDFName.of('Contents'), context.obj([context.register(context.stream(''))]));
  page.node.delete(PDFName.of('Annots'));
}

/**
 * Draws stretches of text, as `layoutOf` gives them, each as wide as it was. `options` are those of pdf-lib's drawText.
 */
export function drawStretches(page, stretches, font, options = {}) {
  const known = new Set(font.getCharacterSet());
  for (const { text, x, y, right } of stretches) {
    const words = [...text].map((character) => (known.has(character.codePointAt(0)) ? character : '?')).join('');
    const size = Math.min(20, Math.max(4, (right - x) / font.widthOfTextAtSize(words, 1)));
    page.drawText(words, { font, size, x, y, ...options });
  }
}
