import type { Lack, Page } from '../document.js';
import { isReadable } from './readable.js';

/** What a page lacks, the more telling first: a reader that sees an image sees more than one that sees nothing. */
const LACKS: readonly Lack[] = ['damaged', 'unmapped', 'image', 'form', 'blank'];

/** A page whose text nobody can read has none. */
export const readablePage = (page: Page): Page =>
  page.lack === null && !isReadable(page.text) ? { ...page, text: '', lack: 'unmapped' } : page;

/** Of a page as two readers read it the better reading. */
export function betterPage(first: Page, second: Page | undefined): Page {
  if (!second || first.lack === null) return first;
  if (second.lack === null) return second;
  return LACKS.indexOf(second.lack) < LACKS.indexOf(first.lack) ? second : first;
}
