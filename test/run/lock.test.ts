import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Holder, thisProcess } from '../../src/run/journal/holder.js';
import { Lock, type LockOptions } from '../../src/run/journal/lock.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

const CONTENDER = fileURLToPath(new URL('lock-contender.mjs', import.meta.url));
const ended = (): number => spawnSync(process.execPath, ['-e', '']).pid;
const QUICK = { every: 5, looks: 4 };
const HERE = thisProcess();

/** The lock of another run; its time says nothing. */
function lockOf(holder: Partial<Holder> | string): string {
  const path = join(temporaryFolder(), 'lock');
  mkdirSync(path);
  const token = join(path, 'token');
  writeFileSync(token, typeof holder === 'string' ? holder : `${JSON.stringify({ ...HERE, ...holder })}\n`);
  utimesSync(token, 0, 0);
  return path;
}

/** Takes a lock that must be free. */
async function take(path: string, options: LockOptions = QUICK): Promise<Lock> {
  return (await Lock.take(path, 'out', options))!;
}

const ELSEWHERE: readonly { holder: Partial<Holder> | string; where: string }[] = [
  { holder: { host: 'another-machine' }, where: 'a process on another machine' },
  {
    holder: { boot: 'another start' },
    where: 'one on a machine of the same name, or before this one was started again',
  },
  { holder: { namespace: 'pid:[1]' }, where: 'one in another container of the same name' },
  { holder: `${HERE.host} ${process.pid}\n`, where: 'one of an earlier version' },
  { holder: '', where: 'nobody knows whom' },
];

describe('Lock', () => {
  it.each([
    { holder: {}, why: 'this process, whatever the time of its token says' },
    { holder: { pid: process.ppid, start: null }, why: 'a process that runs, where no start is known' },
  ])('is refused at once while it is held by $why', async ({ holder }) => {
    const said: string[] = [];
    const refused = Lock.take(lockOf(holder), 'out', { say: (message) => void said.push(message) });
    await expect(refused).rejects.toThrow('Another run is writing into out.');
    expect(said).toEqual([]);
  });

  it.each([
    { holder: { pid: ended() }, why: 'a process that has ended' },
    { holder: { start: '1' }, why: 'a process whose number another one has now' },
  ])('is taken over at once from $why', async ({ holder }) => {
    const path = lockOf(holder);
    const lock = await take(path, {});
    expect(readdirSync(path)).toHaveLength(1);
    await expect(take(path)).rejects.toThrow('Another run');
    lock.release();
    expect(readdirSync(join(path, '..'))).toEqual([]);
  });

  it.skipIf(HERE.start === null)(
    'is taken over at once from a process that only waits to be taken note of',
    async () => {
      // What sleeps has not started the process that has ended, and so never asks how it ended.
      const parent = spawn('sh', ['-c', 'sleep 0.1 & echo $!; exec sleep 30'], { stdio: ['ignore', 'pipe', 'ignore'] });
      try {
        const [pid] = (await once(parent.stdout, 'data')) as [Buffer];
        const status = `/proc/${Number(pid)}/stat`;
        while (!/\) Z /.test(readFileSync(status, 'utf8'))) await sleep(5);
        (await take(lockOf({ pid: Number(pid), start: null }), {})).release();
      } finally {
        parent.kill();
      }
    },
  );

  it.each(ELSEWHERE)('is taken over from $where once it is not touched for a while', async ({ holder }) => {
    const said: string[] = [];
    const lock = await take(lockOf(holder), { ...QUICK, say: (message) => void said.push(message) });
    expect(said).toEqual([expect.stringMatching(/^out is locked by a run .* Waiting up to 1 s to see/)]);
    lock.release();
  });

  it.each(ELSEWHERE)('is refused while $where touches it, whatever its clock says', async ({ holder }) => {
    const path = lockOf(holder);
    let second = 1;
    const touched = setInterval(() => utimesSync(join(path, 'token'), second, second++), 5);
    try {
      await expect(take(path, { every: 50, looks: 20 })).rejects.toThrow('Another run is writing into out.');
    } finally {
      clearInterval(touched);
    }
  });

  it('is taken at once when its holder elsewhere releases it meanwhile', async () => {
    const path = lockOf({ host: 'another-machine' });
    setTimeout(() => rmSync(path, { recursive: true }), 20);
    (await take(path, { every: 5, looks: 10_000 })).release();
  });

  it('is no longer waited for after a signal', async () => {
    const signal = AbortSignal.timeout(20);
    expect(await Lock.take(lockOf(''), 'out', { every: 60_000, looks: 8, signal })).toBeUndefined();
  });

  it('is touched by its holder again and again', async () => {
    const path = join(temporaryFolder(), 'lock');
    const lock = await take(path);
    await expect(take(path, { every: 50, looks: 20, here: { ...HERE, host: 'another-machine' } })).rejects.toThrow(
      'Another run is writing',
    );
    lock.release();
  });

  it.each([
    { how: 'taken over', lose: (path: string) => rmSync(path, { recursive: true }), message: /no longer holds/ },
    {
      how: 'gone with its folder',
      lose: (path: string) => rmSync(join(path, '..'), { recursive: true }),
      message: /is no longer there: it was removed or renamed/,
    },
    {
      how: 'renamed with its folder',
      lose: (path: string) => renameSync(join(path, '..'), join(path, '../../moved')),
      message: /is no longer there: it was removed or renamed/,
    },
  ])('tells its holder that it is $how: when asked, and by itself', async ({ lose, message }) => {
    const folder = join(temporaryFolder(), 'out');
    mkdirSync(folder);
    const lock = (await Lock.take(join(folder, 'lock'), folder, QUICK))!;
    lock.check();
    lose(join(folder, 'lock'));
    if (!lock.loss.aborted) await once(lock.loss, 'abort');
    expect(() => lock.check()).toThrow(message);
    lock.release();
  });

  it('released late leaves the lock of who has taken it over meanwhile', async () => {
    const path = join(temporaryFolder(), 'lock');
    const late = await take(path, { ...QUICK, every: 60_000, here: { ...HERE, host: 'another-machine' } });
    const next = await take(path);
    expect(() => late.check()).toThrow('no longer holds');
    late.release();
    await expect(take(path)).rejects.toThrow('Another run');
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
    for (const path of [join(temporaryFolder(), 'lock'), lockOf({ pid: ended() })]) {
      const takes = await Promise.allSettled(Array.from({ length: 20 }, () => take(path)));
      const taken = takes.flatMap((take) => (take.status === 'fulfilled' ? [take.value] : []));
      expect(taken).toHaveLength(1);
      taken[0]!.release();
    }
  });
});
