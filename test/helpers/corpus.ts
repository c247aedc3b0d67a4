import { readFileSync, readdirSync } from 'node:fs';
import type { Determination } from '../../src/index.js';

const LETTERS = new URL('../../corpus/letters/', import.meta.url);

/** The records of the corpus letters, in the order of their names. */
export async function corpusRecords(): Promise<Determination[]> {
  // Loaded when asked for: tests on invented records need no reader of letters.
  const { extractDetermination } = await import('../../src/index.js');
  const records: Determination[] = [];
  for (const file of readdirSync(LETTERS).sort())
    records.push(await extractDetermination(readFileSync(new URL(file, LETTERS)), { file }));
  return records;
}
