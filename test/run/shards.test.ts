import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CLI, archive, imr, ndjson, outputs, outputsOfOneRun } from './archive.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { interruptedRun, outputsOfQuickRun, quickArchive, quickMerge, quickRun } from './quick-run.js';

async function shards(letters: string, count: number): Promise<{ folder: string; outs: string[] }> {
  const folder = temporaryFolder();
  const outs = Array.from({ length: count }, (_, i) => join(folder, `shard-${i + 1}`));
  for (const [i, out] of outs.entries()) await quickRun(letters, out, { shard: { index: i + 1, count } });
  return { folder, outs };
}

const parallel = spawnSync('parallel', ['--version']).error === undefined;
if (!parallel) console.warn('GNU parallel is not here: its test is skipped.');

/** What a quiet run says of files without a record. */
const QUIET = /^imr: \d+ files? could not be read, or not whole: .*\n/gm;

describe('shards', () => {
  it.each([1, 2, 5, 40])(
    'merged from %i jobs give what one run gives, in any order; some may be empty',
    async (count) => {
      const letters = quickArchive(25);
      const { folder, outs } = await shards(letters, count);
      const whole = await outputsOfQuickRun(letters);
      for (const [i, order] of [outs, outs.toReversed()].entries()) {
        await quickMerge(order, join(folder, `merged-${i}`));
        expect(outputs(join(folder, `merged-${i}`))).toEqual(whole);
      }
    },
  );

  it.skipIf(!parallel)(
    'driven by GNU parallel give what one run gives',
    () => {
      const letters = archive(60);
      const folder = temporaryFolder();
      const { status, stderr } = spawnSync(
        'parallel',
        [
          '--will-cite',
          '--jobs',
          '2',
          process.execPath,
          CLI,
          'extract',
          letters,
          '--out',
          join(folder, 'shard-{}'),
          '--shard',
          '{}/3',
          '--jobs',
          '1',
          '--quiet',
          ':::',
          '1',
          '2',
          '3',
        ],
        { encoding: 'utf8' },
      );
      // GNU parallel's status is the number of jobs with a status other than 0: here those with a file that gives no
      // record.
      expect(status).toBeLessThanOrEqual(2);
      expect(stderr.replaceAll(QUIET, '')).toBe('');
      const merged = join(folder, 'merged');
      expect(imr('merge', ...[1, 2, 3].map((i) => join(folder, `shard-${i}`)), '--out', merged, '--quiet')).toEqual({
        status: 1,
        stdout: '',
        stderr: expect.stringMatching(/^imr: 2 files could not be read[^\n]*\n$/) as string,
      });
      expect(outputs(merged)).toEqual(outputsOfOneRun(letters));
    },
    60_000,
  );

  it('merge with runs over other folders, and with themselves', async () => {
    const folder = temporaryFolder();
    const letters = quickArchive(9);
    const outs = ['0', '2', '0'].map((below, i) => ({ below, out: join(folder, `${i}`) }));
    for (const { below, out } of outs) await quickRun(join(letters, below), out);
    await quickMerge(
      outs.map(({ out }) => out),
      join(folder, 'merged'),
    );
    const files = ndjson<{ source: { file: string } }>(outputs(join(folder, 'merged'))['records.ndjson']!).map(
      ({ source }) => source.file,
    );
    expect(files).toEqual([
      ...Array.from({ length: 3 }, () => 'bundle.txt'),
      'bundle.txt2.txt',
      ...[0, 2, 3, 5, 6, 8].map((i) => `letter-000${i}.txt`),
      'portfolio.txt#a.txt',
    ]);
  });
});

describe('a merge is refused', async () => {
  const letters = quickArchive(6);
  const { folder, outs } = await shards(letters, 3);
  const [first, second, third] = outs as [string, string, string];
  const half = join(folder, 'half');
  await quickRun(letters, half, { shard: { index: 1, count: 2 } });
  const parsed = join(folder, 'parsed');
  await quickRun(letters, parsed, { reader: 'pdf-parse' });
  const unfinished = join(folder, 'unfinished');
  await interruptedRun(letters, unfinished);

  it.each([
    { why: 'a split with a shard missing', from: [first, third], message: 'Of the 3 shards, 2/3 are missing' },
    {
      why: 'shards of different splits',
      from: [first, second, third, half],
      message: 'The shards are of different splits (into 3 and 2)',
    },
    { why: 'a folder that holds no run', from: [first, letters], message: 'is not the output of imr extract' },
    {
      why: 'a folder that does not exist',
      from: [join(folder, 'nowhere')],
      message: 'is not the output of imr extract',
    },
    {
      why: 'a run that is not finished',
      from: [unfinished],
      message: 'is not finished: go on with it with --resume first',
    },
    {
      why: 'runs with different readers',
      from: [first, second, third, parsed],
      message: 'differ in their reader (null, pdf-parse)',
    },
    {
      why: 'one of its sources to write into',
      from: [first, second, third],
      out: second,
      message: 'is itself to be merged',
    },
    { why: 'an output folder that is not empty', from: [first, second, third], out: half, message: 'is not empty' },
  ])('for $why', async ({ from, message, out = join(folder, 'refused') }) => {
    await expect(quickMerge(from, out)).rejects.toThrow(message);
  });

  it('for one path with different contents', async () => {
    const before = join(folder, 'before');
    const after = join(folder, 'after');
    const changing = quickArchive(1);
    await quickRun(changing, before);
    writeFileSync(join(changing, '0/letter-0000.txt'), 'other words');
    await quickRun(changing, after);
    await expect(quickMerge([before, after], join(folder, 'clash'))).rejects.toThrow('0/letter-0000.txt is in');
  });
});
