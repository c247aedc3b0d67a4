// First: what asks for the formats while it loads must find this one.
import { TOY } from './toy-format.js';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createProgram } from '../../src/commands/program.js';
import { standardOutput } from '../../src/console/output.js';
import type { FormatId } from '../../src/write/formats.js';
import { TABLE_NAMES } from '../../src/write/outputs.js';
import { ndjson } from '../run/archive.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { quickArchive, quickRun } from '../run/quick-run.js';

const tables = (format: FormatId) => ({ tables: { format, escapeFormulas: true, bom: false } });

describe('a format that is a file and a row', () => {
  const letters = quickArchive(3);
  const out = join(temporaryFolder(), 'out');

  it('is a choice of the command line', () => {
    const extract = createProgram(standardOutput(), () => {}).commands.find((command) => command.name() === 'extract')!;
    expect(extract.helpInformation()).toMatch(/choices: "csv", "parquet", "toy"/);
  });

  it('is written, described in the data package, and takes the place of another format', async () => {
    await quickRun(letters, out, tables('parquet'));
    expect(existsSync(join(out, 'items.parquet'))).toBe(true);
    await quickRun(letters, out, { resume: true, ...tables(TOY) });
    expect(readdirSync(out).sort()).toEqual(
      ['.imr', ...TABLE_NAMES.map((name) => `${name}.toy`), 'datapackage.json', 'records.ndjson', 'run.json'].sort(),
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
