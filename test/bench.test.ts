import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { measure } from '../scripts/bench/measure.mjs';
import { measured, TELLS_PROCESSES } from '../scripts/bench/measured.mjs';
import { type BenchOptions, optionsOf } from '../scripts/bench/options.mjs';
import { sharesOf, STAGE_NAMES } from '../scripts/bench/profile.mjs';
import { report } from '../scripts/bench/report.mjs';
import type { BenchResult, MeasuredVersion } from '../scripts/bench/result.mjs';
import { PDF_READERS } from '../src/read/readers.js';
import { temporaryFolder } from './helpers/temporary-folder.js';

/** A busy machine takes ten times as long to start a process. */
const SLOW = 120_000;

const path = (below: string): string => fileURLToPath(new URL(below, import.meta.url));
const bench = (...args: string[]) =>
  spawnSync(process.execPath, [path('../scripts/bench.mjs'), ...args], { encoding: 'utf8' });

const shape = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shape);
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shape(each)]));
};

it(
  'writes what it measured as JSON: whole runs, readers, starts, stages',
  () => {
    const folder = temporaryFolder();
    const json = join(folder, 'bench.json');
    const sizes = ['--letters', '1', '--rounds', '1', '--jobs', '1', '--starts', '1', '--passes', '1'];
    const { status, stdout, stderr } = bench(...sizes, '--from', path('../corpus/letters'), '--json', json);
    expect(stderr).not.toContain('Error');
    expect(status).toBe(0);
    expect(stdout).toMatch(/letters\/s from PDF +\d/);
    const { versions, ...result } = JSON.parse(readFileSync(json, 'utf8')) as BenchResult;
    expect(result).toMatchObject({ bench: 'imr-bench/1', options: { letters: 1, jobs: 1, textOnly: false } });
    const told = TELLS_PROCESSES ? 'number' : 'object';
    const runs = [{ seconds: 'number', cpu: told, peak: told }];
    expect(versions.map(shape)).toEqual([
      {
        name: 'string',
        commit: expect.anything(),
        letters: 'number',
        runs: { pdf: runs, text: runs },
        readers: { [PDF_READERS[0]]: 'number' },
        memory: [],
        startUp: { node: 'number', help: 'number', letter: 'number' },
        stages: {
          cpu: 'number',
          stages: Object.fromEntries(STAGE_NAMES.map((name) => [name, 'number'])),
          readers: Object.fromEntries(PDF_READERS.map((id) => [id, { cpu: 'number', share: 'number' }])),
        },
      },
    ]);
  },
  SLOW,
);

describe('versions', () => {
  /** A version that writes the records it is told to, whatever it reads; it needs no time. */
  function version(name: string, records: (count: number) => string[], reader = 'pdfium') {
    const dist = join(temporaryFolder(), 'dist');
    const source = `
      import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
      const [, , command, folder, , out] = process.argv;
      const isFolder = command === 'extract' && statSync(folder).isDirectory();
      const records = (${records.toString()})(isFolder ? readdirSync(folder).length : 1);
      const counts = { withRecords: records.length, failed: 0, readers: { ${reader}: records.length } };
      if (command === 'extract') {
        mkdirSync(out, { recursive: true });
        writeFileSync(out + '/records.ndjson', records.map((record) => record + '\\n').join(''));
        writeFileSync(out + '/run.json', JSON.stringify({ counts }));
      }`;
    const files: Record<string, string> = {
      'cli.js': source,
      'index.js': 'export const readLetters = async () => [{ source: { reader: "pdfium" } }];',
      'record/determine.js': 'export const determine = (letter) => letter;',
      'write/tables.js': 'export const RECORD_TABLES = [];',
      'write/formats/csv-lines.js': 'export const csvLines = () => "";',
      'read/readers.js': 'export const PDF_READERS = ["pdfium"];',
      'package.json': '{ "type": "module" }',
    };
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(dist, file)), { recursive: true });
      writeFileSync(join(dist, file), text);
    }
    return { name, commit: null, dist };
  }
  const all = (count: number): string[] => Array.from({ length: count }, (_, i) => `{"n":${i},"reader":"pdfium"}`);
  const sizes = ['--letters', '3', '--starts', '1', '--passes', '1', '--from', path('../corpus/letters')];
  const once = optionsOf(sizes.concat('--rounds', '1'));
  const more = optionsOf(sizes.concat('--rounds', '2', '--memory-at', '2'));
  const found = async (options: BenchOptions, ...versions: readonly ReturnType<typeof version>[]) =>
    await measure(versions, options, temporaryFolder(), () => {});

  it(
    'are measured in the same rounds, and their records compared',
    async () => {
      const others = (count: number): string[] =>
        Array.from({ length: count }, (_, i) => `{"n":${i},"reader":"direct"}`);
      const { versions, sameRecords } = await found(more, version('here', others, 'direct'), version('main', all));
      expect(versions.map(({ name, readers }) => [name, readers])).toEqual([
        ['here', { direct: 1 }],
        ['main', { pdfium: 1 }],
      ]);
      expect(
        versions.map(({ runs, memory }) => [runs.pdf!.length, runs.text!.length, memory.map(({ letters }) => letters)]),
      ).toEqual([
        [2, 2, [2]],
        [2, 2, [2]],
      ]);
      expect(sameRecords).toBe(true);
    },
    SLOW,
  );

  it('of other records are told', async () => {
    const others = (count: number): string[] =>
      Array.from({ length: count }, (_, i) => `{"n":${i + 1},"reader":"pdfium"}`);
    expect((await found(once, version('here', all), version('main', others))).sameRecords).toBe(false);
  });

  it('that lose letters are not compared', async () => {
    const lost = (count: number): string[] => Array.from({ length: count - 1 }, () => '{}');
    await expect(found(once, version('here', lost))).rejects.toThrow('Of 3 letters 2 gave records and 0 failed');
  });
});

