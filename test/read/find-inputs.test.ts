import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import * as promises from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findInputs, type Inputs } from '../../src/read/find/find-inputs.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

/**
 * What the system answers in place of the truth when a folder is read, or a link looked at, by the end of its path:
 * tests may run as root, who may read everything.
 */
const errors = { readdir: new Map<string, string>(), stat: new Map<string, string>() };
/** Is told each folder that is read. */
let read: (folder: string) => void = () => {};
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof promises>();
  const unless =
    (name: keyof typeof errors) =>
    async (path: string | Buffer, ...rest: unknown[]): Promise<unknown> => {
      if (name === 'readdir') read(String(path));
      const [, code] = [...errors[name]].find(([end]) => String(path).endsWith(end)) ?? [];
      if (code !== undefined) throw Object.assign(new Error(code), { code });
      return await (real[name] as (...args: unknown[]) => Promise<unknown>)(path, ...rest);
    };
  return { ...real, stat: unless('stat'), readdir: unless('readdir') };
});
afterEach(() => {
  errors.readdir.clear();
  errors.stat.clear();
  read = () => {};
});

/** Makes files ("a/b.pdf" holds its name), folders ("a/"), links ("a -> b") and pipes ("|a"). */
function tree(...entries: readonly (string | Buffer)[]): string {
  const folder = temporaryFolder();
  for (const entry of entries) {
    if (typeof entry !== 'string') {
      const path = Buffer.concat([Buffer.from(`${folder}/`), entry]);
      if (entry.at(-1) === 0x2f) mkdirSync(path);
      else writeFileSync(path, entry);
      continue;
    }
    const [name, target] = entry.split(' -> ');
    const path = join(folder, name!.replace('|', ''));
    mkdirSync(entry.endsWith('/') ? path : dirname(path), { recursive: true });
    if (target !== undefined) symlinkSync(target, path);
    else if (name!.includes('|')) execFileSync('mkfifo', [path]);
    else if (!entry.endsWith('/')) writeFileSync(path, name!);
  }
  return folder;
}

const filesOf = ({ inputs }: Inputs): string[] =>
  inputs.map(({ file, failure }) => (failure ? `${file} ${failure.code}` : file));

const latin1 = (name: string): Buffer => Buffer.from(name, 'latin1');

describe('files by their names', () => {
  const odd = [
    'a\nb.pdf',
    'line\r\n end/in.pdf',
    latin1('caf\xe9.pdf'),
    latin1('caf\xe8.pdf'),
    'café.pdf',
    'cafe\u0301.pdf',
    'caf\\xe9.pdf',
    'back\\slash.pdf',
    '*.pdf',
    '**/?.pdf',
    '{a,b}/[!c].pdf',
    '!(d)/+(e).pdf',
    ' blank .pdf',
    '-rf.pdf',
    'rep\ufffd.pdf',
    `${'n'.repeat(251)}.pdf`,
    '__proto__.pdf',
    latin1('f\xe9/'),
    latin1('f\xe9/\xff.pdf'),
  ];

  it('are found whatever bytes those have, each under a name of its own that leads to it', async () => {
    const { inputs, setAside } = await findInputs([tree(...odd)]);
    expect(setAside).toEqual({});
    expect(inputs).toHaveLength(odd.length - 1);
    expect(new Set(inputs.map(({ file }) => file)).size).toBe(inputs.length);
    const contents = inputs.map(({ path }) => readFileSync(path).toString('latin1')).sort();
    const written = odd.filter((name) => !name.toString('latin1').endsWith('/'));
    expect(contents).toEqual(written.map((name) => Buffer.from(name as string).toString('latin1')).sort());
  });

  it.each([
    { name: 'UPPER.PDF', why: 'capitals' },
    { name: 'list.pdf\r', why: 'a line end behind the name, as a list of downloads leaves it' },
    { name: 'blank.txt ', why: 'a blank behind it' },
  ])('are letters with $why', async ({ name }) => expect((await findInputs([tree(name)])).inputs).toHaveLength(1));

  it.each(['a.pdf.tif', 'pdf', 'a.pdfx', 'a.pdf.'])('are none by the name %s', async (name) =>
    expect((await findInputs([tree(name)])).setAside).toEqual({ 'other-file': 1 }),
  );

  it('can be given as they are recorded', async () => {
    const folder = tree(latin1('d\xe9/'), latin1('d\xe9/\xff.pdf'));
    expect(filesOf(await findInputs([`${folder}/d\\xe9`]))).toEqual(['\\xff.pdf']);
    expect(filesOf(await findInputs([`${folder}/d\\xe9/\\xff.pdf`]))).toEqual(['\\xff.pdf']);
    await expect(findInputs([`${folder}/d\ufffd`])).rejects.toThrow('are written as in caf\\xe9.pdf');
  });

  it('are told from what may be attached to a file', async () => {
    const found = await findInputs([tree('a.pdf', 'a.pdf#b.pdf', 'c.pdf#b.pdf', 'a.pdf#b.pdf#c.pdf', '#.pdf')]);
    expect(filesOf(found)).toEqual(['#.pdf', 'a.pdf', 'a.pdf\\x23b.pdf', 'a.pdf\\x23b.pdf\\x23c.pdf', 'c.pdf#b.pdf']);
    expect(found.inputs.map(({ path }) => basename(String(path)))).toContain('a.pdf#b.pdf#c.pdf');
  });

  it('go by whole paths where those of several folders are the same, also where such a path is a name already', async () => {
    const one = tree('x.pdf');
    const two = tree('x.pdf');
    const three = tree(`${one.slice(1)}/x.pdf`);
    const { inputs } = await findInputs([`${one}/x.pdf`, `${two}/x.pdf`, three]);
    expect(new Set(inputs.map(({ file }) => file)).size).toBe(3);
  });
});

