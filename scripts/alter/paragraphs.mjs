import { paragraphsOf } from '../letter-paragraphs.mjs';

/** The paragraphs of a letter, pages aside. */
export function paragraphsOfLetter(text) {
  const width = Math.max(...text.split(/[\n\f]/).map((line) => line.length));
  return text.split('\f').flatMap((page) => paragraphsOf(page, width));
}
