import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { extractDetermination } from '../../src/index.js';
import type { Determination } from '../../src/schema/determination.js';
import { corpusLetters } from '../helpers/corpus-letters.js';

const SHARED = fileURLToPath(new URL('../../../shared/letters/', import.meta.url));
const shared = existsSync(SHARED) ? readdirSync(SHARED) : [];

/** Warnings of which a record does not say where to look. */
const withoutPlace = ({ evidence, warnings }: Determination): string[] =>
  warnings.flatMap(({ code, path }, i) => ((evidence[path] ?? evidence[`/warnings/${i}`]) ? [] : [`${code} ${path}`]));

describe('every warning has a place', () => {
  test.each(corpusLetters())('in $name', async ({ text }) => {
    expect(withoutPlace(await extractDetermination(text))).toEqual([]);
  });

  test.skipIf(shared.length === 0)('in the letters of ../shared', { timeout: 60_000 }, async () => {
    for (const file of shared)
      expect.soft(withoutPlace(await extractDetermination(readFileSync(SHARED + file))), file).toEqual([]);
  });
});
