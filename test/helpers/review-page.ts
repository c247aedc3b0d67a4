import { readdirSync, readFileSync } from 'node:fs';
import { explain, readLetter } from '../../src/index.js';
import { contentOf } from '../../src/review/letter-content.js';
import type { LetterContent } from '../../src/review/page-data.js';

/** What review pages of tests hold. */

const LETTERS = new URL('../../corpus/letters/', import.meta.url);

export const DRAWN = { how: 'all', of: 25, seed: null, by: null, said: 'All letters of the corpus.' } as const;

/** The invented letters, in the order of their names; read once. */
export const corpusContents = (): Promise<readonly LetterContent[]> => (contents ??= readContents());

let contents: Promise<readonly LetterContent[]> | undefined;

async function readContents(): Promise<LetterContent[]> {
  const contents: LetterContent[] = [];
  for (const file of readdirSync(LETTERS).sort()) {
    const letter = await readLetter(readFileSync(new URL(file, LETTERS)), { file });
    contents.push(contentOf(letter, (await explain(letter)).record));
  }
  return contents;
}
