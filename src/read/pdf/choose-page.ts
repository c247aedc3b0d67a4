import type { Lack, Page } from '../document.js';
import { headOrder, isTornApart } from './page/head-order.js';

/** What a page lacks, the more telling first: a reader that sees an image sees more than one that sees nothing. */
const LACKS: readonly Lack[] = ['damaged', 'unmapped', 'image', 'form', 'blank'];

/** Whether another reader may read more of a page; what one took out as not seen the other would put back. */
export const isDoubtful = ({ text, lack, notes }: Page): boolean =>
  lack === null ? isTornApart(headOrder(text)) : !notes.some(({ code }) => code === 'hidden-text');

/** Beside an image fewer characters are a stamp or the number of the page. */
const FEW = 100;

/** Of a doubtful page the better reading of two. */
export function betterPage(first: Page, second: Page | undefined): Page {
  if (!second) return first;
  if (first.lack === null) return inOrder(first, second);
  if (second.lack !== null) return LACKS.indexOf(second.lack) < LACKS.indexOf(first.lack) ? second : first;
  const says = second.text.replaceAll(/\s+/g, '').length;
  return first.lack === 'image' && says < FEW ? first : second;
}

/** The second reading where it gives more labels of the letter's head their values. */
function inOrder(first: Page, second: Page): Page {
  const [one, other] = [headOrder(first.text), headOrder(second.text)];
  if (other.answered <= one.answered || other.labels < one.labels) return first;
  const message = `The words of ${first.reader} and ${second.reader} are in another order; that of ${second.reader} was taken.`;
  return { ...second, notes: [...second.notes, { code: 'reading-order', message }] };
}
