import { describe, expect, it } from 'vitest';
import type { LetterFacts } from '../../../src/report/facts/letter-facts.js';
import { readFacts } from '../../../src/report/facts/read-facts.js';
import { factsOf, lettersIn } from '../../helpers/facts.js';
import { outputOf } from '../../helpers/output.js';
import { inventRecords } from '../../helpers/records.js';

async function lettersOf(folder: string): Promise<LetterFacts[]> {
  const { blocks, lexicons } = await readFacts(folder);
  const letters: LetterFacts[] = [];
  for await (const block of blocks) letters.push(...lettersIn(block, lexicons));
  return letters;
}

describe('the tables of a folder', () => {
  it.each(['csv', 'parquet'] as const)('say of each letter in %s what its record says', async (format) => {
    const records = inventRecords(300);
    expect(await lettersOf(await outputOf(records, { format }))).toEqual(records.map(factsOf));
  });
});
