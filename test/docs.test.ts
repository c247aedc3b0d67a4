import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { corpusAnnotations } from '../scripts/evaluating-example.mjs';
import { canRun, examplesOf, PAGE, prepareOutputs, run } from '../scripts/doc-examples.mjs';

import { runEvaluate } from '../src/evaluate/run.js';
import { annotationOf } from '../src/review/judging/to-annotation.js';

const read = (page: string): string => readFileSync(new URL(`../${page}`, import.meta.url), 'utf8');

const EVALUATING = new URL('../docs/evaluating.md', import.meta.url);

let outputs: ReturnType<typeof prepareOutputs>;
beforeAll(() => void (outputs = prepareOutputs()), 180_000);
afterAll(() => outputs.remove());

describe('docs/loading.md', () => {
  const examples = examplesOf(readFileSync(PAGE, 'utf8'));

  test('has examples for each tool', () => {
    expect(new Set(examples.map(({ tool }) => tool))).toEqual(
      new Set(['DuckDB', 'imr', 'pandas', 'readr', 'sqlite3', 'jq']),
    );
  });

  for (const example of examples) {
    test.skipIf(!canRun(example))(
      `${example.tool} prints what the page shows: ${example.code.split('\n')[0]!.slice(0, 80)}`,
      async () => {
        expect(await run(example, outputs.folder)).toBe(example.output);
      },
    );
  }
});

const withoutVersion = (line: string): string => line.replace(/imr-extract [\w.]+/, 'imr-extract');

describe('docs/evaluating.md', () => {
  test('shows lines of the table that the corpus gives', async () => {
    const shown = /```markdown\n([\s\S]*?)```/.exec(readFileSync(EVALUATING, 'utf8'))![1]!;
    const gold = join(outputs.folder, 'gold.ndjson');
    writeFileSync(gold, corpusAnnotations(annotationOf));
    const records = join(outputs.folder, 'out', 'records.ndjson');
    const { text } = await runEvaluate({ gold, records, markdown: true });
    // Rows may be left out; the version of the program changes on its own.
    const lines = new Set([...text.split('\n'), '…'].map(withoutVersion));
    expect(
      shown
        .trim()
        .split('\n')
        .filter((line) => !lines.has(withoutVersion(line))),
    ).toEqual([]);
    expect(shown).toMatch(/^\*\*Table\.\*\* /);
  });
});

describe('README.md and docs/outputs.md', () => {
  test('show rows that the tables of the corpus have', () => {
    const [ofReadme, ofOutputs] = ['README.md', 'docs/outputs.md'].map((page) => [
      ...read(page).matchAll(/`(\w+\.csv)`[^\n]*\n\n```csv\n([\s\S]*?)```/g),
    ]);
    const shown = [...ofReadme!, ...ofOutputs!];
    expect(shown.map(([, name]) => name)).toEqual([
      'items.csv',
      'diagnoses.csv',
      'determinations.csv',
      'items.csv',
      'citations.csv',
      'diagnoses.csv',
      'warnings.csv',
    ]);
    for (const [, name, rows] of shown) {
      const lines = readFileSync(join(outputs.folder, 'out', name!), 'utf8').split('\n');
      for (const row of rows!.trim().split('\n'))
        expect(
          lines.some((line) => (row.endsWith('…') ? line.startsWith(row.slice(0, -1)) : line === row)),
          row,
        ).toBe(true);
    }
  });
});

describe('README.md and docs/*.md', () => {
  test('have their commands, exit statuses, warnings and failures from the code', () => {
    const script = fileURLToPath(new URL('../scripts/docs.mjs', import.meta.url));
    const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});
