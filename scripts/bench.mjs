// How fast: npm run bench -- [--letters 2000] [--rounds 5] [--jobs 2] [--text-only]
// Builds an archive of that size from the real letters in ../shared (from corpus/letters where they are missing) by
// copying them under other names, with a comment after the PDF's end so that no two are the same, then runs `imr
// extract` and `xargs pdftotext` over it in turns.
import { spawn, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    letters: { type: 'string', default: '2000' },
    rounds: { type: 'string', default: '5' },
    jobs: { type: 'string', default: String(availableParallelism()) },
    'text-only': { type: 'boolean', default: false },
  },
});
const withPdf = !values['text-only'];
const [count, rounds, jobs] = [Number(values.letters), Number(values.rounds), Number(values.jobs)];
const path = (below) => fileURLToPath(new URL(below, import.meta.url));
const cli = path('../dist/cli.js');
const shared = path('../../shared/letters');
const source = existsSync(shared) ? shared : path('../corpus/letters');
const pdfs = readdirSync(source)
  .filter((file) => file.endsWith('.pdf'))
  .map((file) => join(source, file));
const work = mkdtempSync(join(tmpdir(), 'imr-bench-'));
process.on('exit', () => rmSync(work, { recursive: true, force: true }));

const folder = (name) => join(work, name);
for (const name of ['pdf', 'text']) mkdirSync(folder(name));
const { readLetter } = await import('../dist/index.js');
const texts = await Promise.all(pdfs.map(async (pdf) => (await readLetter(readFileSync(pdf))).text));
for (let i = 0; i < count; i++) {
  const name = `letter-${String(i).padStart(7, '0')}`;
  const pdf = join(folder('pdf'), `${name}.pdf`);
  if (withPdf) {
    copyFileSync(pdfs[i % pdfs.length], pdf);
    appendFileSync(pdf, `%${i}\n`);
  }
  writeFileSync(
    join(folder('text'), `${name}.txt`),
    `${texts[i % texts.length]}\n\n${' '.repeat(i % 997)}\n`.concat(`\f${i}\n`),
  );
}

/** Seconds a command takes, and the most memory its processes hold at once, in MB. */
function timed(command, args) {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
    let peak = 0;
    const look = setInterval(() => {
      try {
        peak = Math.max(
          peak,
          Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024,
        );
      } catch {}
    }, 50);
    child.on('error', reject);
    child.on('close', (status) => {
      clearInterval(look);
      if (status > 1) reject(new Error(`${command} ended with ${status}`));
      else resolve({ seconds: (performance.now() - started) / 1000, peak });
    });
  });
}
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const extract = (kind, out) =>
  timed(process.execPath, [
    cli,
    'extract',
    folder(kind),
    '--out',
    folder(out),
    '--force',
    '--quiet',
    '--jobs',
    String(jobs),
  ]);
const hasPoppler = withPdf && spawnSync('pdftotext', ['-v']).error === undefined;
const pdftotext = () =>
  timed('sh', ['-c', `find ${folder('pdf')} -name '*.pdf' -print0 | xargs -0 -P${jobs} -I{} pdftotext {} /dev/null`]);

const results = { pdf: [], text: [], yardstick: [] };
for (let round = 0; round < rounds; round++) {
  if (withPdf) results.pdf.push(await extract('pdf', 'out-pdf'));
  if (hasPoppler) results.yardstick.push(await pdftotext());
  results.text.push(await extract('text', 'out-text'));
}

const rate = (runs) => count / median(runs.map(({ seconds }) => seconds));
const line = (what, runs) =>
  console.log(
    `${what.padEnd(44)}${rate(runs).toFixed(0).padStart(8)} letters/s${Math.max(...runs.map(({ peak }) => peak))
      .toFixed(0)
      .padStart(8)} MB`,
  );
const machine = `${cpus()[0].model}, Node.js ${process.version}`;
console.log(`${count} letters, ${jobs} jobs, median of ${rounds} alternating rounds; ${machine}`);
if (withPdf) line('imr extract, from PDF, tables included', results.pdf);
if (hasPoppler) {
  line(`xargs -P${jobs} pdftotext (text dump only)`, results.yardstick);
  console.log(`${'ratio'.padEnd(44)}${(rate(results.pdf) / rate(results.yardstick)).toFixed(2).padStart(8)}`);
} else if (withPdf) console.log('pdftotext (poppler-utils) is not here: no yardstick.');
line('imr extract, from text, tables included', results.text);

const stages = {};
const stage = async (name, work) => {
  const started = performance.now();
  const result = await work();
  stages[name] = (stages[name] ?? 0) + performance.now() - started;
  return result;
};
const [{ segment }, { determine }, { Determination }, { RECORD_TABLES }, { csvLines }] = await Promise.all(
  [
    'segment/segment.js',
    'record/determine.js',
    'schema/determination.js',
    'write/tables.js',
    'write/formats/csv.js',
  ].map((module) => import(`../dist/${module}`)),
);
const bytes = pdfs.map((pdf) => readFileSync(pdf));
const ROUNDS = 12;
for (let round = 0; round < ROUNDS; round++) {
  if (round === ROUNDS / 2) for (const name of Object.keys(stages)) stages[name] = 0;
  for (const letter of bytes) {
    const opened = await stage('read', () => readLetter(letter));
    await stage('segment', () => segment(opened));
    const record = await stage('segment, extract, check, validate', () => determine(opened));
    await stage('validate', () => Determination.parse(record));
    const line = await stage('write: journal line', () => JSON.stringify(record));
    await stage('write: tables', () => {
      const parsed = JSON.parse(line);
      for (const { cells } of RECORD_TABLES) csvLines(cells(parsed), { escapeFormulas: true });
    });
  }
}
const each = (name) => stages[name] / (ROUNDS / 2) / bytes.length;
const extracting = each('segment, extract, check, validate') - each('segment') - each('validate');
console.log('\nCPU time a letter, one thread, warm:');
for (const [name, time] of [
  ['read', each('read')],
  ['segment', each('segment')],
  ['extract and check', extracting],
  ['validate', each('validate')],
  ['write', each('write: journal line') + each('write: tables')],
]) {
  console.log(`  ${name.padEnd(20)}${time.toFixed(2).padStart(6)} ms`);
}
