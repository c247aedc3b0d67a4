import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { thisProcess } from '../../src/run/journal/holder.js';
import { outputs, write } from './archive.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import {
  bundle,
  outputsOfQuickRun,
  quickArchive,
  quickRun,
  textsIn,
  textsOfRecords,
  WITH_TEXTS,
  words,
} from './quick-run.js';

/**
 * Each row disturbs the archive of a finished run; resuming must come to what one run over the archive as it is now
 * gives.
 */
const DISTURBANCES: { why: string; disturb: (letters: string) => void }[] = [
  { why: 'nothing has changed', disturb: () => {} },
  { why: 'a new letter comes last', disturb: (letters) => write(letters, { 'z.txt': words(700) }) },
  {
    why: 'new letters come first and between',
    disturb: (letters) => write(letters, { '0/a.txt': words(700), '1/b.txt': words(701), '!.txt': words(702) }),
  },
  { why: 'a letter has changed', disturb: (letters) => write(letters, { '1/letter-0001.txt': 'longer than before' }) },
  {
    why: 'a letter has changed to one of the same size',
    disturb: (letters) => changeInPlace(join(letters, '2/letter-0002.txt')),
  },
  { why: 'a letter is gone', disturb: (letters) => rmSync(join(letters, '0/letter-0003.txt')) },
  { why: 'a failed file can be read now', disturb: (letters) => write(letters, { 'empty.txt': words(704) }) },
  { why: 'a letter has become empty', disturb: (letters) => write(letters, { '0/letter-0006.txt': '' }) },
  {
    why: 'the first of two same files is gone: the second takes its place',
    disturb: (letters) => rmSync(join(letters, '0/letter-0000.txt')),
  },
  {
    why: 'the first of two same files has changed: the second takes its place',
    disturb: (letters) => write(letters, { '0/letter-0000.txt': words(705) }),
  },
  {
    why: 'a new file before two same ones has their content: both become its duplicates',
    disturb: (letters) => write(letters, { '!.txt': words(0) }),
  },
  {
    why: 'a new file after two same ones has their content',
    disturb: (letters) => write(letters, { 'z.txt': words(0) }),
  },
  { why: 'the second of two same files is gone', disturb: (letters) => rmSync(join(letters, '1/twin.txt')) },
  {
    why: 'a letter has changed to the content of a later one',
    disturb: (letters) => write(letters, { '0/letter-0003.txt': words(5) }),
  },
  {
    why: 'a letter has changed to the content of an earlier one',
    disturb: (letters) => write(letters, { '2/letter-0005.txt': words(3) }),
  },
  {
    why: 'a file of several letters has another one',
    disturb: (letters) => write(letters, { '2/bundle.txt': bundle('case 7', 'case 8', 'case 9', 'case 11') }),
  },
  {
    why: 'a file of several letters has one left',
    disturb: (letters) => write(letters, { '2/bundle.txt': 'case 9' }),
  },
  {
    why: 'another file is attached, and one no longer',
    disturb: (letters) => write(letters, { '2/portfolio.txt': bundle('attached a.txt\ncase 10', 'attached d.txt\nx') }),
  },
  { why: 'a file with others attached is gone', disturb: (letters) => rmSync(join(letters, '2/portfolio.txt')) },
  {
    why: 'what was the duplicate of an attached file is its only copy',
    disturb: (letters) => write(letters, { '2/portfolio.txt': 'no longer holds any' }),
  },
  {
    why: 'an attached file was the duplicate of a letter that is gone',
    disturb: (letters) => rmSync(join(letters, '2/letter-0002.txt')),
  },
  { why: 'the other version of a letter is gone', disturb: (letters) => rmSync(join(letters, 'version.txt')) },
  { why: 'there is a third version', disturb: (letters) => write(letters, { 'a.txt': 'case 8 once more' }) },
  { why: 'a letter gets a second version', disturb: (letters) => write(letters, { 'z.txt': 'case 10, corrected' }) },
];

function changeInPlace(path: string): void {
  const { size } = statSync(path);
  writeFileSync(path, readFileSync(path, 'utf8').toUpperCase());
  utimesSync(path, new Date(2030, 0, 1), new Date(2030, 0, 1));
  expect(statSync(path).size).toBe(size);
}

