import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { extractDetermination } from '../../src/index.js';
import { letterFromText } from '../../src/read/open.js';
import { explain } from '../../src/record/determine.js';
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

/** Values that the head, the reviewer, the injured worker and the items give. */
const EXPLAINED = [
  /^\/(?:case_number|date_\w+|decision_date|ur_denial_date|application_received|priority)$/,
  /^\/(?:reviewer|injured_worker|source\/layout)\b/,
  /^\/items\/\d+\/(?:number|request|decision|rationale)$/,
];

/** Values with a place but without a rule, their own or one from above. */
function withoutRule(text: string): string[] {
  const { record, rules } = explain(letterFromText(text, 'letter.txt'));
  const hasRule = (path: string): boolean => {
    for (let at = path; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) if (rules.has(at)) return true;
    return false;
  };
  return Object.keys(record.evidence).filter((path) => EXPLAINED.some((paths) => paths.test(path)) && !hasRule(path));
}

test.each(corpusLetters())('every value of $name has a rule', ({ text }) => {
  expect(withoutRule(text)).toEqual([]);
});
