// Measures the records of the corpus, with annotations that say what corpus/expected does, and prints the table of
// docs/evaluating.md: node scripts/evaluating-example.mjs. test/docs.test.ts checks that the page is up to date.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const path = (below) => fileURLToPath(new URL(below, import.meta.url));

/**
 * The annotations of the letters that have a case number, a line each.
 *
 * @param annotationOf of src/review/judging
 */
export function corpusAnnotations(annotationOf) {
  const expected = path('../corpus/expected/');
  const records = readdirSync(expected)
    .map((name) => JSON.parse(readFileSync(join(expected, name), 'utf8')))
    .filter(({ case_number }) => case_number !== null);
  const said = `all ${records.length} invented letters with a case number`;
  const drawn = { how: 'all', of: records.length, seed: null, by: null, said };
  return records
    .map((record) => annotationOf({ ...record, evidence: {} }, { verdicts: {}, added: {} }, drawn))
    .map((annotation) => `${JSON.stringify({ ...annotation, unjudged: [] })}\n`)
    .join('');
}

/** The table for print. */
async function example() {
  const { annotationOf } = await import('../dist/review/judging/to-annotation.js');
  const { prepareOutputs } = await import('./doc-examples.mjs');
  const { folder, remove } = prepareOutputs();
  try {
    const gold = join(folder, 'gold.ndjson');
    writeFileSync(gold, corpusAnnotations(annotationOf));
    const records = join(folder, 'out', 'records.ndjson');
    const args = [path('../dist/cli.js'), 'evaluate', '--gold', gold, '--records', records, '--markdown'];
    return spawnSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).stdout;
  } finally {
    remove();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) process.stdout.write(await example());
