// Kills a run with SIGKILL at random moments and resumes it, again and again: its outputs must be those of an
// undisturbed run, byte for byte. With --suspend a run is suspended for longer than a lock is watched, and meanwhile
// another one is started in the same folder: it must be refused, and the first go on as if nothing had been. With
// --elsewhere too, both pose as runs on two machines: the second takes over, and the first must write nothing more.
// npm run kill-test -- [--runs 20] [--letters 600] [--suspend [--elsewhere] [--seconds 45] [--at-once 5]]
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
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { OutputFolder } from '../dist/run/journal/folder.js';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '20' },
    letters: { type: 'string', default: '600' },
    suspend: { type: 'boolean', default: false },
    elsewhere: { type: 'boolean', default: false },
    seconds: { type: 'string', default: '45' },
    'at-once': { type: 'string', default: '5' },
  },
});
const path = (below) => fileURLToPath(new URL(below, import.meta.url));
const cli = path('../dist/cli.js');
const shared = path('../../shared/letters');
const source = existsSync(shared) ? shared : path('../corpus/letters');
const pdfs = readdirSync(source)
  .filter((file) => file.endsWith('.pdf'))
  .map((file) => join(source, file));
const work = mkdtempSync(join(tmpdir(), 'imr-kill-'));
process.on('exit', () => rmSync(work, { recursive: true, force: true }));
const letters = join(work, 'letters');
mkdirSync(letters);
for (let i = 0; i < Number(values.letters); i++) {
  const letter = join(letters, `letter-${String(i).padStart(5, '0')}.pdf`);
  copyFileSync(pdfs[i % pdfs.length], letter);
  appendFileSync(letter, `%${i}\n`);
}

const args = (out, ...more) => [cli, 'extract', letters, '--out', out, '--quiet', ...more];
const undisturbed = join(work, 'undisturbed');
const started = performance.now();
spawnSync(process.execPath, args(undisturbed), { stdio: 'inherit' });
const whole = performance.now() - started;
const outputs = readdirSync(undisturbed).filter((file) => file !== 'run.json' && !file.startsWith('.'));
const same = (out) =>
  outputs.filter(
    (file) =>
      !existsSync(join(out, file)) || !readFileSync(join(undisturbed, file)).equals(readFileSync(join(out, file))),
  );

/** Starts a program of Node.js. `ended`: how it ended, and what it said. */
function start(command) {
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (text) => (said += text));
  const ended = new Promise((resolve) => child.on('close', (code, signal) => resolve({ how: signal ?? code, said })));
  return { child, ended };
}

let disturbed = 0;

/** Kills and resumes a run until it ends. Gives what went wrong besides differing outputs. */
async function kill(out) {
  for (let attempt = 0; ; attempt++) {
    const { child, ended } = start(args(out, new OutputFolder(out).hasRun() ? '--resume' : '--force'));
    // The later attempts get more time, so that every run ends.
    const end = await Promise.race([ended, sleep(Math.random() * whole * (0.4 + attempt * 0.2)).then(() => null)]);
    if (end !== null) return [];
    child.kill('SIGKILL');
    if ((await ended).how !== 'SIGKILL') return [];
    disturbed++;
  }
}

/** Suspends a run at a random moment, starts another one meanwhile, and lets the first go on. */
async function suspend(out) {
  const first = start(values.elsewhere ? [elsewhere, 'machine-a', letters, out] : args(out));
  while (!new OutputFolder(out).hasRun()) await sleep(5);
  await sleep(Math.random() * whole * 0.7);
  first.child.kill('SIGSTOP');
  disturbed++;
  if (values.elsewhere) {
    const second = await start([elsewhere, 'machine-b', letters, out]).ended;
    first.child.kill('SIGCONT');
    return [
      ...expected('the second', second, [0, 1], /^.*is locked by a run on machine-a/),
      ...expected('the first', await first.ended, [3], /This run no longer holds/),
    ];
  }
  await sleep(Number(values.seconds) * 1000);
  const second = await start(args(out, '--resume')).ended;
  first.child.kill('SIGCONT');
  return [
    ...expected('the second', second, [2], /^imr: Another run is writing into/),
    ...expected('the first', await first.ended, [0, 1], /^$/),
  ];
}

const expected = (which, { how, said }, statuses, words) =>
  statuses.includes(how) && words.test(said) ? [] : [`${which} ended with ${how} and said "${said.trim()}"`];

const elsewhere = path('kill-test/run-elsewhere.mjs');
let next = 1;
let failed = 0;
async function runs() {
  while (next <= Number(values.runs)) {
    const run = next++;
    const out = join(work, `run-${run}`);
    const wrong = await (values.suspend ? suspend : kill)(out);
    wrong.push(...same(out).map((file) => `differs in ${file}`));
    if (wrong.length > 0) failed++;
    console.log(`run ${run}: ${wrong.join('; ') || 'identical'}`);
    rmSync(out, { recursive: true, force: true });
  }
}
await Promise.all(Array.from({ length: values.suspend ? Number(values['at-once']) : 1 }, runs));
const how = values.suspend ? 'suspensions' : 'kills';
console.log(`${Number(values.runs) - failed} of ${values.runs} runs identical after ${disturbed} ${how}`);
process.exit(failed > 0 ? 1 : 0);
