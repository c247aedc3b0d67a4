import { matchesOf } from './matches.js';
import { sliceOf, type Span, wholeOf } from './span.js';

/** A word in lower case, and where it stands. */
export interface Word extends Span {
  readonly text: string;
}

/** A level of the spine or a run of them: "L4-5", "C5-C6", "T12", "L5/S1", "L4–5". */
export const SPINAL_LEVEL = '[clts]\\d{1,2}(?:[-–/][clts]?\\d{1,2})*';

/** A level of the spine is one word; a hyphen or a slash parts other words; an apostrophe parts none; "&" is a word. */
const WORD = new RegExp(`${SPINAL_LEVEL}(?![\\p{L}\\p{N}])|[\\p{L}\\p{N}]+(?:['’]\\p{L}+)?|&`, 'giu');

/** The words of a text, or of a part of it; what stands between them is in the gaps. */
export function wordsOf(text: string, within: Span = wholeOf(text)): Word[] {
  return matchesOf(sliceOf(text, within), WORD).map(({ 0: word, index }) => ({
    text: word.toLowerCase(),
    start: within.start + index,
    end: within.start + index + word.length,
  }));
}

const POSSESSIVE = /['’]s?$/;

/** A word without its possessive ending: "worker's", "workers'". */
export const withoutPossessive = (word: string): string => word.replace(POSSESSIVE, '');
