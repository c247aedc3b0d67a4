import { ITEM_SIGNS, OPENINGS } from '../../vocabulary/letters/letter-signs.js';
import { Pages } from './pages.js';
import type { Stretch } from './place.js';
import { signsOn } from './signs.js';

/** The number of a page on its last line, whatever stands before it. */
const NUMBER = /^.{0,80}?(?<![\d/.,-])([1-9]\d{0,2})\W*$/;

const isOfPage = (page: number): Stretch => ({ start: { page, offset: 0 }, end: { page: page + 1, offset: 0 } });

/** What an item has behind what the claims administrator went by. */
const LAST_PARTS: ReadonlySet<string> = new Set(['reviewer-guideline', 'rationale', 'professional-rationale']);
/** Heads have it, and hardly any last page. */
const HEAD = /Date\s*of\s*Injury/i;

/**
 * Whether a file's pages stand in reverse order, as a stack that was scanned face down: the one head, and all sections
 * that a letter opens with, are on the last page, which breaks off, and items before it.
 */
export function areTurned(printed: readonly { readonly text: string }[]): boolean {
  if (printed.length < 2 || !HEAD.test(printed.at(-1)!.text)) return false;
  const pages = new Pages(printed.map(({ text }) => text.replaceAll(/\r\n?/g, '\n')));
  const last = pages.texts.length - 1;
  const step = stepOf(pages.texts);
  if (step === 1) return false;
  const first = pages.texts.findIndex((text) => text.trim() !== '');
  if (!pages.endsSentence(isOfPage(first)) || pages.endsComplete(isOfPage(last))) return false;
  const signs = signsOn(pages.texts);
  const starts = signs.filter((sign) => sign.kind === 'head' || (sign.kind === 'heading' && OPENINGS.has(sign.id)));
  // A letter of one page behind one without its head.
  const whole = signs.some((sign) => sign.kind === 'heading' && LAST_PARTS.has(sign.id) && sign.at.page === last);
  if (step !== -1 && whole && pages.endsSentence(isOfPage(last))) return false;
  return (
    starts.every(({ at }) => at.page === last) &&
    starts.filter((sign) => sign.kind === 'head' && sign.complete).length === 1 &&
    signs.some((sign) => sign.kind === 'heading' && ITEM_SIGNS.has(sign.id) && sign.at.page < last)
  );
}

/** By how much the numbers at the ends of the pages go up from one to the next, where they do so evenly. */
function stepOf(texts: readonly string[]): number | undefined {
  const numbers = texts.map((text) => Number(NUMBER.exec(text.trimEnd().split('\n').at(-1)!)?.[1] ?? Number.NaN));
  const step = numbers[1]! - numbers[0]!;
  return numbers.every((number, i) => number === numbers[0]! + i * step) ? step : undefined;
}
