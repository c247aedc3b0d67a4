import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import type * as promises from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { summarise } from '../../src/console/summary.js';
import { ndjson, outputs, write } from './archive.js';
import { imrHere } from './imr-here.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { bundle, outputsOfQuickRun, quickArchive, quickRun, words } from './quick-run.js';

/** The folder that cannot be read for now. */
let locked = '';
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof promises>();
  return {
    ...real,
    readdir: async (path: string, ...rest: unknown[]) => {
      if (locked !== '' && path === locked) throw Object.assign(new Error('locked'), { code: 'EACCES' });
      return await (real.readdir as (...args: unknown[]) => Promise<unknown>)(path, ...rest);
    },
  };
});
afterEach(() => void (locked = ''));

const failuresIn = (out: string): string[] =>
  ndjson<{ file: string; code: string }>(readFileSync(join(out, '.imr/failures.ndjson'), 'utf8')).map(
    ({ file, code }) => `${file} ${code}`,
  );

/** Names that are no text, hold line ends, or look like others. */
function oddArchive(): string {
  const folder = temporaryFolder();
  for (const [i, name] of ['caf\xe9.txt', 'caf\\xe9.txt', 'a\nb.txt', '\xff\xfe.txt', 'same\r.txt'].entries())
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(name, 'latin1')]), words(i));
  write(folder, { 'same.txt': words(4) });
  return folder;
}

describe('files of any name', () => {
  it('have records and rows, are known again, and come to the same when one is gone', async () => {
    const letters = oddArchive();
    const out = join(temporaryFolder(), 'out');
    const { tally } = await quickRun(letters, out);
    expect(tally).toMatchObject({ files: 6, letters: 5, duplicates: 1, failed: 0 });
    const files = ndjson<{ source: { file: string } }>(outputs(out)['records.ndjson']!).map(
      ({ source }) => source.file,
    );
    expect(files).toEqual(['\\xff\\xfe.txt', 'a\\x0ab.txt', 'caf\\x5cxe9.txt', 'caf\\xe9.txt', 'same.txt']);
    expect(failuresIn(out)).toEqual(['same\\x0d.txt duplicate-file']);
    expect((await quickRun(letters, out, { resume: true })).said).toBe('Resuming: 6 letters are done, 0 are left.');
    execFileSync('rm', [join(letters, 'same.txt')]);
    await quickRun(letters, out, { resume: true });
    expect(outputs(out)).toEqual(await outputsOfQuickRun(letters));
  });
});

describe('a folder that cannot be read', () => {
  it('is a failure, the rest is read, and it is tried again', async () => {
    const letters = quickArchive(6);
    const out = join(temporaryFolder(), 'out');
    locked = join(letters, '1');
    const { tally } = await quickRun(letters, out);
    expect(failuresIn(out)).toContain('1/ unreadable-folder');
    expect(tally!.failures['unreadable-folder']).toBe(1);
    locked = '';
    await quickRun(letters, out, { resume: true });
    expect(outputs(out)).toEqual(await outputsOfQuickRun(letters));
    locked = join(letters, '1');
    const { said } = await quickRun(letters, out, { resume: true });
    expect(said).toContain('1 is left');
    expect(failuresIn(out)).toContain('1/ unreadable-folder');
  });

  it('may be all there is', async () => {
    const letters = quickArchive(1);
    locked = letters;
    const { tally } = await quickRun(letters, join(temporaryFolder(), 'out'));
    expect(tally).toMatchObject({ files: 1, failed: 1, letters: 0 });
  });
});