describe('what is not read', () => {
  it('is counted by kind', async () => {
    const folder = tree(
      'a.pdf',
      'b.tif',
      'c',
      '.hidden.pdf',
      '.hidden/d.pdf',
      '|pipe.pdf',
      '|sub/pipe',
      'to-pipe.pdf -> pipe.pdf',
      'zero.pdf -> /dev/zero',
      'gone -> nowhere',
      'round -> round',
      'up -> .',
      'again -> sub',
      'other -> b.tif',
    );
    const found = await findInputs([folder]);
    expect(filesOf(found)).toEqual(['a.pdf']);
    expect(found.ignored).toEqual({ '': 2, '.tif': 1 });
    expect(found.setAside).toEqual({
      'other-file': 3,
      'hidden-file': 1,
      'hidden-folder': 1,
      pipe: 3,
      device: 1,
      'broken-link': 2,
      'link-to-read': 2,
    });
  });

  it('is told where it is a letter by its name, or given by itself', async () => {
    const folder = tree('gone.pdf -> nowhere', '|pipe', 'b.tif', 'zero -> /dev/zero', '.hidden.pdf');
    const given = ['pipe', 'b.tif', 'zero', '.hidden.pdf'].map((name) => join(folder, name));
    const found = await findInputs([folder, ...given]);
    expect(filesOf(found)).toEqual(['.hidden.pdf', 'b.tif', 'gone.pdf', 'pipe not-a-file', 'zero not-a-file']);
    expect(found.setAside).toEqual({});
  });

  it('does not fill the memory with extensions', async () => {
    const folder = tree(...Array.from({ length: 1010 }, (_, i) => `a.${i}`));
    const { ignored, setAside } = await findInputs([folder]);
    expect([Object.keys(ignored).length, ignored['*'], setAside['other-file']]).toEqual([1001, 10, 1010]);
  });
});

describe('links', () => {
  it.each<{ why: string; entries: string[]; from?: string; files: string[] }>([
    {
      why: 'that double at each level cost nothing',
      entries: Array.from({ length: 20 }, (_, i) => 'd/'.repeat(i + 1)).flatMap((at) => [
        `${at}a -> ..`,
        `${at}b -> ..`,
        `${at}l.pdf`,
      ]),
      files: Array.from({ length: 20 }, (_, i) => `${'d/'.repeat(20 - i)}l.pdf`),
    },
    {
      why: 'that lead on in pairs are followed once, deeper than the system goes',
      entries: Array.from({ length: 60 }, (_, i) => [
        `${i}/a -> ../${i + 1}`,
        `${i}/b -> ../${i + 1}`,
        `${i}/l.pdf`,
      ]).flat(),
      from: '0',
      files: Array.from({ length: 60 }, (_, i) => `${'a/'.repeat(59 - i)}l.pdf`),
    },
    {
      why: 'to a folder outside give it the first name',
      entries: ['out/l.pdf', 'in/z -> ../out', 'in/b -> ../out', 'in/sub/a -> ../../out'],
      from: 'in',
      files: ['b/l.pdf'],
    },
    {
      why: 'of fewer steps come first',
      entries: ['out/l.pdf', 'via/a -> ../out', 'in/a -> ../via', 'in/z -> ../out'],
      from: 'in',
      files: ['z/l.pdf'],
    },
    {
      why: 'to a folder around leave out what is read in it',
      entries: ['out/in/l.pdf', 'out/in/up -> ..', 'out/m.pdf', 'out/.hid/n.pdf', 'out/in/hid -> ../.hid'],
      from: 'out/in',
      files: ['hid/n.pdf', 'l.pdf', 'up/m.pdf'],
    },
    {
      why: 'to files give each name',
      entries: ['a.pdf', 'b.pdf -> a.pdf', 'c.pdf -> b.pdf'],
      files: ['a.pdf', 'b.pdf', 'c.pdf'],
    },
  ])('$why, also where a file of theirs is given by itself', async ({ entries, from = '', files }) => {
    const folder = join(tree(...entries), from);
    const found = await findInputs([folder]);
    expect(filesOf(found)).toEqual(files.sort());
    for (const { path } of found.inputs) expect(readFileSync(path).length).toBeGreaterThan(0);
    const one = files.map((file) => join(folder, file)).find((path) => existsSync(path));
    expect(filesOf(await findInputs([folder, one!]))).toEqual(files);
  });

  it('between folders given make no file come twice', async () => {
    const folder = tree('real/sub/l.pdf', 'real/m.pdf', 'link -> real/sub');
    const given = ['link', 'real'].map((name) => join(folder, name));
    expect(filesOf(await findInputs(given))).toEqual(['link/l.pdf', 'real/m.pdf']);
    expect(filesOf(await findInputs(given.toReversed()))).toEqual(['real/m.pdf', 'real/sub/l.pdf']);
  });
});

