// Kills a run with SIGKILL at random moments and resumes it, again and again: its outputs must be those of an
// undisturbed run, byte for byte.
// npm run kill-test -- [--runs 20] [--letters 600]
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
  options: { runs: { type: 'string', default: '20' }, letters: { type: 'string', default: '600' } },
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

let failed = 0;
let kills = 0;
for (let run = 1; run <= Number(values.runs); run++) {
  const out = join(work, `run-${run}`);
  for (let attempt = 0; ; attempt++) {
    const child = spawn(process.execPath, args(out, ...(new OutputFolder(out).hasRun() ? ['--resume'] : ['--force'])), {
      stdio: 'ignore',
    });
    const ended = new Promise((resolve) => child.on('close', (code, signal) => resolve(signal ?? code)));
    // The later attempts get more time, so that every run ends.
    const how = await Promise.race([ended, sleep(Math.random() * whole * (0.4 + attempt * 0.2)).then(() => null)]);
    if (how === null) {
      child.kill('SIGKILL');
      const last = await ended;
      if (last === 'SIGKILL') {
        kills++;
        continue;
      }
    }
    break;
  }
  const differing = same(out);
  if (differing.length > 0) failed++;
  console.log(`run ${run}: ${differing.length === 0 ? 'identical' : `differs in ${differing.join(', ')}`}`);
  rmSync(out, { recursive: true, force: true });
}
console.log(`${Number(values.runs) - failed} of ${values.runs} runs identical after ${kills} kills`);
process.exit(failed > 0 ? 1 : 0);
