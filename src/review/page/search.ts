import type { LetterContent, LetterRow } from '../page-data.js';

/** Search of the letters: by what they are called at once, by their text pack after pack. */

/** Fewer characters stand in every letter. */
const LEAST = 3;

/** The words as they may stand in a letter: in any case, with any white space between them; null where too short. */
export function expressionOf(words: string): RegExp | null {
  const parts = words.trim().split(/\s+/u);
  if (parts.join('').length < LEAST) return null;
  return new RegExp(parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('\\s+'), 'giu');
}

/** Whether a letter's case number or file has the words. */
export const isCalled = ({ case_number, file }: LetterRow, words: string): boolean =>
  [case_number ?? '', file].some((name) => name.toLowerCase().includes(words.trim().toLowerCase()));

export interface TextSearch {
  /** So many letters are searched. */
  readonly searched: number;
  /** Of the letters whose text has the words, how often. */
  readonly found: ReadonlyMap<number, number>;
}

/** Where the letters come from, some at a time. */
interface Packs {
  pack(number: number): Promise<readonly LetterContent[]>;
}

/** Searches the text of all letters and tells after each pack how far it is, until told to stop. */
export async function searchTexts(
  letters: Packs,
  count: number,
  perPack: number,
  expression: RegExp,
  tell: (search: TextSearch) => void,
  stop: AbortSignal,
): Promise<void> {
  const found = new Map<number, number>();
  for (let first = 0; first < count; first += perPack) {
    const contents = await letters.pack(first / perPack);
    if (stop.aborted) return;
    for (const [i, { text }] of contents.entries()) {
      const times = text.match(expression)?.length ?? 0;
      if (times > 0) found.set(first + i, times);
    }
    tell({ searched: Math.min(count, first + perPack), found: new Map(found) });
  }
}