describe('what cannot be asked for', () => {
  const folder = temporaryFolder();
  const other = join(folder, 'other.json');
  writeFileSync(other, '{}');
  it.each([
    { args: ['--fast'], says: /Unknown option '--fast'/ },
    { args: ['--letters', 'many'], says: /--letters takes a whole number from 1, not "many"/ },
    { args: ['--rounds', '0'], says: /--rounds takes a whole number from 1/ },
    { args: ['--memory-at', '5000,'], says: /--memory-at takes a whole number from 1, not ""/ },
    { args: ['--reader', 'eyes'], says: /There is no reader "eyes": .*pdfium/ },
    { args: ['--reader', 'pdfium', '--text-only'], says: /reads none/ },
    { args: ['--from', folder], says: /There are no PDFs in/ },
    { args: ['--compare', join(folder, 'missing.json')], says: /cannot be read/ },
    { args: ['--compare', other], says: /was not written by --json/ },
  ])('$args', ({ args, says }) => {
    expect(() => optionsOf(args)).toThrow(says);
  });

  it('is told in a line, with status 2', () => {
    const { status, stderr } = bench('--against', 'no-such-version');
    expect(stderr).toMatch(/^Building no-such-version…\n--against: git knows no "no-such-version"\.\n/);
    expect(status).toBe(2);
  });
});

it('a function counts for the stage of the innermost file that has one, idle time for none', () => {
  const frame = (id: number, url: string, children: number[] = [], functionName = '') => ({
    id,
    children,
    callFrame: { functionName, url, scriptId: '', lineNumber: 0, columnNumber: 0 },
  });
  const nodes = [
    frame(1, '', [2, 7, 8], '(root)'),
    frame(2, 'file:///a/dist/record/determine.js', [3, 5]),
    frame(3, 'file:///a/dist/extract/item.js', [4]),
    frame(4, 'file:///a/dist/text/words.js'),
    frame(5, 'file:///a/dist/record/fit.js', [6]),
    frame(6, 'file:///a/node_modules/zod/v4/core/parse.js'),
    frame(7, '', [], '(idle)'),
    frame(8, '', [], '(garbage collector)'),
  ];
  const shares = sharesOf({ nodes, samples: [2, 4, 6, 7, 8], timeDeltas: [10, 40, 20, 900, 30] });
  expect(shares).toEqual({ read: 0, segment: 0, extract: 0.4, check: 0.1, validate: 0.2, write: 0, other: 0.3 });
});

it('the memory and CPU time of a run are those of all its processes together', { skip: !TELLS_PROCESSES }, async () => {
  const holds =
    'const held = Buffer.alloc(6e7, 1); for (const until = Date.now() + 400; Date.now() < until; ) held.at(-1);';
  const both = `const { spawn } = require('node:child_process'); spawn(process.execPath, ['-e', ${JSON.stringify(holds)}]); ${holds}`;
  const { cpu, peak, seconds } = await measured(process.execPath, ['-e', both]);
  expect(peak!).toBeGreaterThan(1.5e8);
  expect(seconds).toBeGreaterThan(0.4);
  expect(cpu!).toBeGreaterThan(0.1);
});

describe('the report', () => {
  const version = (name: string, seconds: readonly number[], more: Partial<MeasuredVersion> = {}): MeasuredVersion => ({
    name,
    commit: null,
    letters: 100,
    runs: { pdf: seconds.map((each) => ({ seconds: each, cpu: each, peak: 2 ** 20 })) },
    readers: { pdfium: 1 },
    memory: [],
    startUp: { node: 40, help: 60, letter: 400 },
    stages: { cpu: 5, stages: {}, readers: {} },
    ...more,
  });
  const result = (versions: readonly MeasuredVersion[], yardstick: readonly number[] | null): BenchResult => ({
    bench: 'imr-bench/1',
    options: { letters: 100, rounds: 3, jobs: 2 },
    machine: {},
    yardstick: yardstick && yardstick.map((seconds) => ({ seconds, cpu: seconds * 2 })),
    sameRecords: versions.length > 1 ? true : null,
    versions,
  });
  // The machine halves its speed in the second round.
  const here = version('here', [1, 2, 1]);

  it.each<{ name: string; lines: string[]; says: RegExp }>([
    {
      name: 'compares with the yardstick round by round',
      lines: report(result([here], [2, 4, 3])),
      says: /^here to xargs -P2 pdftotext +2\.00 +4\.00$/m,
    },
    {
      name: 'compares versions round by round',
      lines: report(result([here, version('main', [3, 6, 3])], null)),
      says: /^here to main, from pdf +3\.00 +3\.00$/m,
    },
    {
      name: 'compares with an earlier bench by medians, whatever its rounds and letters',
      lines: report(result([here], null), {
        file: '',
        result: result([version('here', [20], { letters: 500 })], null),
      }),
      says: /^here to earlier, from pdf +4\.00 +4\.00$/m,
    },
    {
      name: 'says where the yardstick is missing',
      lines: report(result([here], null)),
      says: /pdftotext \(poppler-utils\) is not here/,
    },
    {
      name: 'has a column a version, and none of what one lacks',
      lines: report(
        result([version('here', [1], { readers: { direct: 0.25, pdfium: 0.75 } }), version('main', [1])], null),
      ),
      says: /^ {2}read by direct, % of letters +25\.0 +0\.0$/m,
    },
  ])('$name', ({ lines, says }) => {
    expect(lines.join('\n')).toMatch(says);
  });
});
