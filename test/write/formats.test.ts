// First: what asks for the formats while it loads must find this one.
import { TOY } from './toy-format.js';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createProgram } from '../../src/commands/program.js';
import { standardOutput } from '../../src/console/output.js';
import type { FormatId } from '../../src/write/formats.js';
import { mergeOutputs } from '../../src/run/archive/merge.js';
import { OutputFolder } from '../../src/run/journal/folder.js';
import { USUAL_TABLES } from '../../src/write/tables.js';
import { projectTables } from '../../src/write/project.js';
import { ndjson } from '../run/archive.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { quickArchive, quickRun } from '../run/quick-run.js';

const FOLDER = ['.imr', 'datapackage.json', 'records.ndjson', 'run.json'];
const SCRIPTS = ['load.R', 'load.py', 'load.sql'];
const tables = (format: FormatId) => ({ tables: { format, escapeFormulas: true, bom: false } });

describe('a format that is a file and a row', () => {
  const letters = quickArchive(3);
  const out = join(temporaryFolder(), 'out');

  it('is a choice of the command line', () => {
    const extract = createProgram(standardOutput(), () => {}).commands.find((command) => command.name() === 'extract')!;
    expect(extract.helpInformation()).toMatch(/choices: "csv", "parquet",\s+"duckdb", "toy"/);
  });

  it('is written, described in the data package, and takes the place of another format', async () => {
    await quickRun(letters, out, tables('parquet'));
    expect(existsSync(join(out, 'items.parquet'))).toBe(true);
    await quickRun(letters, out, { resume: true, ...tables(TOY) });
    expect(readdirSync(out).sort()).toEqual(
      [
        '.imr',
        ...USUAL_TABLES.map(({ name }) => `${name}.toy`),
        'datapackage.json',
        'records.ndjson',
        'run.json',
      ].sort(),
    );
    const { resources } = JSON.parse(readFileSync(join(out, 'datapackage.json'), 'utf8'));
    expect(resources[1]).toMatchObject({ path: 'items.toy', format: 'toy', mediatype: 'application/x-toy' });
    const [header, ...rows] = readFileSync(join(out, 'determinations.toy'), 'utf8').trim().split('\n');
    expect(JSON.parse(header!)).toContain('licensed_states');
    expect(rows).toHaveLength(ndjson(readFileSync(join(out, 'records.ndjson'), 'utf8')).length);
    expect(rows.length).toBeGreaterThan(3);
  });

  it('is cleared away by --force, whole or not', async () => {
    writeFileSync(join(out, 'citations.toy.new'), 'half');
    await quickRun(letters, out, { force: true });
    expect(readdirSync(out).filter((name) => name.includes('.toy'))).toEqual([]);
  });
});

describe('a format that has one file for all tables', () => {
  const letters = quickArchive(3);
  const out = join(temporaryFolder(), 'out');
  const names = (): string[] => readdirSync(out).sort();

  it('is written under another name first, described in the data package, and takes the place of another', async () => {
    await quickRun(letters, out);
    expect(names()).toEqual(expect.arrayContaining(['items.csv', ...SCRIPTS]));
    await quickRun(letters, out, { resume: true, ...tables('duckdb') });
    expect(names()).toEqual([...FOLDER, 'tables.duckdb'].sort());
    const { resources } = JSON.parse(readFileSync(join(out, 'datapackage.json'), 'utf8'));
    expect(resources.map(({ path, dialect }: { path: string; dialect: object }) => ({ path, dialect }))).toEqual(
      USUAL_TABLES.map(({ name: table }) => ({ path: 'tables.duckdb', dialect: { table } })),
    );
  });

  it('is merged, and what a run left that was killed is no hindrance', async () => {
    const merged = join(temporaryFolder(), 'merged');
    mkdirSync(merged);
    writeFileSync(join(merged, 'tables.duckdb.new'), 'half');
    await mergeOutputs([out], { out: merged, force: true, ...tables('duckdb') });
    expect(readdirSync(merged).sort()).toEqual([...FOLDER, 'tables.duckdb'].sort());
  });

  it('gives way to another one', async () => {
    writeFileSync(join(out, 'tables.duckdb.new'), 'half');
    await quickRun(letters, out, { resume: true });
    expect(names().filter((name) => name.includes('duckdb'))).toEqual([]);
  });

  it('is not left behind half, where the journal is damaged', async () => {
    writeFileSync(join(out, 'records.ndjson'), '{"half');
    const journal = new OutputFolder(out);
    await expect(projectTables(journal, tables('duckdb').tables)).rejects.toThrow(/damaged at line 1/);
    expect(names().filter((name) => name.includes('duckdb'))).toEqual([]);
  });
});
