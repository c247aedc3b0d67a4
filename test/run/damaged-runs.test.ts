import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/run/pool/letter-outcome.js';
import type { Task } from '../../src/run/pool/task.js';
import { read } from './quick-letters.mjs';
import { thisProcess } from '../../src/run/journal/holder.js';
import { StoppedError, UsageError } from '../../src/run/usage.js';
import { outputs, write } from './archive.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { interruptedRun, outputsOfQuickRun, quickArchive, quickMerge, quickRun, words } from './quick-run.js';

const RECORDS = 'records.ndjson';
const LEDGER = '.imr/ledger.ndjson';
const STATE = '.imr/state.json';

const edit = (path: string, change: (text: string) => string): void =>
  writeFileSync(path, change(readFileSync(path, 'utf8')));
const cutBy = (path: string, bytes: number): void => truncateSync(path, readFileSync(path).length - bytes);
/** The text with its nth line changed; a negative n counts from the end. */
const lineChanged = (text: string, n: number, change: (line: string) => string[]): string => {
  const lines = text.trimEnd().split('\n');
  const at = n < 0 ? lines.length + n : n;
  return `${lines.toSpliced(at, 1, ...change(lines[at]!)).join('\n')}\n`;
};

/** Each damages the folder of a finished run; the journal no longer tells what was done, or is no longer what it was. */
const DAMAGES: readonly { what: string; damage: (out: string) => void; told: RegExp; usage?: boolean }[] = [
  {
    what: 'a letter of a line of the ledger is another',
    damage: (out) => edit(join(out, LEDGER), (text) => text.replace('letter-0004', 'letter-0005')),
    told: /ledger\.ndjson is damaged at line \d+: .*Extract anew with --force/,
  },
  {
    what: 'a line of the ledger is garbage',
    damage: (out) => edit(join(out, LEDGER), (text) => lineChanged(text, 2, () => ['garbage'])),
    told: /ledger\.ndjson is damaged at line 3/,
  },
  {
    what: 'the end of the ledger is missing, at the end of a line',
    damage: (out) => edit(join(out, LEDGER), (text) => lineChanged(text, -1, () => [])),
    told: /ledger\.ndjson is damaged: its end is missing \(\d+ of \d+ lines are there\)/,
  },
  {
    what: 'the end of the ledger is missing, within a line',
    damage: (out) => cutBy(join(out, LEDGER), 5),
    told: /ledger\.ndjson is damaged at line \d+/,
  },
  {
    what: 'the last line end of the ledger is missing',
    damage: (out) => cutBy(join(out, LEDGER), 1),
    told: /ledger\.ndjson is damaged at line \d+/,
  },
  {
    what: 'the ledger is empty',
    damage: (out) => truncateSync(join(out, LEDGER)),
    told: /ledger\.ndjson is damaged: its end is missing \(0 of \d+ lines/,
  },
  {
    what: 'the ledger is gone',
    damage: (out) => rmSync(join(out, LEDGER)),
    told: /ledger\.ndjson is damaged: its end is missing \(0 of \d+ lines/,
  },
  {
    what: 'something stands after the ledger',
    damage: (out) => edit(join(out, LEDGER), (text) => `${text}{"file":"torn`),
    told: /ledger\.ndjson is damaged at line \d+/,
  },
  {
    what: 'a record was edited',
    damage: (out) => edit(join(out, RECORDS), (text) => text.replace('letter 4', 'letter 5')),
    told: /records\.ndjson is not what its run wrote.*: it was altered, cut or damaged\. .*--force/,
  },
  {
    what: 'a record was made longer',
    damage: (out) => edit(join(out, RECORDS), (text) => text.replace('letter 4', 'letter 4, corrected')),
    told: /records\.ndjson is not what its run wrote/,
  },
  {
    what: 'records.ndjson lacks its end',
    damage: (out) => cutBy(join(out, RECORDS), 700),
    told: /records\.ndjson is not what its run wrote/,
  },
  {
    what: 'records.ndjson has a line more',
    damage: (out) => edit(join(out, RECORDS), (text) => `${text}{}\n`),
    told: /records\.ndjson is not what its run wrote/,
  },
  {
    what: 'records.ndjson is gone',
    damage: (out) => rmSync(join(out, RECORDS)),
    told: /records\.ndjson is not what its run wrote/,
  },
  {
    what: 'the state is no JSON',
    damage: (out) => cutBy(join(out, STATE), 20),
    told: /state\.json is damaged, or not of imr: .*--force/,
  },
  {
    what: 'the state is of something else',
    damage: (out) => writeFileSync(join(out, STATE), '["a", 1]'),
    told: /state\.json is damaged, or not of imr/,
  },
  { what: 'the state is empty', damage: (out) => truncateSync(join(out, STATE)), told: /state\.json is damaged/ },
  {
    what: 'a digit of the state is another',
    damage: (out) => edit(join(out, STATE), (text) => text.replace(/"inputs": (\d)/, '"inputs": 9$1')),
    told: /state\.json is damaged/,
  },
  {
    what: 'the state is a folder',
    damage: (out) => {
      rmSync(join(out, STATE));
      mkdirSync(join(out, STATE));
    },
    told: /state\.json cannot be read \(EISDIR\)/,
  },
  {
    what: 'the state is of a version without checksums',
    damage: (out) =>
      writeFileSync(join(out, STATE), JSON.stringify({ arguments: { version: '0.1.0' }, found: 3, finished: true })),
    told: /was written by another version of imr\. Extract anew with --force/,
    usage: true,
  },
  {
    what: 'the state is of a later version',
    damage: (out) => writeFileSync(join(out, STATE), JSON.stringify({ format: 9, runs: [] })),
    told: /was written by another version of imr/,
    usage: true,
  },
];

describe('a damaged run', async () => {
  const letters = quickArchive(9);
  const whole = join(temporaryFolder(), 'whole');
  await quickRun(letters, whole);
  const everything = (out: string): string[] =>
    readdirSync(out, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => `${name} ${readFileSync(join(parentPath, name), 'latin1')}`)
      .sort();

  it.each(DAMAGES)('is neither resumed nor merged when $what, and stays as it is', async ({ damage, told, usage }) => {
    const out = join(temporaryFolder(), 'out');
    const merged = join(temporaryFolder(), 'merged');
    cpSync(whole, out, { recursive: true });
    cpSync(whole, merged, { recursive: true });
    damage(out);
    const before = [everything(out), everything(merged)];
    // One after the other: what is refused before anybody waits for it would count as an error of the whole run.
    const refused = [() => quickRun(letters, out, { resume: true }), () => quickMerge([whole, out], merged, true)];
    for (const attempt of refused) {
      const error: unknown = await (attempt() as Promise<unknown>).then(
        () => 'nothing said',
        (reason: unknown) => reason,
      );
      expect(error).toBeInstanceOf(usage ? UsageError : StoppedError);
      expect((error as Error).message).toMatch(told);
    }
    expect([everything(out), everything(merged)]).toEqual(before);
  });

  it('is extracted anew with --force', async () => {
    const out = join(temporaryFolder(), 'out');
    cpSync(whole, out, { recursive: true });
    writeFileSync(join(out, STATE), 'garbage');
    await quickRun(letters, out, { force: true });
    expect(outputs(out)).toEqual(outputs(whole));
  });

  it.each([
    { what: 'edited', damage: (path: string) => edit(path, (text) => text.replace('empty-file', 'no-text')) },
    { what: 'cut', damage: (path: string) => cutBy(path, 30) },
    { what: 'gone', damage: (path: string) => rmSync(path) },
  ])('loses nothing by its list of failures being $what: the ledger has it', async ({ damage }) => {
    const out = join(temporaryFolder(), 'out');
    const merged = join(temporaryFolder(), 'merged');
    cpSync(whole, out, { recursive: true });
    damage(join(out, '.imr/failures.ndjson'));
    await quickMerge([out], merged);
    await quickRun(letters, out, { resume: true });
    expect([outputs(out), outputs(merged)]).toEqual([outputs(whole), outputs(whole)]);
  });

  it('that did not end and whose records were altered is read again where they were', async () => {
    const out = join(temporaryFolder(), 'out');
    cpSync(whole, out, { recursive: true });
    await interruptedRun(letters, out, { resume: true });
    edit(join(out, RECORDS), (text) => text.replace('letter 4', 'letter 5'));
    const { said } = await quickRun(letters, out, { resume: true });
    expect(said).toMatch(
      /records\.ndjson was altered or damaged: a file is read again\.\nResuming: 14 letters are done/,
    );
    expect(outputs(out)).toEqual(outputs(whole));
  });

  it('that did not end and whose records were cut reads again what they lack', async () => {
    const out = join(temporaryFolder(), 'out');
    cpSync(whole, out, { recursive: true });
    await interruptedRun(letters, out, { resume: true });
    cutBy(join(out, RECORDS), 5);
    const { said } = await quickRun(letters, out, { resume: true });
    expect(said).toMatch(/^The last run was cut short/);
    expect(outputs(out)).toEqual(outputs(whole));
  });
});

const slowly = async (task: Task): Promise<Outcome[]> => {
  if ('file' in task && task.file.startsWith('slow')) await sleep(700);
  return read(task);
};
const losing = async (task: Task): Promise<Outcome[]> =>
  'file' in task && task.file.startsWith('vanish') ? [] : read(task);

describe('a run that loses its folder', () => {
  const OTHER = { every: 10, looks: 3, here: { ...thisProcess(), host: 'another-machine' } };

  it('to another one while it does not answer writes nothing more, and leaves the other what it wrote', async () => {
    const letters = quickArchive(9);
    write(letters, { 'slow.txt': words(9) });
    const out = join(temporaryFolder(), 'out');
    // Its heartbeat is slow, as that of one that is suspended.
    const first = quickRun(letters, out, { read: slowly, lock: { ...OTHER, every: 1500 } });
    const ended = first.then(
      () => 'ended well',
      (error: unknown) => error,
    );
    while (!existsSync(join(out, STATE))) await new Promise((resolve) => setTimeout(resolve, 5));
    const { said } = await quickRun(letters, out, { resume: true, lock: { every: 20, looks: 3 } });
    expect(said).toMatch(/is locked by a run on another-machine \(process \d+\)\. Waiting/);
    const after = outputs(out);
    const error = await ended;
    expect(error).toBeInstanceOf(StoppedError);
    expect((error as Error).message).toContain('This run no longer holds');
    expect(outputs(out)).toEqual(after);
    expect(after).toEqual(await outputsOfQuickRun(letters));
  });

  it.each([
    { how: 'removed', lose: (out: string) => rmSync(out, { recursive: true, maxRetries: 10, retryDelay: 100 }) },
    { how: 'renamed', lose: (out: string) => renameSync(out, `${out}-moved`) },
  ])('as it is $how says so and does not make it anew', async ({ lose }) => {
    const letters = quickArchive(9);
    write(letters, { 'slow.txt': words(9) });
    const out = join(temporaryFolder(), 'out');
    const running = quickRun(letters, out, { read: slowly, lock: { every: 20 } });
    const ended = running.then(
      () => 'ended well',
      (error: unknown) => error,
    );
    while (!existsSync(join(out, STATE))) await new Promise((resolve) => setTimeout(resolve, 5));
    lose(out);
    const error = await ended;
    expect(error).toBeInstanceOf(StoppedError);
    expect((error as Error).message).toContain(`${out} is no longer there: it was removed or renamed during the run.`);
    expect(existsSync(out)).toBe(false);
  });
});

describe('a run whose counts do not add up', () => {
  it('is not called finished, and says by how much', async () => {
    const letters = quickArchive(9);
    const out = join(temporaryFolder(), 'out');
    write(letters, { 'vanish.txt': words(9) });
    await expect(quickRun(letters, out, { read: losing })).rejects.toThrow(
      'counts do not add up: files found and files done (16 and 15); files found and files in the ledger (16 and 15).',
    );
    await expect(quickMerge([out], join(temporaryFolder(), 'merged'))).rejects.toThrow('is not finished');
    await quickRun(letters, out, { resume: true });
    expect(outputs(out)).toEqual(await outputsOfQuickRun(letters));
  });
});

describe('what a merge replaces', async () => {
  const letters = quickArchive(6);
  const folder = temporaryFolder();
  const [one, two] = [join(folder, 'one'), join(folder, 'two')];
  await quickRun(join(letters, '0'), one);
  await quickRun(join(letters, '1'), two);
  symlinkSync(one, join(folder, 'link'));
  symlinkSync(folder, join(folder, 'round'));

  it.each([
    { why: 'a link to one of its inputs', from: [one, two], out: join(folder, 'link') },
    { why: 'one of its inputs, given by a link', from: [join(folder, 'link'), two], out: one },
    { why: 'one of its inputs, by a way round', from: [one, two], out: join(folder, 'round', 'two') },
    { why: 'a folder in one of its inputs', from: [one, two], out: join(one, 'all') },
    { why: 'a folder to be made in one of its inputs, by a link', from: [one, two], out: join(folder, 'link/a/b') },
    { why: 'what keeps the ledger of one of its inputs', from: [one, two], out: join(one, '.imr') },
    { why: 'the folder around its inputs', from: [one, two], out: folder },
  ])('is never $why', async ({ from, out }) => {
    const before = [outputs(one), outputs(two)];
    await expect(quickMerge(from, out, true)).rejects.toThrow('which is itself to be merged');
    expect([outputs(one), outputs(two)]).toEqual(before);
    expect(existsSync(join(one, 'a'))).toBe(false);
  });

  it('is what was merged before; an input given twice, by whatever name, counts once', async () => {
    const out = join(temporaryFolder(), 'out');
    await quickMerge([one, two], out);
    const once = outputs(out);
    await quickMerge([one, two, join(folder, 'link'), `${one}/`], out, true);
    expect(outputs(out)).toEqual(once);
  });
});

describe('files left alone', () => {
  it('are added up by a merge, those that all shards saw once', async () => {
    const letters = quickArchive(9);
    write(letters, { 'b.md': '', '0/c.tif': '', 'no-extension': '' });
    const folder = temporaryFolder();
    const outs = [1, 2, 3].map((i) => join(folder, `shard-${i}`));
    for (const [i, out] of outs.entries()) await quickRun(letters, out, { shard: { index: i + 1, count: 3 } });
    const all = { '.md': 2, '.tif': 1, '': 1 };
    const merged = join(folder, 'merged');
    expect((await quickMerge(outs, merged)).ignored).toEqual(all);
    const other = quickArchive(1);
    const more = join(folder, 'more');
    await quickRun(other, more);
    expect((await quickMerge([merged, more], join(folder, 'both'))).ignored).toEqual({ ...all, '.md': 3 });
    expect(JSON.parse(readFileSync(join(folder, 'both', 'run.json'), 'utf8')).counts.ignored).toBe(5);
  });
});

describe('what a run replaces', () => {
  it.each([
    { why: 'its own records', given: RECORDS },
    { why: 'its own tables', given: 'items.csv' },
    { why: 'what it keeps for itself', given: '.imr' },
  ])('is never read as letters: $why', async ({ given }) => {
    const out = join(temporaryFolder(), 'out');
    await quickRun(quickArchive(2), out);
    const link = join(temporaryFolder(), 'link');
    symlinkSync(out, link);
    const before = outputs(out);
    for (const path of [join(out, given), join(link, given)])
      for (const into of [out, link])
        await expect(quickRun(path, into, { force: true })).rejects.toThrow('is where the run writes to');
    expect(outputs(out)).toEqual(before);
  });

  it('is never behind a link in the place of what it keeps for itself', async () => {
    const out = join(temporaryFolder(), 'out');
    const mine = temporaryFolder();
    write(mine, { 'mine.txt': 'my own' });
    mkdirSync(out);
    symlinkSync(mine, join(out, '.imr'));
    await expect(quickRun(quickArchive(2), out, { force: true })).rejects.toThrow('.imr is a link');
    expect(readdirSync(mine)).toEqual(['mine.txt']);
  });

  it('is not read as letters where it lies among them', async () => {
    const letters = quickArchive(6);
    const out = join(letters, 'out');
    const once = await outputsOfQuickRun(letters);
    await quickRun(letters, out);
    expect(outputs(out)).toEqual(once);
    await quickRun(letters, out, { force: true });
    expect(outputs(out)).toEqual(once);
    await quickRun(letters, letters, { force: true });
    expect(outputs(out)).toEqual(once);
  });
});
