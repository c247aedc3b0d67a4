import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { CLI, corpusPdf, letter, write } from './archive.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { imrHere } from './imr-here.js';

const folder = temporaryFolder();
write(folder, { 'a.txt': letter(0) });
const A = join(folder, 'a.txt');
const B = join(folder, 'b.txt');
const PDF = join(folder, 'c.pdf');
write(folder, { 'b.txt': letter(1), 'c.pdf': corpusPdf(0) });
const OUT = join(folder, 'read');
spawnSync(process.execPath, [CLI, 'extract', B, '--out', OUT, '--quiet']);

/** Tables to ask. */
const TABLES = join(folder, 'tables');
beforeAll(async () => void (await imrHere('extract', A, '--out', TABLES, '--quiet')));

/** The modules that a command loads, in its workers too. */
function loadedBy(args: readonly string[]): string[] {
  const loaded = join(temporaryFolder(), 'loaded');
  const telling = new URL('telling-loads.mjs', import.meta.url).href;
  const { status, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    env: { ...process.env, NODE_OPTIONS: `--import ${telling}`, LOADED: loaded },
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  return readFileSync(loaded, 'utf8').trimEnd().split('\n');
}

describe('a command starts soon, as it loads what it needs', () => {
  it.each([
    {
      proves: 'help needs the parser of the command line and no room of letters',
      args: ['--help'],
      needs: /commander/,
      spares:
        /zod|fast-glob|compromise|pdfium|duckdb|dist\/(?:vocabulary|text|extract|record|run\/(?:pool|journal|archive))\//,
    },
    {
      proves: 'a record that fits needs no schema',
      args: ['show', A],
      needs: /dist\/record\/draft/,
      spares: /zod|fast-glob|csv-|duckdb/,
    },
    {
      proves: 'one letter needs no search of folders; its tables need neither schema nor decision index',
      args: ['extract', A, '--out', join(folder, 'out'), '--quiet'],
      needs: /csv-stringify/,
      spares: /zod|fast-glob|csv-parse|tesseract|put-in-order|@observablehq|linkedom|duckdb|dist\/report\//,
    },
    {
      proves: 'a PDF that is read in two ways needs no third reader',
      args: ['extract', PDF, '--out', join(folder, 'rechecked'), '--recheck', '1', '--quiet'],
      needs: /dist\/read\/pdf\/pdfium/,
      spares: /pdf-parse|pdfjs|mammoth|html-to-text|tesseract|@duckdb/,
    },
    {
      proves: 'figures need no reader of letters, no other format of tables and, without a page, no charts',
      args: ['report', OUT, '--json'],
      needs: /dist\/report\/figures/,
      spares:
        /pdfium|pdf-parse|mammoth|compromise|tesseract|fast-glob|hyparquet|duckdb|@observablehq|linkedom|dist\/(?:extract|segment|record|evaluate|read\/(?:pdf|direct|formats))\//,
    },
    {
      proves: 'the page of figures needs no reader either',
      args: ['report', OUT, '--page', join(folder, 'report.html'), '--quiet'],
      needs: /dist\/report\/charts\/paper/,
      spares:
        /pdfium|pdf-parse|mammoth|compromise|tesseract|fast-glob|hyparquet|duckdb|dist\/(?:extract|segment|record|evaluate)\//,
    },
    {
      proves: 'a page of letters needs no charts',
      args: ['review', OUT, '--page', join(folder, 'review.html'), '--quiet'],
      needs: /dist\/review\//,
      spares: /@observablehq|linkedom|dist\/report\//,
    },
    {
      proves: 'tables are asked without the rooms that read letters',
      args: ['query', TABLES, 'SELECT 1'],
      needs: /@duckdb\/node-api/,
      spares: /fast-glob|compromise|pdfium|tesseract|hyparquet|dist\/(?:segment|record|run\/(?:pool|archive))\//,
    },
    {
      proves: 'DuckDB is loaded where it writes',
      args: ['extract', A, '--out', join(folder, 'database'), '--format', 'duckdb', '--quiet'],
      needs: /@duckdb\/node-api/,
      spares: /zod|fast-glob|csv-|tesseract|hyparquet/,
    },
  ])(
    '$proves',
    ({ args, needs, spares }) => {
      const loaded = loadedBy(args);
      expect(loaded.some((url) => needs.test(url))).toBe(true);
      expect(loaded.filter((url) => spares.test(url))).toEqual([]);
    },
    60_000,
  );
});
