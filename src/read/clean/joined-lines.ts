type Lines = readonly string[];

/**
 * A reader that finds a running line on the same height as a line of the letter makes one line of both. What then ends
 * or starts the first or the last line of every page, and counts the pages, is taken off.
 */
export function withoutJoined(pages: readonly Lines[]): readonly Lines[] {
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
  const count = commonCount(words);
  if (count === 0) return pages;
  return pages.map((lines, i) => {
    const rest = words[i]!.slice(count);
    return lines.with(at[i]!, (end === 'end' ? rest.toReversed() : rest).join(' '));
  });
}

/** How many words all lines have in common but for digits, up to the last that counts the pages; 0 where none does. */
function commonCount(words: readonly Lines[]): number {
  const [first] = words as [Lines, ...Lines[]];
  let count = 0;
  for (let n = 0; n < first.length - 1; n++) {
    const word = first[n]!;
    // Words of a sentence are the letter's.
    if (SMALL.test(word) || !words.every((each) => each.length > n + 1 && masked(each[n]!) === masked(word))) break;
    if (countsPages(words.map((each) => each[n]!))) count = n + 1;
    else if (count === 0 && n > MOST_BEFORE) break;
  }
  return count;
}

const MOST_BEFORE = 12;
const SMALL = /^(?!of$|page$|p\.|pg)\p{Ll}/u;
const masked = (word: string): string => word.replaceAll(/\d+/g, '#');

/** A number with letters or zeros before it that goes up with the pages, or the page's own number. */
function countsPages(words: Lines): boolean {
  const numbers = words.map((word) => /\d+/.exec(word)?.[0]);
  if (numbers.includes(undefined)) return false;
  const from = Number(numbers[0]);
  if (!numbers.every((number, i) => Number(number) === from + i)) return false;
  return from === 1 || /[\p{L}_]/u.test(words[0]!) || numbers.every((number) => number!.startsWith('0'));
}
