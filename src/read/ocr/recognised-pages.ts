import type { Page } from '../document.js';
import type { OcrMode } from '../open.js';
import { renderPage } from '../pdf/pdfium/render.js';
import { levelled } from './deskew.js';
import { recognise } from './engine.js';
import { type GreyImage } from './image.js';
import { textOf } from './layout.js';
import { withoutRules } from './rules.js';
import { withoutSpeckles } from './speckles.js';

/** What the engine was trained on. */
const DPI = 300;

/** The pages of a PDF with the text of their images: of those that have no other (`auto`), or of all (`force`). */
export async function recognisedPages(bytes: Uint8Array, pages: readonly Page[], mode: OcrMode): Promise<Page[]> {
  const result: Page[] = [];
  // One after the other: an image of a page is large.
  for (const [i, page] of pages.entries())
    result.push(mode === 'force' || !/\S/.test(page.text) ? await recognisedPage(bytes, i) : page);
  return result;
}

async function recognisedPage(bytes: Uint8Array, index: number): Promise<Page> {
  const image = prepared(await renderPage(bytes, index, DPI));
  const { lines } = await recognise(image);
  return { text: textOf(lines), reader: 'ocr', lack: null, notes: [] };
}

const prepared = (image: GreyImage): GreyImage => withoutRules(levelled(withoutSpeckles(image)));