describe('what is found adds up', () => {
  it('to records, failures, files left out, covers and what is set aside', async () => {
    const letters = quickArchive(4);
    mkdirSync(join(letters, '.cache'));
    execFileSync('mkfifo', [join(letters, 'pipe.txt')]);
    symlinkSync('.', join(letters, 'round'));
    write(letters, { 'cover.txt': bundle('attached gone.txt\n'), 'a.tif': 'image' });
    const out = join(temporaryFolder(), 'out');
    const { tally, ignored, setAside } = await quickRun(letters, out);
    const { counts } = JSON.parse(readFileSync(join(out, 'run.json'), 'utf8')) as {
      counts: Record<string, number> & { set_aside_by_kind: object; ignored_by_extension: object };
    };
    expect(counts.set_aside_by_kind).toEqual({ 'other-file': 2, 'hidden-folder': 1, pipe: 1, 'link-to-read': 1 });
    expect(counts).toMatchObject({ ignored: 2, ignored_by_extension: { '.md': 1, '.tif': 1 }, set_aside: 5 });
    const parts = ['withRecords', 'withoutRecords', 'duplicates', 'holders', 'set_aside'].map((name) => counts[name]!);
    expect(parts.reduce((sum, count) => sum + count, 0)).toBe(counts['found']);
    expect(counts['found']).toBe(counts['files']! + 5);
    const text = summarise({ tally: tally!, ignored, setAside, out, format: 'csv' });
    expect(text).toContain('\nSet aside: 1 hidden folder, 1 link to a folder that is read anyway, 1 pipe\n');
    expect(text).toContain(
      `\nFound ${counts['found']} (${counts['attached']} of them attached to others): ${parts[0]} with records, ` +
        `${parts[1]} without, ${parts[2]} left out, ${parts[3]} only holding others, 5 set aside\n`,
    );
  });
});

describe('what is not read by choice', () => {
  it('is counted: what globs leave out, and folders that runs wrote, but where they are given themselves', async () => {
    const letters = quickArchive(4);
    const out = join(letters, 'out');
    write(letters, { 'other/.imr/state.json': '', 'other/page.html': 'letter 5', '.hidden/a.txt': 'letter 6' });
    const options = { include: ['[0-9]', 'version.txt'], exclude: ['bundle*'] };
    const { tally, setAside } = await quickRun(letters, out, options);
    expect(setAside).toEqual({ 'other-file': 1, 'left-out': 3, 'output-folder': 1, 'hidden-folder': 1 });
    write(out, { 'texts/a.txt': 'letter 7' });
    const again = await quickRun(letters, out, { ...options, resume: true });
    expect(again.tally).toMatchObject({ files: tally!.files, letters: tally!.letters });
    // Its own output folder too by now.
    expect(again.setAside).toMatchObject({ 'output-folder': 2 });
    await expect(quickRun(letters, out, { resume: true })).rejects.toThrow('exclude was ["bundle*"] and is now []');
    const given = await quickRun(join(letters, 'other'), join(temporaryFolder(), 'out'));
    expect(given.tally).toMatchObject({ files: 1 });
    expect((await quickRun(join(letters, '.hidden'), join(temporaryFolder(), 'out'))).tally).toMatchObject({
      files: 1,
    });
  });

  it('is said where a glob matches nothing', async () => {
    const { said } = await quickRun(quickArchive(2), join(temporaryFolder(), 'out'), { exclude: ['*.doc'] });
    expect(said).toMatch(/^Nothing matches "\*\.doc"\. A glob is about /);
  });

  it('is listed with its kind, beside the paths of what would be read; nothing is written', async () => {
    const letters = temporaryFolder();
    write(letters, { 'a.txt': '', 'b/c.pdf': '', 'b/d.txt': '', 'notes.md': '' });
    const { status, stdout, stderr } = await imrHere(
      'extract',
      letters,
      '--list',
      '--exclude',
      'd.*',
      '-o',
      join(letters, 'x'),
    );
    expect({ status, stdout }).toEqual({ status: 0, stdout: `${letters}/a.txt\n${letters}/b/c.pdf\n` });
    expect(stderr.trimEnd().split('\n').sort()).toEqual([
      `imr: ${letters}/b/d.txt: letter left out by --include or --exclude`,
      `imr: ${letters}/notes.md: other file`,
    ]);
    expect(existsSync(join(letters, 'x'))).toBe(false);
  });
});

it('a run that is interrupted while it searches leaves nothing behind', async () => {
  const out = join(temporaryFolder(), 'out');
  const result = await quickRun(quickArchive(3), out, { signal: AbortSignal.abort() });
  expect(result).toMatchObject({ interrupted: true, done: 0, total: undefined });
  expect(outputs(out)).toEqual({});
});
