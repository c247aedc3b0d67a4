import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, describe, expect, it } from 'vitest';
import type { Task } from '../../src/run/pool/task.js';
import { WorkerPool } from '../../src/run/pool/pool.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

const UNRULY = new URL('unruly-worker.mjs', import.meta.url);
/** A worker starts with 60 to 80 MB, by the version of Node.js; one with more than half of this is replaced. */
const MEMORY = 200 << 20;

let pool: WorkerPool;
afterEach(() => pool.close());

const start = (
  options: { jobs?: number; timeout?: number; memory?: number; startup?: number; worker?: URL } = {},
): void => {
  pool = new WorkerPool({ jobs: 1, timeout: 30, memory: MEMORY, worker: UNRULY, ...options });
};

const read = async (files: readonly string[], path = ''): Promise<string[]> =>
  await answersTo(files.map((file) => ({ file, path })));

async function answersTo(tasks: readonly Task[]): Promise<string[]> {
  const outcomes = (await Promise.all(tasks.map((task) => pool.read(task)))).flat();
  return outcomes.map((outcome) => `${outcome.file} ${'failure' in outcome ? outcome.failure.code : 'read'}`);
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}

describe('WorkerPool', () => {
  it('has as many workers as it is told to, each of its own', async () => {
    const workers = async (): Promise<Set<number>> => {
      const told = await Promise.all(Array.from({ length: 8 }, () => pool.read({ file: 'pid', path: '' })));
      return new Set(told.map(([outcome]) => outcome!.modified!));
    };
    start();
    expect((await workers()).size).toBe(1);
    pool.grow(3);
    pool.grow(2);
    await expect.poll(async () => (await workers()).size, { timeout: 20_000 }).toBe(3);
  });

  it.each<{ file: string; code: string; tries: number; message: string; why: string }>([
    {
      file: 'exit',
      code: 'worker-crashed',
      tries: 2,
      message: 'The worker reading the letter was lost, twice. It ended with status 3.',
      why: 'the worker ends itself',
    },
    {
      file: 'abort',
      code: 'worker-crashed',
      tries: 2,
      message: 'The worker reading the letter was lost, twice. It ended by SIGABRT.',
      why: 'a native fault',
    },
    {
      file: 'throwLate',
      code: 'worker-crashed',
      tries: 2,
      message: 'The worker reading the letter was lost, twice. It ended with status 1: Error: late.',
      why: 'an error outside the letter',
    },
    {
      file: 'objects',
      code: 'too-much-memory',
      tries: 2,
      message: 'Reading the letter took more than 200 MB of memory.',
      why: "memory of the engine's heap",
    },
    {
      file: 'bytes',
      code: 'too-much-memory',
      tries: 2,
      message: 'Reading the letter took more than 200 MB of memory.',
      why: 'memory of buffers',
    },
    {
      file: 'library',
      code: 'too-much-memory',
      tries: 2,
      message: 'Reading the letter took more than 200 MB of memory.',
      why: 'memory of WebAssembly',
    },
  ])('$why: $file costs that one letter, which is tried $tries times', async ({ file, code, tries, message }) => {
    start();
    const log = join(temporaryFolder(), 'tries');
    const before = read(['a', 'b']);
    const whole = pool.read({ file, path: log });
    expect(await read(['c'])).toEqual(['c read']);
    expect(await before).toEqual(['a read', 'b read']);
    expect((await whole).map((outcome) => 'failure' in outcome && outcome.failure)).toEqual([{ code, message }]);
    expect(readFileSync(log, 'utf8')).toBe(`${file}\n`.repeat(tries));
  });

  it('an endless loop is cut off, and paid once', async () => {
    start({ timeout: 0.4 });
    const log = join(temporaryFolder(), 'tries');
    const whole = pool.read({ file: 'hang', path: log });
    expect(await read(['a', 'hang-2', 'b'])).toEqual(['a read', 'hang-2 timed-out', 'b read']);
    expect(await whole).toMatchObject([
      { file: 'hang', failure: { code: 'timed-out', message: 'The letter took longer than 0.4 s.' } },
    ]);
    expect(readFileSync(log, 'utf8')).toBe('hang\n');
  });

  it('names the letter of a line that cost its worker', async () => {
    start({ timeout: 2 });
    const lines = ['hang', 'exit', 'a'].map((file, i) => ({
      input: Buffer.from(JSON.stringify({ file, text: 'x' })),
      line: 1 + i,
    }));
    expect(await answersTo(lines)).toEqual(['hang timed-out', 'exit worker-crashed', 'a read']);
  });

  it('goes on after many losses in a row', async () => {
    start();
    const files = ['exit-1', 'exit-2', 'exit-3', 'a'];
    expect(await read(files)).toEqual(
      files.map((file) => `${file} ${file.startsWith('exit') ? 'worker-crashed' : 'read'}`),
    );
  });

  it('serves others while one hangs', async () => {
    start({ jobs: 2, timeout: 0.5 });
    const files = Array.from({ length: 24 }, (_, i) => (i % 8 === 0 ? `hang-${i}` : `ok-${i}`));
    const ended: string[] = [];
    await Promise.all(files.map((file) => pool.read({ file, path: '' }).then(() => ended.push(file))));
    expect(ended[0]).toMatch(/^ok/);
    expect(ended).toHaveLength(24);
  });

  it('a worker that has grown large makes way for a new one, and loses nothing', async () => {
    start();
    const files = Array.from({ length: 4 }, (_, i) => `grow-${i}`);
    expect(await read([...files, 'a'])).toEqual([...files, 'a'].map((file) => `${file} read`));
  });

  it('letters of a bundle come in their order, however many there are', async () => {
    start();
    const [outcome] = await pool.read({ file: 'bundle', path: '' });
    expect(outcome).toMatchObject({ file: 'bundle', others: {} });
    expect('letters' in outcome! && outcome.letters.map(({ line }) => line.toString())).toEqual(
      Array.from({ length: 200 }, (_, i) => `${i}`),
    );
  });

  it('a worker leaves it to the run to end at a signal, which a terminal sends to both', async () => {
    start();
    expect(await read(['signals', 'a'])).toEqual(['signals read', 'a read']);
  });

  it('what a worker prints goes nowhere, and it ends with its run even where it hangs', async () => {
    const log = join(temporaryFolder(), 'tries');
    const run = spawn(process.execPath, [fileURLToPath(new URL('pool-owner.mjs', import.meta.url)), log]);
    let printed = '';
    for (const output of [run.stdout, run.stderr]) output.on('data', (text: Buffer) => (printed += text.toString()));
    while (!existsSync(log)) await setTimeout(20);
    const worker = Number(readFileSync(`${log}.process`, 'utf8'));
    expect(isRunning(worker)).toBe(true);
    run.kill('SIGKILL');
    await once(run, 'close');
    while (isRunning(worker)) await setTimeout(20);
    expect(printed).toBe('');
  });

  it.each([
    { worker: 'broken-worker.mjs', message: /^No worker.*Error: a package is missing\.$/, why: 'it cannot start' },
    { worker: 'leaving-worker.mjs', message: /^No worker.*It ended with status 1\.$/, why: 'it ends at once' },
    { worker: 'sleeping-worker.mjs', message: /^No worker has started within 0\.5 s\.$/, why: 'it never is ready' },
  ])('says so when no worker gets as far as a letter: $why', async ({ worker, message }) => {
    start({ jobs: 2, startup: worker.startsWith('sleeping') ? 0.5 : 30, worker: new URL(worker, import.meta.url) });
    const all = ['a', 'b', 'c'].map((file) => pool.read({ file, path: '' }));
    for (const { reason } of (await Promise.allSettled(all)) as PromiseRejectedResult[])
      expect((reason as Error).message).toMatch(message);
    await expect(pool.read({ file: 'd', path: '' })).rejects.toThrow('No worker');
  });

  it('keeps nothing of what it has given', async () => {
    start();
    const given = new WeakRef(await pool.read({ file: 'a', path: 'a' }));
    await pool.read({ file: 'b', path: 'b' });
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    for (let i = 0; i < 10 && given.deref() !== undefined; i++) {
      await setTimeout(20);
      collect();
    }
    expect(given.deref()).toBeUndefined();
  });

  it('begins no more letters while too much waits to be taken, but for those that a lost worker had', async () => {
    start({ memory: 1000 << 20 });
    const files = ['large-1', 'exit', 'large-2', 'large-3', 'a', 'b', 'c', 'd', 'e'];
    const answers = files.map(async (file) => ({ file, outcomes: await pool.read({ file, path: '' }) }));
    const ended: string[] = [];
    for (const answer of answers) void answer.then(({ file }) => ended.push(file));
    const { outcomes } = await answers[3]!;
    await setTimeout(200);
    expect(ended).not.toContain('e');
    pool.taken(outcomes);
    await Promise.all(answers);
    expect(ended).toContain('e');
  });

  it('rejects what is in hand when closed, and what is asked for later', async () => {
    start({ timeout: 60 });
    const reading = pool.read({ file: 'hang', path: '' });
    void setTimeout(200).then(() => pool.close());
    await expect(reading).rejects.toThrow('closed');
    await expect(pool.read({ file: 'a', path: '' })).rejects.toThrow('closed');
  });
});
