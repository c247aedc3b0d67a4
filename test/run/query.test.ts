import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { OutputFolder } from '../../src/run/journal/folder.js';
import { USUAL_TABLES } from '../../src/write/tables.js';
import { CLI, imrWith } from './archive.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { type Fate, imrHere, imrOn } from './imr-here.js';

const folder = temporaryFolder();
const out = join(folder, 'out');
const CORPUS = 'corpus/letters';
const COUNT = 'SELECT outcome, count(*) AS letters FROM letters GROUP BY outcome ORDER BY outcome';

/** More rows than a pipe holds, for a long time. */
const ENDLESS = 'SELECT i, md5(i::VARCHAR) AS hash FROM range(100000000000) AS r(i)';

beforeAll(async () => {
  await imrHere('extract', CORPUS, '--out', out, '--jobs', '1', '--quiet');
  await imrHere('extract', CORPUS, '--out', join(folder, 'database'), '--jobs', '1', '--format', 'duckdb', '--quiet');
  writeFileSync(join(folder, 'q.sql'), `${COUNT};\n`);
}, 120_000);

describe('where DuckDB is not installed', () => {
  const without = (...args: string[]) =>
    spawnSync(process.execPath, ['--require', './test/run/without-duckdb.cjs', CLI, ...args], { encoding: 'utf8' });
  const there = join(folder, 'there');

  it.each([
    { proves: 'a query', args: ['query', out, COUNT] },
    { proves: 'a run, before it reads a letter', args: ['extract', CORPUS, '--out', there, '--format', 'duckdb'] },
    { proves: 'a merge, before it joins anything', args: ['merge', out, '--out', there, '--format', 'duckdb'] },
  ])('$proves says what to install', ({ args }) => {
    expect(without(...args)).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/^imr: DuckDB [^\n]*Install imr again without --omit=optional [^\n]*\n$/),
    });
    expect(existsSync(there)).toBe(false);
  });

  it('all else goes on', () => {
    expect(without('extract', join(CORPUS, 'table-2016-sparse.pdf'), '--out', there, '--quiet').status).toBe(0);
  });
});

describe('imr query', () => {
  it('answers alike whatever the format of the tables, and says it by its status', async () => {
    const [csv, database] = [
      await imrHere('query', out, COUNT),
      await imrHere('query', join(folder, 'database'), COUNT),
    ];
    expect(csv).toEqual({ status: 0, stderr: '', stdout: expect.stringMatching(/^outcome +letters\n─+ +─+\n/) });
    expect(database).toEqual(csv);
  });

  it('finds the same in a database, in the same order, however many workers read the letters', async () => {
    const other = join(folder, 'by-three');
    await imrHere('extract', CORPUS, '--out', other, '--jobs', '3', '--format', 'duckdb', '--quiet');
    for (const { name: table } of USUAL_TABLES) {
      const [one, three] = [
        await imrHere('query', join(folder, 'database'), `FROM ${table}`, '--json'),
        await imrHere('query', other, `FROM ${table}`, '--json'),
      ];
      expect(one.status).toBe(0);
      expect(three.stdout, table).toBe(one.stdout);
    }
  }, 60_000);

  it('takes SQL from a file and from standard input', async () => {
    const { stdout } = await imrHere('query', out, COUNT, '--csv');
    expect(stdout).toMatch(/^outcome,letters\n/);
    expect((await imrHere('query', out, '--file', join(folder, 'q.sql'), '--csv')).stdout).toBe(stdout);
    expect(imrWith(COUNT, 'query', out, '-', '--csv').stdout).toBe(stdout);
  });

  it('lists tables and views with their columns', async () => {
    const { stdout } = await imrHere('query', out);
    expect(stdout).toMatch(/^determinations: One row per letter\.\n {2}document_id +VARCHAR\n/);
    expect(stdout).toMatch(/\nrequests: One row per treatment request[^\n]*\n {2}document_id +VARCHAR\n/);
    expect(stdout).toMatch(/\n {2}injury_dates +DATE\[\]\n/);
    const listed = JSON.parse((await imrHere('query', out, '--json')).stdout) as {
      table: string;
      description: string;
    }[];
    expect(new Set(listed.map(({ table }) => table))).toContain('letter_specialties');
    expect(listed.filter(({ description }) => description === '')).toEqual([]);
  });

  it('takes SQL that begins with a comment', async () => {
    expect(await imrHere('query', out, '-- one\nSELECT 1 AS one', '--csv')).toMatchObject({
      status: 0,
      stdout: 'one\n1\n',
    });
  });

  it('refuses tables beside a run that is not finished: they are of an earlier one', async () => {
    const unfinished = join(temporaryFolder(), 'out');
    cpSync(out, unfinished, { recursive: true });
    const folder = new OutputFolder(unfinished);
    await folder.writeState({ ...(await folder.readState()), seal: null });
    const { status, stderr } = await imrHere('query', unfinished, COUNT);
    expect([status, stderr]).toEqual([
      2,
      expect.stringContaining('is not finished: go on with it with --resume') as string,
    ]);
  });

  it.each([
    { proves: 'a slip in the SQL', args: [out, 'SELEC 1'], says: /^imr: DuckDB says: Parser Error: [^\n]*\n$/ },
    { proves: 'a folder without tables', args: [folder, COUNT], says: /^imr: .*datapackage\.json could not be read/ },
    { proves: 'SQL twice', args: [out, COUNT, '--file', 'q.sql'], says: /not both/ },
    { proves: 'two forms', args: [out, COUNT, '--csv', '--json'], says: /give --csv or --json/ },
    {
      proves: 'a file that is not there',
      args: [out, '--file', 'none.sql'],
      says: /none\.sql could not be read \(ENOENT\)/,
    },
    { proves: 'nothing asked', args: [out, ''], says: /There is no SQL/ },
  ])('refuses in a sentence: $proves', async ({ args, says }) => {
    const { status, stdout, stderr } = await imrHere('query', ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(says);
    expect(stderr.split('\n')).toHaveLength(2);
  });

  it.each<{ proves: string; out: Fate; ended: object }>([
    { proves: 'whoever reads has read enough', out: 'EPIPE', ended: { status: 0, stderr: '' } },
    { proves: 'an answer that is lost', out: 'ENOSPC', ended: { status: 3 } },
  ])('ends where $proves', async ({ out: fate, ended }) => {
    expect(await imrOn({ out: fate }, ['query', out, ENDLESS, '--csv'])).toMatchObject(ended);
  });

  it('prints nothing that would steer a terminal', async () => {
    const sql = `SELECT chr(27) || '[31m' AS red`;
    for (const form of ['--csv', '--json', '--markdown']) {
      const { stdout } = await imrOn({ terminal: true }, ['query', out, sql, form]);
      expect(stdout).not.toContain('\u001b');
    }
    expect((await imrHere('query', out, sql, '--csv')).stdout).toBe('red\n\u001b[31m\n');
  });

  it('ends at Ctrl-C, also in the middle of an answer, and leaves nothing behind', async () => {
    const place = join(folder, 'tmp');
    mkdirSync(place);
    const sql = 'SELECT count(*) FROM range(100000000000) AS r(i) WHERE hash(i) = 1';
    const process_ = spawn(process.execPath, [CLI, 'query', out, sql], {
      env: { ...process.env, TMPDIR: place },
      stdio: 'ignore',
    });
    while (readdirSync(place).length === 0) await sleep(50);
    await sleep(1000);
    process_.kill('SIGINT');
    expect(await once(process_, 'exit')).toEqual([null, 'SIGINT']);
    expect(readdirSync(place)).toEqual([]);
  });
});
