import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { TABLE_NAMES } from '../../src/write/outputs.js';
import { archive, CLI, temporaryFolder } from '../run/archive.js';

const TOY = fileURLToPath(new URL('toy-format.mjs', import.meta.url));
const imrWithToy = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', TOY, CLI, ...args], { encoding: 'utf8' });

describe('a format that is a file and a row', () => {
  const letters = archive(3);
  const out = join(temporaryFolder(), 'out');

  it('is a choice of the command line', () => {
    expect(imrWithToy('extract', '--help').stdout).toMatch(/choices: "csv", "parquet", "toy"/);
  });

  it('is written, described in the data package, and takes the place of another format', () => {
    expect(imrWithToy('extract', letters, '--out', out, '--quiet', '--format', 'parquet').stderr).toBe('');
    expect(existsSync(join(out, 'items.parquet'))).toBe(true);
    expect(imrWithToy('extract', letters, '--out', out, '--quiet', '--resume', '--format', 'toy').stderr).toBe('');
    expect(readdirSync(out).sort()).toEqual(
      ['.imr', ...TABLE_NAMES.map((name) => `${name}.toy`), 'datapackage.json', 'records.ndjson', 'run.json'].sort(),
    );
    const { resources } = JSON.parse(readFileSync(join(out, 'datapackage.json'), 'utf8'));
    expect(resources[1]).toMatchObject({ path: 'items.toy', format: 'toy', mediatype: 'application/x-toy' });
    const [header, ...rows] = readFileSync(join(out, 'determinations.toy'), 'utf8').trim().split('\n');
    expect(JSON.parse(header!)).toContain('licensed_states');
    expect(rows).toHaveLength(5);
  });

  it('is cleared away by --force, whole or not', () => {
    writeFileSync(join(out, 'citations.toy.new'), 'half');
    expect(imrWithToy('extract', letters, '--out', out, '--quiet', '--force').stderr).toBe('');
    expect(readdirSync(out).filter((name) => name.includes('.toy'))).toEqual([]);
  });
});
