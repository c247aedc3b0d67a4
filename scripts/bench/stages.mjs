/**
 * CPU milliseconds per letter by stage and by reader, in one process of its own, so that versions do not share what an
 * engine learns: `node stages.mjs DIST PASSES LETTER…` prints JSON. PDF_READER names the one reader, where it is set.
 */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { profiled, STAGE_NAMES } from './profile.mjs';

/** Seconds that the passes of one reader may take, the warm ones and the measured ones each. */
const MOST = 10;

/** CPU milliseconds per letter of passes over letters, at most so many and about so long. */
async function cpuOf(passes, letters, work) {
  const until = performance.now() + MOST * 1000;
  const before = process.cpuUsage();
  let done = 0;
  for (let pass = 0; pass < passes && (pass === 0 || performance.now() < until); pass++)
    for (const letter of letters) {
      await work(letter);
      done++;
    }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / done;
}

async function stagesOf(dist, passes, letters, reader) {
  const load = async (file) => await import(pathToFileURL(join(dist, file)));
  const [{ readLetters }, { determine }, { RECORD_TABLES }, { csvLines }, { PDF_READERS }] = await Promise.all(
    ['index.js', 'record/determine.js', 'write/tables.js', 'write/formats/csv-lines.js', 'read/readers.js'].map(load),
  );
  const write = (record) => {
    const parsed = JSON.parse(JSON.stringify(record));
    for (const { cells } of RECORD_TABLES) csvLines(cells(parsed), { escapeFormulas: true });
  };
  const whole = async (letter) => {
    for (const each of await readLetters(letter, { reader })) write(determine(each));
  };
  await cpuOf(passes, letters, whole);
  const cpu = await cpuOf(passes, letters, whole);
  const shares = await profiled(() => cpuOf(passes, letters, whole));
  const readers = {};
  for (const id of letters[0].subarray(0, 4).equals(Buffer.from('%PDF')) ? PDF_READERS : [])
    readers[id] = await readingOf(id, passes, letters, readLetters);
  return { cpu, stages: Object.fromEntries(STAGE_NAMES.map((name) => [name, shares[name] * cpu])), readers };
}

/** What reading takes where one reader is tried first, and the share of letters that it then read alone. */
async function readingOf(reader, passes, letters, readLetters) {
  const read = async (letter) => await readLetters(letter, { reader });
  await cpuOf(passes, letters, read);
  const cpu = await cpuOf(passes, letters, read);
  const all = (await Promise.all(letters.map(read))).flat();
  return { cpu, share: all.filter(({ source }) => source.reader === reader).length / all.length };
}

/** What this module gives, run for one version: { cpu, stages, readers }. */
export async function stagesIn(dist, files, { passes, reader }) {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [fileURLToPath(import.meta.url), dist, String(passes), ...files],
    { env: { ...process.env, PDF_READER: reader ?? '' }, maxBuffer: 2 ** 24 },
  );
  return JSON.parse(stdout);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , dist, passes, ...files] = process.argv;
  const letters = files.map((file) => readFileSync(file));
  console.log(JSON.stringify(await stagesOf(dist, Number(passes), letters, process.env.PDF_READER || undefined)));
}
