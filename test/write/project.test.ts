import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { OutputFolder } from '../../src/run/journal/folder.js';
import { projectTables } from '../../src/write/project.js';
import { USUAL_TABLES } from '../../src/write/tables.js';
import { outputOf } from '../helpers/output.js';
import { inventRecords } from '../helpers/records.js';

const RECORDS = inventRecords(300);
const csv = (folder: string, table: string): Record<string, string>[] =>
  parse(readFileSync(join(folder, `${table}.csv`)), { columns: true, bom: true });
const parquet = async (folder: string, table: string): Promise<Record<string, unknown>[]> =>
  parquetReadObjects({ file: await asyncBufferFromFile(join(folder, `${table}.parquet`)) });

describe('projectTables', () => {
  it('writes every table, the data package and the scripts that load them, and nothing else', async () => {
    const folder = await outputOf(RECORDS);
    expect(readdirSync(folder).sort()).toEqual(
      [
        '.imr',
        'datapackage.json',
        'load.R',
        'load.py',
        'load.sql',
        'records.ndjson',
        ...USUAL_TABLES.map(({ name }) => `${name}.csv`),
      ].sort(),
    );
  });

  it('gives each grain its rows', async () => {
    const folder = await outputOf(RECORDS);
    const parts = RECORDS.flatMap(({ items }) =>
      items.flatMap((item) => [
        ...(item.claims_administrator?.citations ?? []),
        ...(item.reviewer?.citations ?? []),
        ...item.rationale_citations,
      ]),
    );
    expect(Object.fromEntries(USUAL_TABLES.map(({ name }) => [name, csv(folder, name).length]))).toEqual({
      determinations: RECORDS.length,
      items: RECORDS.flatMap(({ items }) => items).length,
      item_body_parts: RECORDS.flatMap(({ items }) => items.flatMap(({ body_parts }) => body_parts)).length,
      citations: parts.reduce(
        (sum, { sections, pages }) => sum + Math.max(sections.length, 1) * Math.max(pages.length, 1),
        0,
      ),
      diagnoses: RECORDS.flatMap(({ diagnoses }) => diagnoses).length,
      warnings: RECORDS.flatMap(({ warnings }) => warnings).length,
      failures: 1,
    });
  });

  // A database has an identity of its own, so only what it holds is the same: see duckdb.test.ts.
  it.each(['csv', 'parquet'] as const)('the same journal gives the same bytes (%s)', async (format) => {
    const [one, two] = [await outputOf(RECORDS, { format }), await outputOf(RECORDS, { format })];
    for (const { name } of USUAL_TABLES)
      expect(readFileSync(join(one, `${name}.${format}`)).equals(readFileSync(join(two, `${name}.${format}`)))).toBe(
        true,
      );
    for (const file of ['datapackage.json', 'load.sql', 'load.py', 'load.R'])
      expect(readFileSync(join(one, file), 'utf8')).toBe(readFileSync(join(two, file), 'utf8'));
  });

  it.each(['csv', 'parquet'] as const)(
    'no records give empty tables that still have their columns (%s)',
    async (format) => {
      const folder = await outputOf([], { format }, []);
      for (const { name, columns } of USUAL_TABLES) {
        if (format === 'csv')
          expect(readFileSync(join(folder, `${name}.csv`), 'utf8')).toBe(
            `${columns.map((column) => column.name).join(',')}\n`,
          );
        else
          expect(
            (await parquetMetadataAsync(await asyncBufferFromFile(join(folder, `${name}.parquet`)))).num_rows,
          ).toBe(0n);
      }
    },
  );

  it('tables of the other format do not stay behind', async () => {
    const folder = await outputOf(RECORDS.slice(0, 3), { format: 'parquet' });
    await projectTables(new OutputFolder(folder), { format: 'csv', escapeFormulas: true, bom: false });
    expect(existsSync(join(folder, 'items.csv'))).toBe(true);
    expect(existsSync(join(folder, 'items.parquet'))).toBe(false);
  });

  it('--bom starts every CSV file with a byte order mark', async () => {
    const folder = await outputOf(RECORDS.slice(0, 3), { bom: true });
    for (const { name } of USUAL_TABLES)
      expect(
        readFileSync(join(folder, `${name}.csv`))
          .subarray(0, 3)
          .toString('hex'),
      ).toBe('efbbbf');
  });

  it('a failed file is joined to its case by its name', async () => {
    expect(csv(await outputOf([]), 'failures')[0]).toMatchObject({
      case_number: 'CM16-0999998',
      document_id: 'abababababababab',
      code: 'no-text',
      bytes: '10',
    });
  });

  it('the decision index adds warnings to the tables but not to the records', async () => {
    const folder = await outputOf(RECORDS.slice(0, 3));
    const before = readFileSync(join(folder, 'records.ndjson'), 'utf8');
    const index = join(folder, 'index.csv');
    writeFileSync(index, 'case_number,outcome\nCM99-0000001,Uphold\n');
    await projectTables(new OutputFolder(folder), { format: 'csv', escapeFormulas: true, bom: false, index });
    expect(csv(folder, 'warnings').map(({ code }) => code)).toContain('not-in-index');
    expect(readFileSync(join(folder, 'records.ndjson'), 'utf8')).toBe(before);
  });
});

describe('Parquet', () => {
  it('has real types: dates, whole numbers, fractions, lists of text and of dates', async () => {
    const folder = await outputOf(RECORDS, { format: 'parquet' });
    const [determinations, items] = [await parquet(folder, 'determinations'), await parquet(folder, 'items')];
    const source = RECORDS.findIndex(
      ({ decision_date, injured_worker }) => decision_date !== null && injured_worker.injury_dates.length === 2,
    );
    expect(determinations[source]).toMatchObject({
      decision_date: new Date(RECORDS[source]!.decision_date!),
      bytes: BigInt(RECORDS[source]!.source.bytes),
      licensed_states: RECORDS[source]!.reviewer.licensed_states,
      injury_dates: RECORDS[source]!.injured_worker.injury_dates.map((date) => new Date(date)),
    });
    expect(new Set(items.map(({ drug_quantity }) => drug_quantity))).toEqual(new Set([60, 1.5, null]));
  });

  it('parts a long table into row groups', async () => {
    const folder = await outputOf(inventRecords(6000), { format: 'parquet' });
    const { row_groups: groups, num_rows: rows } = await parquetMetadataAsync(
      await asyncBufferFromFile(join(folder, 'citations.parquet')),
    );
    expect(groups.length).toBe(Math.ceil(Number(rows) / 20_000));
    expect(groups.length).toBeGreaterThan(1);
    expect(groups.reduce((sum, { num_rows }) => sum + num_rows, 0n)).toBe(rows);
  });
});
