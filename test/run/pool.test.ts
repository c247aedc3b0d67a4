import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, describe, expect, it } from 'vitest';
import { WorkerPool } from '../../src/run/pool/pool.js';
import { temporaryFolder } from './archive.js';

const UNRULY = new URL('unruly-worker.mjs', import.meta.url);
const BROKEN = new URL('broken-worker.mjs', import.meta.url);

let pool: WorkerPool;
afterEach(() => pool.close());

const read = async (files: readonly string[], { jobs = 1, timeout = 1 } = {}): Promise<string[]> => {
  pool = new WorkerPool({ jobs, timeout, worker: UNRULY });
  const outcomes = await pool.read(files.map((file) => ({ file, path: file })));
  return outcomes.map((outcome) => `${outcome.file} ${'failure' in outcome ? outcome.failure.code : 'read'}`);
};

describe('WorkerPool', () => {
  it.each<{ file: string; code: string; timeout?: number; why: string }>([
    { file: 'hang', code: 'timed-out', timeout: 0.3, why: 'an endless loop is cut off' },
    { file: 'exit', code: 'worker-crashed', why: 'the worker ends itself' },
    { file: 'throwLate', code: 'worker-crashed', why: 'an error outside the letter takes the worker down' },
    { file: 'exhaust', code: 'worker-crashed', timeout: 25, why: 'the worker runs out of memory' },
  ])(
    '$why: $file costs that one letter',
    async ({ file, code, timeout }) => {
      expect(await read(['a', 'b', file, 'c'], timeout === undefined ? {} : { timeout })).toEqual([
        'a read',
        'b read',
        `${file} ${code}`,
        'c read',
      ]);
    },
    60_000,
  );

  it.each([
    { file: 'hang', tries: 1, message: 'The letter took longer than 0.4 s.', why: 'the limit is paid once' },
    { file: 'hang-2', tries: 1, message: 'The letter took longer than 0.4 s.', why: 'whatever it is called' },
    { file: 'exit', tries: 2, message: 'The worker reading the letter died, twice: ', why: 'it may be the last straw' },
    { file: 'throwLate', tries: 2, message: 'The worker reading the letter died, twice: ', why: 'nor is a late error' },
  ])('a letter that costs its worker is tried $tries times: $file, $why', async ({ file, tries, message }) => {
    const log = join(temporaryFolder(), 'tries');
    pool = new WorkerPool({ jobs: 1, timeout: 0.4, worker: UNRULY });
    const tasks = ['a', file, 'b'].map((name) => ({ file: name, path: log }));
    const [, outcome] = await pool.read(tasks);
    expect(outcome).toMatchObject({ failure: { message: expect.stringMatching(`^${message}`) } });
    expect(
      readFileSync(log, 'utf8')
        .split('\n')
        .filter((name) => name === file),
    ).toHaveLength(tries);
  });

  it('goes on after many losses in one batch', async () => {
    expect(await read(['exit-1', 'a', 'exit-2', 'exit-3', 'b'])).toEqual([
      'exit-1 worker-crashed',
      'a read',
      'exit-2 worker-crashed',
      'exit-3 worker-crashed',
      'b read',
    ]);
  });

  it('serves other batches while one hangs', async () => {
    pool = new WorkerPool({ jobs: 2, timeout: 0.3, worker: UNRULY });
    const batches = Array.from({ length: 12 }, (_, i) => [{ file: i % 4 === 0 ? `hang-${i}` : `ok-${i}`, path: '' }]);
    const ended: string[] = [];
    const outcomes = (
      await Promise.all(batches.map((tasks) => pool.read(tasks).finally(() => ended.push(tasks[0]!.file))))
    ).flat();
    expect(outcomes.map(({ file }) => file)).toEqual(batches.flat().map(({ file }) => file));
    expect(outcomes.filter((outcome) => 'failure' in outcome)).toHaveLength(3);
    expect(ended[0]).toBe('ok-1');
  });

  it('says so when no worker can start, however much there is to do', async () => {
    pool = new WorkerPool({ jobs: 2, timeout: 1, worker: BROKEN });
    const all = Array.from({ length: 6 }, () => pool.read([{ file: 'a', path: 'a' }]));
    await expect(Promise.all(all)).rejects.toThrow('No worker can start');
    await Promise.allSettled(all);
  });

  it('says so when workers end before their first letter', async () => {
    pool = new WorkerPool({ jobs: 1, timeout: 1, startup: 1, worker: new URL('leaving-worker.mjs', import.meta.url) });
    await expect(pool.read([{ file: 'a', path: 'a' }])).rejects.toThrow('No worker');
  });

  it('keeps nothing of what it has given', async () => {
    pool = new WorkerPool({ jobs: 1, timeout: 5, worker: UNRULY });
    const given = new WeakRef(await pool.read([{ file: 'a', path: 'a' }]));
    await pool.read([{ file: 'b', path: 'b' }]);
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    for (let i = 0; i < 10 && given.deref() !== undefined; i++) {
      await setTimeout(20);
      collect();
    }
    expect(given.deref()).toBeUndefined();
  });

  it('rejects what is in hand when closed', async () => {
    pool = new WorkerPool({ jobs: 1, timeout: 60, worker: UNRULY });
    const reading = pool.read([{ file: 'hang', path: '' }]);
    void setTimeout(200).then(() => pool.close());
    await expect(reading).rejects.toThrow();
  });
});
