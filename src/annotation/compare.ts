import { wordsOf } from '../text/words.js';

/** When two strings say the same: the forms in which evaluation compares them, so that typography is no mistake. */

/** Lower case, plain quotes and hyphens, single spaces, no closing punctuation. */
export function plain(value: unknown): string {
  return String(value ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/-\s+/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/[.,;:]+$/g, '')
    .trim();
}

/** `plain` without a leading article and without punctuation, but for the signs that strengths and counts need. */
export function loose(value: unknown): string {
  return plain(value)
    .replace(/^(?:a|an|the) /, '')
    .replace(/[^a-z0-9/#%+-]+/g, ' ')
    .trim();
}

/** `loose` without blanks and commas: "10 mg" and "10mg" are one strength. */
export const compact = (value: unknown): string => loose(value).replace(/[ ,]/g, '');

/** A guideline's name, however its edition of the chronic pain guideline is worded. */
export function guidelineName(value: unknown): string {
  return loose(value)
    .replace(/\bguidelines?$/, '')
    .replace(/^chronic pain (?:medical )?treatment.*/, 'chronic pain medical treatment')
    .trim();
}

const FILLERS = new Set(['of', 'the', 'a', 'an', 'to', 'at', 'in', 'with', 'and']);

const words = (value: unknown): Set<string> =>
  new Set(
    wordsOf(loose(value))
      .map(({ text }) => text)
      .filter((word) => !FILLERS.has(word)),
  );

/** Share of the words of two strings that both have, from 0 to 1 (Jaccard). */
export function overlap(a: unknown, b: unknown): number {
  const [ours, theirs] = [words(a), words(b)];
  let shared = 0;
  for (const word of ours) if (theirs.has(word)) shared++;
  return shared / Math.max(1, ours.size + theirs.size - shared);
}
