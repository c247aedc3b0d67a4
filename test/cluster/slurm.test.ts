import { readFileSync, readdirSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { archive, outputs, outputsOfOneRun } from '../run/archive.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { commandFolder } from './command-folder.js';
import { Slurm } from './slurm-on-this-machine.js';

const SUBMIT = fileURLToPath(new URL('../../docs/cluster/slurm.sh', import.meta.url));
const SLOW = new URL('slow-worker.mjs', import.meta.url).href;

// Half a minute, and services of its own.
const ONLY = 'only by npm run test:cluster';

describe.skipIf(!process.env.IMR_TEST_CLUSTER)(`the recipes for Slurm (${ONLY})`, () => {
  let slurm: Slurm;
  beforeAll(async () => void (slurm = await Slurm.start()));
  afterAll(async () => await slurm?.stop());

  const environment = (letters: string, work: string): Record<string, string> => ({
    LETTERS: letters,
    OUT: join(work, 'out'),
    SHARDS: '3',
    PATH: `${commandFolder()}${delimiter}${process.env.PATH}`,
    NODE_OPTIONS: `--import ${SLOW}`,
  });
  const logOf = (work: string, job: string): string =>
    readdirSync(join(work, 'logs'))
      .filter((name) => name.includes(job))
      .map((name) => readFileSync(join(work, 'logs', name), 'utf8'))
      .join('');

  it('an array and its merge give what one run gives, though a task is told to end and goes on later', async () => {
    const letters = archive(45);
    const work = temporaryFolder();
    const [array, merge] = await slurm.submit(SUBMIT, work, environment(letters, work));
    const ledger = join(work, 'out/shard-0002/.imr/ledger.ndjson');
    while (!statSync(ledger, { throwIfNoEntry: false })?.size) await sleep(50);
    await slurm.run('scancel', '--signal=TERM', `${array}_2`);
    await slurm.idle();
    expect(await slurm.fate(`${array}_1`)).toBe('COMPLETED None 0');
    expect(await slurm.fate(`${array}_2`)).toBe('COMPLETED None 1');
    expect(await slurm.fate(merge!)).toBe('COMPLETED None 0');
    const log = logOf(work, `${array}-0002`);
    expect(log).toMatch(/Interrupted: [1-4] of \d+ letters are done/);
    expect(log).toMatch(/Resuming: [1-4] letters? (is|are) done/);
    expect(outputs(join(work, 'out/all'))).toEqual(outputsOfOneRun(letters));
  }, 120_000);

  it('a shard that cannot be read ends the merge that waits for it', async () => {
    const work = temporaryFolder();
    const [array, merge] = await slurm.submit(SUBMIT, work, environment('/nowhere', work));
    await slurm.idle();
    expect(await slurm.fate(`${array}_1`)).toBe('FAILED NonZeroExitCode 0');
    expect(await slurm.fate(merge!)).toBe('CANCELLED DependencyNeverSatisfied 0');
    expect(logOf(work, `${array}-0001`)).toContain('/nowhere');
  }, 120_000);
});
