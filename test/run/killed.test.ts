import { once } from 'node:events';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { archive, imr, outputs, outputsOfOneRun, start } from './archive.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

// npm run kill-test kills more often, and real letters.
describe('a run that is killed', () => {
  const letters = archive(30);
  const undisturbed = outputsOfOneRun(letters);

  it('at random moments and resumed until it ends gives what an undisturbed run gives', async () => {
    const out = join(temporaryFolder(), 'out');
    let kills = 0;
    for (let patience = 500 + Math.random() * 400; ; patience *= 2) {
      const child = start('extract', letters, '--out', out, '--resume', '--quiet');
      const ended = once(child, 'exit') as Promise<[number | null]>;
      const status = await Promise.race([ended.then(([code]) => code), sleep(patience).then(() => 'running')]);
      if (status !== 'running') {
        expect(status).toBe(1);
        break;
      }
      child.kill('SIGKILL');
      await ended;
      kills++;
    }
    expect(kills).toBeGreaterThan(0);
    expect(outputs(out)).toEqual(undisturbed);
  }, 60_000);
});

describe('a run that is asked to end', () => {
  // So many that some are left when the signal comes.
  const letters = archive(75);

  it.each([
    { signal: 'SIGINT', status: 130 },
    { signal: 'SIGTERM', status: 143 },
  ] as const)(
    'by $signal keeps what is done, says how to go on, and ends with $status',
    async ({ signal, status }) => {
      const out = join(temporaryFolder(), 'out');
      const child = start('extract', letters, '--out', out, '--quiet', '--jobs', '1');
      let stderr = '';
      child.stderr!.on('data', (text) => (stderr += text));
      const ended = once(child, 'close') as Promise<[number | null]>;
      const ledger = join(out, '.imr', 'ledger.ndjson');
      while (!existsSync(ledger) || statSync(ledger).size === 0) await sleep(10);
      child.kill(signal);
      expect((await ended)[0]).toBe(status);
      expect(stderr).toMatch(/^Interrupted: \d+ of 80 letters are done and kept in .*--resume/);
      const done = Number(/\d+/.exec(stderr)![0]);
      expect(readFileSync(ledger, 'utf8').trimEnd().split('\n')).toHaveLength(done);
      expect(readdirSync(out).sort(), 'no table that is not whole').toEqual(['.imr', 'records.ndjson']);
      expect(imr('extract', letters, '--out', out, '--resume', '--quiet').status).toBe(1);
      expect(JSON.parse(readFileSync(join(out, 'run.json'), 'utf8')).counts.read).toBe(80 - done);
      expect(Object.keys(outputs(out))).toContain('items.csv');
    },
    60_000,
  );
});
