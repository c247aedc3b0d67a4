import type { Box } from '../pdf/page/boxes.js';
import { headOrder, isTornApart } from '../pdf/page/head-order.js';
import { isOutOfOrder } from '../pdf/page/reading-order.js';
import { type Page, wholePage } from '../document.js';
import { drawnBy } from './content/content.js';
import { Resources } from './content/resources.js';
import { type PdfPage, pagesOf } from './file/pages.js';
import { PdfFile } from './file/pdf-file.js';
import type { Font } from './fonts/font.js';
import { fontOf } from './fonts/font-of.js';
import { partsOf, requireAllSeen, requireWords } from './page/seen.js';
import { textOf } from './page/text.js';
import { Refused, refuse } from './refused.js';

/**
 * The pages of a PDF of the letters' own kind, read without any library: the same text that PDFium gives, character for
 * character, in a tenth of the time. Null for a PDF in which anything is not fully understood, which PDFium is to read.
 */
export function readDirectly(bytes: Buffer): readonly Page[] | null {
  try {
    return pages(bytes);
  } catch {
    return null;
  }
}

/** Why a PDF is not read directly; null where it is. */
export function whyNotDirectly(bytes: Buffer): string | null {
  try {
    pages(bytes);
    return null;
  } catch (error) {
    return error instanceof Refused ? error.message : String(error);
  }
}

function pages(bytes: Buffer): readonly Page[] {
  const file = new PdfFile(bytes);
  const pages: Page[] = [];
  const fonts = new Map<number, Font>();
  for (const page of pagesOf(file)) pages.push(wholePage(pageText(file, page, fonts), 'direct'));
  return pages;
}

function pageText(file: PdfFile, { resources, box, content }: PdfPage, fonts: Map<number, Font>): string {
  const drawn = drawnBy(file, content, new Resources(file, (font) => fontOf(file, font), resources, resources, fonts));
  const [left, bottom, right, top] = box;
  const page: Box = { left, bottom, right, top };
  const parts = partsOf(drawn);
  requireAllSeen(parts, page);
  if (
    isOutOfOrder(
      parts.texts.map((text) => text.box),
      page,
    )
  )
    refuse('text drawn out of order');
  const text = textOf(drawn, page);
  requireWords(text, parts);
  if (isTornApart(headOrder(text))) refuse('a case table that is torn apart');
  return text;
}