describe('a resumed run', () => {
  it.each(DISTURBANCES)('comes to what one run would give when $why', async ({ disturb }) => {
    const letters = quickArchive(9);
    const out = join(temporaryFolder(), 'out');
    await quickRun(letters, out, WITH_TEXTS);
    disturb(letters);
    await quickRun(letters, out, { resume: true, ...WITH_TEXTS });
    expect(outputs(out)).toEqual(await outputsOfQuickRun(letters));
    expect(textsIn(out)).toEqual(textsOfRecords(out));
  });

  it('comes to it after several disturbances, one after the other', async () => {
    const letters = quickArchive(9);
    const out = join(temporaryFolder(), 'out');
    await quickRun(letters, out);
    for (const { disturb } of DISTURBANCES.slice(0, 9)) {
      disturb(letters);
      await quickRun(letters, out, { resume: true });
      expect(outputs(out)).toEqual(await outputsOfQuickRun(letters));
    }
  });

  it('comes to it when resuming was itself interrupted, the first of two same files being gone', async () => {
    const letters = quickArchive(9);
    const out = join(temporaryFolder(), 'out');
    await quickRun(letters, out);
    rmSync(join(letters, '0/letter-0000.txt'));
    const interruption = new AbortController();
    interruption.abort();
    await quickRun(letters, out, { resume: true, signal: interruption.signal });
    await quickRun(letters, out, { resume: true });
    expect(outputs(out)).toEqual(await outputsOfQuickRun(letters));
  });

  it('is refused while another run writes into the folder', async () => {
    const letters = quickArchive(9);
    const out = join(temporaryFolder(), 'out');
    const [first, second] = await Promise.allSettled([
      quickRun(letters, out),
      quickRun(letters, out, { resume: true }),
    ]);
    expect([first.status, second.status].sort()).toEqual(['fulfilled', 'rejected']);
    expect(String([first, second].find((result) => result.status === 'rejected')?.reason)).toMatch(/Another run/);
    expect(outputs(out)).toEqual(await outputsOfQuickRun(letters));
  });

  it('takes over from a run that was killed', async () => {
    const letters = quickArchive(3);
    const out = join(temporaryFolder(), 'out');
    await quickRun(letters, out);
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    write(join(out, '.imr', 'lock'), { token: JSON.stringify({ ...thisProcess(), pid }) });
    await quickRun(letters, out, { resume: true });
    expect(outputs(out)).toEqual(await outputsOfQuickRun(letters));
  });

  it('reads no letter again that is done', async () => {
    const letters = quickArchive(9);
    const out = join(temporaryFolder(), 'out');
    await quickRun(letters, out);
    write(letters, { 'new.txt': words(700) });
    const { said } = await quickRun(letters, out, { resume: true });
    expect(said).toBe('Resuming: 15 letters are done, 1 is left.');
    expect(JSON.parse(readFileSync(join(out, 'run.json'), 'utf8')).counts.read).toBe(1);
  });

  it('tells of changed and missing files', async () => {
    const letters = quickArchive(9);
    const out = join(temporaryFolder(), 'out');
    await quickRun(letters, out);
    write(letters, { '1/letter-0001.txt': 'other words' });
    rmSync(join(letters, '2/letter-0002.txt'));
    const { said } = await quickRun(letters, out, { resume: true });
    // What was the duplicate of the missing letter is attached to a file, which is read again.
    expect(said).toBe('Resuming: 12 letters are done, 2 are left, 1 of them changed or to be tried again; 1 is gone.');
  });

  it('tries again what took too long the last time', async () => {
    const letters = quickArchive(2);
    write(letters, { 'hang.txt': words(9) });
    const out = join(temporaryFolder(), 'out');
    const { tally } = await quickRun(letters, out, {
      read: undefined,
      worker: new URL('quick-unruly-worker.mjs', import.meta.url),
      timeout: 0.2,
    });
    expect(tally?.failures).toEqual({ 'empty-file': 2, 'timed-out': 1 });
    await quickRun(letters, out, { resume: true });
    expect(outputs(out)).toEqual(await outputsOfQuickRun(letters));
  });

  it('starts where there is nothing to resume', async () => {
    const letters = quickArchive(3);
    const out = join(temporaryFolder(), 'out');
    await quickRun(letters, out, { resume: true });
    expect(outputs(out)).toEqual(await outputsOfQuickRun(letters));
  });

  it.each([
    { why: 'other folders', change: {}, other: true, message: 'paths was' },
    {
      why: 'another reader',
      change: { reader: 'pdf-parse' as const },
      other: false,
      message: 'reader was null and is now "pdf-parse"',
    },
    {
      why: 'a shard',
      change: { shard: { index: 1, count: 2 } },
      other: false,
      message: 'shard was null and is now "1/2"',
    },
    { why: 'both to resume and to start anew', change: { force: true }, other: false, message: 'give one of them' },
  ])('is refused for $why', async ({ change, other, message }) => {
    const letters = quickArchive(2);
    const out = join(temporaryFolder(), 'out');
    await quickRun(letters, out);
    const before = outputs(out);
    await expect(quickRun(other ? quickArchive(2) : letters, out, { resume: true, ...change })).rejects.toThrow(
      message,
    );
    expect(outputs(out)).toEqual(before);
  });
});

describe('duplicates', () => {
  it('are failures that name the first file of their content', async () => {
    const letters = quickArchive(3);
    const out = join(temporaryFolder(), 'out');
    const { tally } = await quickRun(letters, out);
    expect(tally).toMatchObject({
      files: 12,
      bundles: 1,
      letters: 9,
      duplicates: 2,
      holders: 1,
      failed: 2,
      otherPages: { fax: 1 },
      warnings: { 'second-version': 2 },
    });
    expect(outputs(out)['failures.csv']).toMatch(
      /1\/twin\.txt,.*duplicate-file,The file has the same content as 0\/letter-0000\.txt\./,
    );
  });
});
