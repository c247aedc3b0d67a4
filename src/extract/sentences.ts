import { ABBREVIATIONS } from '../vocabulary/diagnosis-list-ends.js';
import type { Stretch } from './citation.js';

const STOP = /[.?!]["')\]]*(?= +["'([]?[A-Z0-9]|[A-Z][a-z]|$)/g;
const ABBREVIATION = new Set(ABBREVIATIONS);

/**
 * The sentences of running text as stretches of it. Letters are full of stops that end none: decimals, "Dr.", initials, and some sentences
 * follow without a blank ("5mg.Physician"). Measured on real letters, compromise's sentence splitter costs ten times as much and splits dates.
 */
export function sentencesOf(text: string): Stretch[] {
  const sentences: Stretch[] = [];
  let from = 0;
  for (const match of text.matchAll(STOP)) {
    const end = match.index + match[0].length;
    // The number of a list's entry, behind the mark that ends the one before.
    if (/(?:^|[:;,.]) ?\(?\d{1,2}$/.test(text.slice(Math.max(0, match.index - 6), match.index)) && !/\d[.,]\d{1,2}$/.test(text.slice(Math.max(0, match.index - 6), match.index))) continue;
    const word = /[\w./']*$/.exec(text.slice(Math.max(0, match.index - 12), match.index))![0].toLowerCase();
    if (match[0][0] === '.' && end < text.length && (ABBREVIATION.has(word) || (/^[a-z]$/.test(word) && /[A-Z]\.?$/.test(text.slice(match.index - 1, match.index))))) continue;
    sentences.push([from, end]);
    from = end;
    while (text[from] === ' ') from++;
  }
  if (from < text.length) sentences.push([from, text.length]);
  return sentences;
}
