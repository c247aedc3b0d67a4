/** Whole runs over an archive, in turns. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { measured } from './measured.mjs';

export const readerArguments = (reader) => (reader === undefined ? [] : ['--reader', reader]);

/**
 * `imr extract` of a version over an archive of `count` letters, each of which must have given its record: what it took,
 * and how many letters each reader read.
 */
export async function extract({ dist }, folder, out, { jobs, reader, count }) {
  const flags = ['--force', '--quiet', '--jobs', String(jobs), ...readerArguments(reader)];
  const run = await measured(
    process.execPath,
    [join(dist, 'cli.js'), 'extract', folder, '--out', out, ...flags],
    [0, 1],
  );
  const { withRecords, failed, readers } = JSON.parse(readFileSync(join(out, 'run.json'), 'utf8')).counts;
  if (withRecords !== count || failed > 0)
    throw new Error(
      `Of ${count} letters ${withRecords} gave records and ${failed} failed: there is nothing to compare.`,
    );
  return { ...run, readers };
}

/** Hash of the records of a run, whatever reader read their letters. */
export function recordsHash(out) {
  const hash = createHash('sha256');
  // Larger than a string can be, for archives of some size.
  const bytes = readFileSync(join(out, 'records.ndjson'));
  for (let start = 0; start < bytes.length;) {
    const end = bytes.indexOf('\n', start) + 1 || bytes.length;
    hash.update(bytes.toString('utf8', start, end).replace(/"reader":"[^"]*"/, ''));
    start = end;
  }
  return hash.digest('hex');
}

/** Whether the yardstick is here. */
export const hasPdftotext = () => spawnSync('pdftotext', ['-v']).error === undefined;

/** A bare text dump of the same PDFs, as many at once. */
export const pdftotext = (folder, jobs) =>
  measured('sh', ['-c', `find "$0" -name '*.pdf' -print0 | xargs -0 -P${jobs} -I{} pdftotext {} /dev/null`, folder]);

/**
 * Does some things once a round, the other way round every second time. Gives what came of each by its name, a list.
 */
export async function alternating(rounds, things) {
  const results = Object.fromEntries(things.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const { name, run } of round % 2 === 0 ? things : things.toReversed()) results[name].push(await run());
  return results;
}
