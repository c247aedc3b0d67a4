import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { Lock } from '../../src/run/journal/lock.js';
import { temporaryFolder } from './archive.js';

const CONTENDER = fileURLToPath(new URL('lock-contender.mjs', import.meta.url));
const ended = (): number => spawnSync(process.execPath, ['-e', '']).pid;
const MINUTE = 60_000;

/** The lock of another run, as old as is said. */
function lockOf(holder: string, age: number): string {
  const path = join(temporaryFolder(), 'lock');
  mkdirSync(path);
  writeFileSync(join(path, 'token'), `${holder}\n`);
  utimesSync(join(path, 'token'), new Date(Date.now() - age), new Date(Date.now() - age));
  return path;
}

describe('Lock', () => {
  it.each([
    { holder: `${hostname()} ${process.pid}`, age: 0, why: 'this process' },
    { holder: `${hostname()} ${process.ppid}`, age: 0, why: 'a process that runs' },
    { holder: 'another-machine 1', age: 0, why: 'a process elsewhere, that has just touched it' },
    { holder: '', age: 0, why: 'nobody knows whom' },
  ])('is refused while it is held by $why', async ({ holder, age }) => {
    await expect(Lock.take(lockOf(holder, age), 'out')).rejects.toThrow('Another run is writing into out.');
  });

  it.each([
    { holder: `${hostname()} ${ended()}`, age: 0, why: 'a process that has ended' },
    { holder: 'another-machine 1', age: MINUTE, why: 'a process elsewhere, that no longer touches it' },
    { holder: `${hostname()} ${process.ppid}`, age: MINUTE, why: 'a process whose number another one has now' },
  ])('is taken over from $why', async ({ holder, age }) => {
    const path = lockOf(holder, age);
    const lock = await Lock.take(path, 'out');
    expect(readdirSync(path)).toHaveLength(1);
    await expect(Lock.take(path, 'out')).rejects.toThrow('Another run');
    lock.release();
    expect(readdirSync(join(path, '..'))).toEqual([]);
  });

  it('released late leaves the lock of who has taken it over meanwhile', async () => {
    const path = join(temporaryFolder(), 'lock');
    const late = await Lock.take(path, 'out');
    for (const token of readdirSync(path)) utimesSync(join(path, token), 0, 0);
    const next = await Lock.take(path, 'out');
    late.release();
    await expect(Lock.take(path, 'out')).rejects.toThrow('Another run');
    next.release();
  });

  it('has one holder, of many that try at once, over and over, to take it or to take it over', async () => {
    const folder = temporaryFolder();
    const contenders = Array.from({ length: 6 }, () => spawn(process.execPath, [CONTENDER, folder, '300']));
    const told = await Promise.all(
      contenders.map(async ({ stdout, stderr }) => ({ held: Number(await text(stdout)), error: await text(stderr) })),
    );
    expect(told.map(({ error }) => error)).toEqual(contenders.map(() => ''));
    expect(told.reduce((sum, { held }) => sum + held, 0)).toBeGreaterThan(contenders.length);
  }, 60_000);

  it('goes to one of many takes of the same moment, whatever was there before', async () => {
    for (const path of [join(temporaryFolder(), 'lock'), lockOf('another-machine 1', MINUTE)]) {
      const takes = await Promise.allSettled(Array.from({ length: 20 }, () => Lock.take(path, 'out')));
      const taken = takes.flatMap((take) => (take.status === 'fulfilled' ? [take.value] : []));
      expect(taken).toHaveLength(1);
      taken[0]!.release();
    }
  });
});
