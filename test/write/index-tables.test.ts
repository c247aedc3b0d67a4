import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { QueryTables } from '../../src/query/tables.js';
import { readFacts } from '../../src/report/facts/read-facts.js';
import type { FormatId } from '../../src/write/formats.js';
import type { ProjectOptions } from '../../src/write/project.js';
import { outputs, write } from '../run/archive.js';
import { imrHere } from '../run/imr-here.js';
import { quickMerge, quickRun } from '../run/quick-run.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

/** Those of the program: other tests may have added one. */
const FORMATS: readonly FormatId[] = ['csv', 'parquet', 'duckdb'];

const folder = temporaryFolder();
const letters = join(folder, 'letters');
const index = join(folder, 'index.csv');
write(letters, { 'a.txt': 'case 1', 'b.txt': 'case 2', 'sub/CM16-0000003.txt': '', 'c.txt': 'no number' });
writeFileSync(
  index,
  'Case,Outcome,Decision Date,Employer,Zip Code\nCM16-1,Uphold,7/1/2016,=Acme,00501\nCM16-3,Overturn,7/2/2016,"B, C",90001\n' +
    'CM16-4,,,D,\nCM16-4,,,E,\n',
);
const options = (format: FormatId): ProjectOptions => ({
  format,
  escapeFormulas: true,
  bom: false,
  index,
  indexColumns: ['Zip Code', 'employer'],
});

const CASES = [
  {
    case_number: 'CM16-0000003',
    outcome: 'overturned',
    decision_date: '2016-07-02',
    failed_files: ['sub/CM16-0000003.txt'],
    index_zip_code: '90001',
    index_employer: 'B, C',
  },
  {
    case_number: 'CM16-0000004',
    outcome: null,
    decision_date: null,
    failed_files: [],
    index_zip_code: null,
    index_employer: 'D; E',
  },
];

describe.each(FORMATS)('a decision index (%s)', (format) => {
  const out = join(folder, format);
  let tally: Awaited<ReturnType<typeof quickRun>>['tally'];
  beforeAll(async () => void ({ tally } = await quickRun(letters, out, { tables: options(format) })));

  it('has its columns behind those of the letters, as text, and its cases without a letter listed', async () => {
    const query = await QueryTables.open(out);
    try {
      const carried = 'SELECT case_number, index_zip_code, index_employer FROM determinations ORDER BY case_number';
      expect(await query.rows(carried)).toEqual([
        { case_number: 'CM16-0000001', index_zip_code: '00501', index_employer: '=Acme' },
        { case_number: 'CM16-0000002', index_zip_code: null, index_employer: null },
        { case_number: null, index_zip_code: null, index_employer: null },
      ]);
      expect(
        await query.rows(
          'SELECT case_number, outcome, decision_date, failed_files, index_zip_code, index_employer FROM cases_without_letter',
        ),
      ).toEqual(CASES);
      const types = await query.rows(`SELECT column_type FROM (DESCRIBE determinations) WHERE column_name ^@ 'index_'`);
      expect(types).toEqual([{ column_type: 'VARCHAR' }, { column_type: 'VARCHAR' }]);
    } finally {
      query.close();
    }
    expect(tally!.casesWithoutLetter).toEqual({ count: 2, failed: 1 });
  });

  it('is described in the data package', () => {
    const { resources } = JSON.parse(readFileSync(join(out, 'datapackage.json'), 'utf8'));
    for (const name of ['determinations', 'cases_without_letter']) {
      const { fields } = resources.find((resource: { name: string }) => resource.name === name).schema;
      expect(fields.slice(-2)).toMatchObject([
        { name: 'index_zip_code', type: 'string', description: expect.stringMatching(/^Zip Code, as the decision/) },
        { name: 'index_employer', type: 'string' },
      ]);
    }
  });

  it('is no hindrance to the study of the letters', async () => {
    await expect(readFacts(out)).resolves.toBeDefined();
  });
});

describe('a decision index', () => {
  const out = join(folder, 'again');

  it('lists no cases in a shard; its merge lists them', async () => {
    const shards = [1, 2].map((i) => join(folder, `shard-${i}`));
    for (const [i, shard] of shards.entries())
      await quickRun(letters, shard, { tables: options('csv'), shard: { index: i + 1, count: 2 } });
    expect(readdirSync(shards[0]!)).not.toContain('cases_without_letter.csv');
    await quickMerge(shards, join(folder, 'merged'), false, options('csv'));
    expect(outputs(join(folder, 'merged'))).toEqual(outputs(join(folder, 'csv')));
  });

  it('that is no longer given takes its table and columns away', async () => {
    await quickRun(letters, out, { tables: options('csv') });
    await quickRun(letters, out, { resume: true });
    expect(readdirSync(out)).not.toContain('cases_without_letter.csv');
    expect(readFileSync(join(out, 'determinations.csv'), 'utf8')).not.toContain('index_');
  });

  it('is summed up', async () => {
    const { stdout } = await imrHere('merge', join(folder, 'csv'), '--out', join(folder, 'told'), '--index', index);
    expect(stdout).toContain(
      '2 cases of the decision index without a letter, 1 of them a file that failed (listed in cases_without_letter)\n',
    );
  });

  it.each([
    { args: ['--index-columns', 'a'], says: /--index-columns names columns of a decision index: give --index too/ },
    {
      args: ['--index', index, '--index-columns', 'zip code,insurer'],
      says: /no column insurer.*Employer, Zip Code\./,
    },
    { args: ['--index', index, '--index-columns', 'zip code,'], says: /one of these is empty/ },
  ])('is refused before anything is written: $args', async ({ args, says }) => {
    const { status, stderr } = await imrHere('merge', join(folder, 'csv'), '--out', join(folder, 'never'), ...args);
    expect([status, stderr]).toEqual([2, expect.stringMatching(says)]);
    expect(readdirSync(folder)).not.toContain('never');
  });
});
