import type { Lack, Page } from '../document.js';
import { isUnmapped } from './pdfium/lacks.js';

/** What a page lacks, the more telling first: a reader that sees an image sees more than one that sees nothing. */
const LACKS: readonly Lack[] = ['damaged', 'unmapped', 'image', 'form', 'blank'];

/** A page whose text nobody can read has none. */
export const readablePage = (page: Page): Page =>
  page.lack === null && isUnmapped(page.text) ? { ...page, text: '', lack: 'unmapped' } : page;

/** Whether another reader may read more of a page; what one took out as not seen the other would put back. */
export const isDoubtful = ({ lack, notes }: Page): boolean =>
  lack !== null && !notes.some(({ code }) => code === 'hidden-text');

/** Beside an image fewer characters are a stamp or the number of the page. */
const FEW = 100;

/** Of a doubtful page the better reading of two. */
export function betterPage(first: Page, second: Page | undefined): Page {
  if (!second) return first;
  if (second.lack === null) {
    const says = second.text.replaceAll(/\s+/g, '').length;
    return first.lack === 'image' && says < FEW ? first : second;
  }
  return LACKS.indexOf(second.lack) < LACKS.indexOf(first.lack!) ? second : first;
}