describe('a folder that cannot be read', () => {
  it.each(['EACCES', 'EIO', 'ENOENT', 'EMFILE'])('for %s is told, and the rest is read', async (code) => {
    errors.readdir.set('/sub/bad', code);
    const found = await findInputs([tree('a.pdf', 'sub/bad/b.pdf', 'sub/c.pdf')]);
    expect(filesOf(found)).toEqual(['a.pdf', 'sub/bad/ unreadable-folder', 'sub/c.pdf']);
    expect(found.inputs[1]!.failure!.message).toBe(`The folder could not be read (${code}).`);
  });

  it('is told where it is given, alone or among others', async () => {
    const folder = tree('a/a.pdf', 'b/b.pdf');
    errors.readdir.set(join(folder, 'a'), 'EACCES');
    expect(filesOf(await findInputs([join(folder, 'a')]))).toEqual(['./ unreadable-folder']);
    const both = await findInputs([join(folder, 'a'), join(folder, 'b')]);
    expect(filesOf(both)).toEqual(['a/ unreadable-folder', 'b/b.pdf']);
  });

  it('may be what a link leads to', async () => {
    errors.stat.set('/link', 'EACCES');
    expect(filesOf(await findInputs([tree('a.pdf', 'link -> /root')]))).toEqual(['a.pdf', 'link/ unreadable-folder']);
  });

  it('may lie too deep', async () => {
    const folder = temporaryFolder();
    const home = process.cwd();
    const name = 'n'.repeat(200);
    try {
      process.chdir(folder);
      for (let i = 0; i < 25; i++) {
        mkdirSync(name);
        process.chdir(name);
        writeFileSync('l.pdf', '');
      }
    } finally {
      process.chdir(home);
    }
    const { inputs } = await findInputs([folder]);
    const failed = inputs.find(({ failure }) => failure);
    expect(failed?.failure?.message).toBe('The folder could not be read (ENAMETOOLONG).');
    expect(inputs.length).toBeGreaterThan(19);
    execFileSync('rm', ['-rf', folder]);
  });
});

describe('the search', () => {
  it.each([0, 1, 5])('ends when it is told to, after %i folders', async (folders) => {
    const folder = tree(...Array.from({ length: 50 }, (_, i) => `${i}/a.pdf`), 'link -> 1');
    const controller = new AbortController();
    let begun = 0;
    read = () => {
      if (++begun > folders) controller.abort(new Error('told to'));
    };
    if (folders === 0) controller.abort(new Error('told to'));
    await expect(findInputs([folder], { signal: controller.signal })).rejects.toThrow();
    expect(begun).toBeLessThan(folders + 20);
  });

  it.each([
    { path: 'nowhere', why: 'nothing is there' },
    { path: 'a.pdf/b', why: 'it lies below a file' },
    { path: 'round', why: 'it leads round' },
    { path: 'n'.repeat(300), why: 'its name is longer than any' },
  ])('is refused for a path where $why', async ({ path }) => {
    const folder = tree('a.pdf', 'round -> round');
    await expect(findInputs([join(folder, path)])).rejects.toThrow('does not exist');
  });
});
