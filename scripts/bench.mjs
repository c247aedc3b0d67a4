/**
 * How fast, and how much memory.
 *
 *   npm run bench -- [--letters N] [--rounds N] [--jobs N] [--reader ID] [--text-only] [--from DIR] [--against REF]
 *                    [--compare FILE] [--json FILE] [--memory-at N,…] [--starts N] [--passes N]
 *
 * --letters N      letters of a whole run; default 2000
 * --rounds N       whole runs of each version, in turns; default 5
 * --jobs N         letters read at once; default one a core
 * --reader ID      the reader of PDFs that is tried first; default that of the version
 * --text-only      no PDFs, only their texts
 * --from DIR       the PDFs that the letters are copies of; default ../shared/letters, else corpus/letters
 * --against REF    another version, by its name in git, measured in the same rounds
 * --compare FILE   what `--json` wrote before, as one more column; with `--letters`, `--jobs` and so on as they were
 * --json FILE      writes what was found
 * --memory-at N,…  the most memory of a run of that many letters each, to see whether it is flat
 * --starts N       starts, for the time that one takes; default 7
 * --passes N       passes over the distinct letters in one process, for stages and readers; default 6
 *
 * The archive is made of copies, no two the same, and has just been written: it is in the page cache. All versions and
 * `xargs pdftotext` read the same files, in turns, the other way round every second time. A run that lacks a record is
 * an error. CPU time by stage is that of a process which has done as many passes before: its shares come from samples,
 * its sum from the system.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measure } from './bench/measure.mjs';
import { HOW_TO_TELL, TELLS_PROCESSES } from './bench/measured.mjs';
import { optionsOf, UsageError } from './bench/options.mjs';
import { report } from './bench/report.mjs';
import { readersOf, removeVersion, versionHere, versionOf } from './bench/versions.mjs';

const say = (line) => process.stderr.write(`${line}\n`);

/** The version here, and the one to measure it against. */
async function versionsOf({ against, reader }, folder) {
  const here = versionHere();
  if (against === undefined) return [here];
  say(`Building ${against}…`);
  const other = versionOf(against, folder);
  if (reader !== undefined && !(await readersOf(other)).includes(reader))
    throw new UsageError(`${against} has no reader "${reader}".`);
  return [here, other];
}

async function main(args) {
  const options = optionsOf(args);
  const work = mkdtempSync(join(tmpdir(), 'imr-bench-'));
  const built = join(work, 'against');
  process.on('exit', () => {
    if (options.against !== undefined) removeVersion(built);
    rmSync(work, { recursive: true, force: true });
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(130));
  const result = await measure(await versionsOf(options, built), options, work, say);
  console.log(report(result, options.earlier).join('\n'));
  if (!TELLS_PROCESSES) say(HOW_TO_TELL);
  if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(result, null, 1)}\n`);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  say(`${error.message}\nThe head of scripts/bench.mjs tells what there is.`);
  process.exitCode = 2;
}
