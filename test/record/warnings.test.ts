import { describe, expect, test } from 'vitest';
import { extractDetermination } from '../../src/index.js';
import { corpusLetters } from '../helpers/corpus-letters.js';
import { warningsWithoutPlace } from '../helpers/evidence.js';

/** Real letters are looked at in test/real-letters.test.ts, which reads them anyhow. */
describe('every warning has a place', () => {
  test.each(corpusLetters())('in $name', async ({ text }) => {
    expect(warningsWithoutPlace(await extractDetermination(text))).toEqual([]);
  });
});
