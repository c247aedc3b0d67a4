/**
 * How long `imr report` takes, and how much memory.
 *
 *   npm run bench:report -- [--requests N,…] [--from OUT] [--keep DIR] [--json]
 *
 * --requests N,…  requests of each archive; default 1000000
 * --from OUT      the run whose records letters are put together from; default one over corpus/letters
 * --keep DIR      leaves the archives there, and takes those that are there already
 * --json          prints what was found as JSON
 *
 * The tables are written by the program, of letters put together by chance, the same each time, from the values of real
 * records: their sizes are those of real tables. They have just been written, and are in the page cache.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { HOW_TO_TELL, measured, TELLS_PROCESSES } from './bench/measured.mjs';
import { writeTables } from './bench/tables.mjs';

const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const CORPUS = fileURLToPath(new URL('../corpus/letters', import.meta.url));
const MB = 1 << 20;

const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '1000000' },
    from: { type: 'string' },
    keep: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const counts = values.requests.split(',').map(Number);
if (!counts.every((count) => Number.isInteger(count) && count > 0)) {
  console.error('--requests takes whole numbers from 1, with commas between them.');
  process.exit(2);
}

const work = mkdtempSync(join(tmpdir(), 'imr-bench-report-'));
process.on('exit', () => rmSync(work, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(130));

/** The records that letters are put together from. */
function recordsFrom(out) {
  const folder = out ?? join(work, 'corpus');
  if (out === undefined) spawnSync(process.execPath, [CLI, 'extract', CORPUS, '--out', folder, '--quiet']);
  return readFileSync(join(folder, 'records.ndjson'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

async function reportOn(requests, records) {
  const folder = join(values.keep ?? work, `requests-${requests}`);
  if (!existsSync(join(folder, 'datapackage.json'))) {
    console.error(`Writing the tables of ${requests} requests…`);
    mkdirSync(folder, { recursive: true });
    await writeTables(folder, records, requests);
  }
  const page = join(work, 'report.html');
  const found = [];
  for (const [form, args] of Object.entries({ json: ['--json'], page: ['--page', page, '--quiet'] })) {
    const { seconds, cpu, peak } = await measured(process.execPath, [CLI, 'report', folder, ...args]);
    const bytes = form === 'page' ? statSync(page).size : null;
    found.push({ requests, form, seconds, cpu, peak_mb: peak && peak / MB, page_mb: bytes && bytes / MB });
  }
  return found;
}

const shown = (number) => (number === null ? '–' : number.toFixed(1));

const records = recordsFrom(values.from);
const found = [];
for (const count of counts) found.push(...(await reportOn(count, records)));
if (values.json) console.log(JSON.stringify(found, null, 1));
else {
  console.log(
    '| Requests | Output | Seconds | CPU seconds | Peak MB | Page MB |\n| --- | --- | --- | --- | --- | --- |',
  );
  for (const { requests, form, seconds, cpu, peak_mb, page_mb } of found)
    console.log(
      `| ${requests.toLocaleString('en-US')} | ${form} | ${[seconds, cpu, peak_mb, page_mb].map(shown).join(' | ')} |`,
    );
}
if (!TELLS_PROCESSES) console.error(HOW_TO_TELL);
