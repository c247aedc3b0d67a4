import { INITIALED, LETTERHEAD, STAMP_WORDS } from '../../vocabulary/letters/stamps.js';
import type { Lines } from './cut.js';
import { stampIn } from './stamps.js';

/**
 * A reader that finds a running line on the same height as a line of the letter makes one line of both. What then ends
 * or starts the first or the last line of every page, and counts the pages, is taken off.
 */
export function withoutJoined(pages: readonly Lines[]): readonly Lines[] {
  if (pages.length < 2) return pages;
  let left = pages;
  for (const edge of ['first', 'last'] as const)
    for (const end of ['start', 'end'] as const) left = withoutCommon(left, edge, end);
  return left;
}

type End = 'start' | 'end';

function withoutCommon(pages: readonly Lines[], edge: 'first' | 'last', end: End): readonly Lines[] {
  const at = pages.map((lines) =>
    edge === 'first' ? lines.findIndex((line) => line !== '') : lines.findLastIndex((line) => line !== ''),
  );
  if (at.some((n) => n < 0)) return pages;
  const words = pages.map((lines, i) => {
    const parts = lines[at[i]!]!.split(' ');
    return end === 'end' ? parts.toReversed() : parts;
  });
  const count = commonCount(words, end);
  if (count === 0) return pages;
  return pages.map((lines, i) => {
    const rest = words[i]!.slice(count);
    return lines.with(at[i]!, (end === 'end' ? rest.toReversed() : rest).join(' '));
  });
}

/** How many words all lines have in common but for digits, where these count the pages or are a stamp; else 0. */
function commonCount(words: readonly Lines[], end: End): number {
  const [first] = words as [Lines, ...Lines[]];
  let count = 0;
  let names: number | undefined;
  let counts = false;
  for (; count < Math.min(first.length, MOST); count++) {
    const word = first[count]!;
    if (STOPPED.test(word) || !words.every((each) => count < each.length && masked(each[count]!) === masked(word)))
      break;
    // Nothing is joined to a line that is all of one.
    if (words.some((each) => each.length === count + 1)) return 0;
    // Words of a sentence are the letter's, unless a number among them counts the pages.
    if (SMALL.test(word) && !STAMP_WORDS.has(word)) names ??= count;
    counts ||= countsPages(words.map((each) => each[count]!));
  }
  if (counts || count === 0) return count;
  const printed = (to: number): string => {
    const common = first.slice(0, to);
    return (end === 'end' ? common.toReversed() : common).join(' ');
  };
  if (stampIn(printed(count))?.outer === '') return count;
  for (let some = count; some > 1; some--) if (INITIALED.test(printed(some))) return some;
  const named = printed(names ?? count);
  return stampIn(named) || LETTERHEAD.test(named) ? (names ?? count) : 0;
}

const MOST = 20;
const SMALL = /^\p{Ll}{2}/u;
const STOPPED = /(?<!^[Rr]|^[Vv])\p{Ll}{2}[.;]$/u;
const masked = (word: string): string => word.replaceAll(/\d+/g, '#');

/** A number with letters or zeros before it that goes up with the pages, or the page's own number. */
function countsPages(words: Lines): boolean {
  const numbers = words.map((word) => /\d+/.exec(word)?.[0]);
  if (numbers.includes(undefined)) return false;
  const from = Number(numbers[0]);
  if (!numbers.every((number, i) => Number(number) === from + i)) return false;
  return from === 1 || /[\p{L}_]/u.test(words[0]!) || numbers.every((number) => number!.startsWith('0'));
}
