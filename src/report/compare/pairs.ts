import { align, wordsInCommon } from '../../annotation/align.js';

/** An entry of a list, as much of it as tells which it is. */
export interface Entry {
  /** All that is compared of it, as one text. */
  readonly whole: string;
  /** The words by which it is known. */
  readonly words: string;
}

/** Each entry is compared with each; no letter that anybody wrote has lists so long, and these are told as others. */
const MOST_COMPARED = 250_000;

/**
 * Which entries of two lists are the same, in order: those that are equal before others with nearly the same words.
 * `exactly`: only those whose words are equal. Gives pairs of indexes.
 */
export function pairsOf(before: readonly Entry[], after: readonly Entry[], exactly: boolean): [number, number][] {
  const pairs: [number, number][] = [];
  // Most of a long list is as it was: what is equal at both ends needs no search.
  let start = 0;
  while (start < before.length && before[start]?.whole === after[start]?.whole) pairs.push([start, start++]);
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before.at(-1 - end)!.whole === after.at(-1 - end)!.whole) end++;
  const [was, is] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  const isTooLong = was.length * is.length > MOST_COMPARED;
  const middle = isTooLong ? [] : align(was, is, exactly ? likenessByCode : likenessByWords);
  for (const [i, j] of middle) pairs.push([start + i, start + j]);
  for (let i = end; i > 0; i--) pairs.push([before.length - i, after.length - i]);
  return pairs;
}

/** More than any two entries can have that are not equal. */
const EQUAL = 2;

const likenessByWords = (a: Entry, b: Entry): number => {
  if (a.whole === b.whole) return EQUAL;
  return a.words === b.words ? 1 : wordsInCommon(a.words, b.words);
};

const likenessByCode = (a: Entry, b: Entry): number => {
  if (a.whole === b.whole) return EQUAL;
  return a.words === b.words ? 1 : 0;
};
