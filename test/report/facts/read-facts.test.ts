import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { EMPTIABLE } from '../../../src/report/facts/emptiable.js';
import type { LetterFacts } from '../../../src/report/facts/letter-facts.js';
import { readFacts } from '../../../src/report/facts/read-facts.js';
import { OutputFolder } from '../../../src/run/journal/folder.js';
import type { Determination } from '../../../src/schema/determination.js';
import { VERSION } from '../../../src/version.js';
import type { FormatId } from '../../../src/write/formats.js';
import type { TableName } from '../../../src/write/outputs.js';
import { corpusRecords } from '../../helpers/corpus.js';
import { EMPTIABLE as EXPECTED_EMPTIABLE, factsOf, lettersIn } from '../../helpers/facts.js';
import { FAILED, outputOf } from '../../helpers/output.js';
import { inventRecords, NASTY_CELLS } from '../../helpers/records.js';
import { temporaryFolder } from '../../helpers/temporary-folder.js';

async function lettersOf(folder: string): Promise<LetterFacts[]> {
  const { blocks, lexicons } = await readFacts(folder);
  const letters: LetterFacts[] = [];
  for await (const block of blocks) letters.push(...lettersIn(block, lexicons));
  return letters;
}

/** The facts of a folder's records, by a way that goes past its tables. */
const recounted = (folder: string): LetterFacts[] =>
  readFileSync(join(folder, 'records.ndjson'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => factsOf(JSON.parse(line) as Determination));

/** The records of the corpus. */
const CORPUS = await corpusRecords();

const FORMATS = ['csv', 'parquet', 'duckdb'] as const;

describe('the tables of a folder', () => {
  it('say of each letter of the corpus what its record says, in every format', async () => {
    for (const format of FORMATS) {
      const folder = await outputOf(CORPUS, { format });
      expect(recounted(folder)).toHaveLength(CORPUS.length);
      expect(await lettersOf(folder)).toEqual(recounted(folder));
    }
  });

  it.each(FORMATS)('say of each invented letter in %s what its record says', async (format) => {
    const folder = await outputOf(inventRecords(300), { format });
    expect(await lettersOf(folder)).toEqual(recounted(folder));
  });

  it.each([{ escapeFormulas: false }, { bom: true }])('say it however they were written: %o', async (options) => {
    const folder = await outputOf(inventRecords(50), options);
    expect(await lettersOf(folder)).toEqual(recounted(folder));
  });

  it('say the same in all formats, whatever cells hold', async () => {
    const records = inventRecords(400, NASTY_CELLS);
    const lettersIn = async (format: FormatId): Promise<LetterFacts[]> =>
      await lettersOf(await outputOf(records, { format }));
    const csv = await lettersIn('csv');
    expect(await lettersIn('parquet')).toEqual(csv);
    // DuckDB's package takes a byte order mark off each text.
    const unmarked = JSON.parse(JSON.stringify(csv).replaceAll('"\ufeff', '"')) as LetterFacts[];
    expect(await lettersIn('duckdb')).toEqual(unmarked);
  });

  it('say nothing where there are no letters', async () => {
    for (const format of FORMATS) expect(await lettersOf(await outputOf([], { format }))).toEqual([]);
  });

  it('say the same when a spreadsheet has saved them with other line ends and its columns moved', async () => {
    const folder = await outputOf(inventRecords(50));
    const expected = recounted(folder);
    for (const table of ['determinations', 'items', 'citations', 'diagnoses', 'warnings', 'failures']) {
      const path = join(folder, `${table}.csv`);
      const rows = parse(readFileSync(path, 'utf8')) as string[][];
      const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
      writeFileSync(path, `\ufeff${rows.map((row) => `${row.toReversed().map(quoted).join(',')}\r\n`).join('')}`);
    }
    expect(await lettersOf(folder)).toEqual(expected);
  });
});

describe('what stands beside the letters', () => {
  it.each(FORMATS)('is told from %s', async (format) => {
    const others = [FAILED, { ...FAILED, file: 'a' }, { ...FAILED, file: 'b', code: 'encrypted-pdf' as const }];
    const folder = await outputOf([], { format }, others);
    const { surroundings } = await readFacts(folder);
    expect(surroundings).toEqual({
      name: basename(folder),
      version: VERSION,
      failures: { 'no-text': 2, 'encrypted-pdf': 1 },
      emptiable: EXPECTED_EMPTIABLE,
    });
  });

  it('columns that may be empty are as many as a number has bits for', () => {
    for (const columns of Object.values(EMPTIABLE)) expect(columns.length).toBeLessThanOrEqual(31);
  });
});

const SEAL = { lines: 0, checksum: 0, records: 0 };
const STATE = {
  arguments: {
    version: '0.0.7',
    paths: ['letters'],
    reader: null,
    ocr: null,
    shard: null,
    include: [],
    exclude: [],
    evidence: false,
    text: false,
  },
  found: 0,
  inputs: 0,
  ignored: {},
  setAside: {},
};

describe('a folder', () => {
  it('with a finished run tells the version that read its letters', async () => {
    const folder = await outputOf(inventRecords(1));
    await new OutputFolder(folder).writeState({ ...STATE, seal: SEAL });
    expect((await readFacts(folder)).surroundings.version).toBe('0.0.7');
  });

  it('with a run that is not finished is refused: its tables are of another', async () => {
    const folder = await outputOf(inventRecords(1));
    await new OutputFolder(folder).writeState({ ...STATE, seal: null });
    await expect(readFacts(folder)).rejects.toThrow('is not finished: go on with it with --resume first');
  });

  it.each([
    { proves: 'one that is not there', make: () => join(temporaryFolder(), 'nothing') },
    { proves: 'an empty one', make: temporaryFolder },
    { proves: 'a file', make: () => new URL(import.meta.url).pathname },
  ])('without tables is refused: $proves', async ({ make }) => {
    await expect(readFacts(make())).rejects.toMatchObject({
      name: 'UsageError',
      message: expect.stringContaining('has no tables: give a folder that imr extract') as string,
    });
  });

  it('with tables in two formats is refused: they may be of two runs', async () => {
    const folder = await outputOf(inventRecords(1));
    writeFileSync(join(folder, 'determinations.parquet'), '');
    await expect(readFacts(folder)).rejects.toThrow('in several formats (csv, parquet)');
  });
});

/** Lines of a table as cells by column, to be changed. */
type Lines = Record<string, string>[];

function rewrite(folder: string, table: TableName, change: (lines: Lines) => Lines): void {
  const path = join(folder, `${table}.csv`);
  const lines = change(parse(readFileSync(path, 'utf8'), { columns: true }) as Lines);
  const columns = Object.keys(lines[0]!);
  const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
  const text = [columns, ...lines.map((line) => columns.map((column) => line[column]!))];
  writeFileSync(path, text.map((row) => `${row.map(quoted).join(',')}\n`).join(''));
}

const without = (column: string) => (lines: Lines) =>
  lines.map((line) => Object.fromEntries(Object.entries(line).filter(([name]) => name !== column)));
const set =
  (column: string, value: string, at = 0) =>
  (lines: Lines) =>
    lines.map((line, i) => (i === at ? { ...line, [column]: value } : line));
const NOBODY = 'f'.repeat(16);

interface Damage {
  readonly proves: string;
  readonly table: TableName;
  readonly change: (lines: Lines) => Lines;
  readonly says: string | RegExp;
}

const DAMAGES: readonly Damage[] = [
  { proves: 'a column is gone', table: 'items', change: without('category'), says: 'it has no column "category"' },
  { proves: 'one that only matters when empty', table: 'items', change: without('rationale'), says: '"rationale"' },
  {
    proves: 'a letter is gone',
    table: 'determinations',
    change: (lines) => lines.slice(0, -1),
    says: /its row \d+ is of the letter "[0-9a-f]{16}", which determinations.csv does not have/,
  },
  {
    proves: 'letters were sorted',
    table: 'determinations',
    change: (lines) => lines.toReversed(),
    says: /of the letter [0-9a-f]{16} it has 0 rows where they belong, and determinations.csv tells of \d/,
  },
  {
    proves: 'a request is gone',
    table: 'items',
    change: (lines) => lines.slice(1),
    says: /it has 1 row where it belongs/,
  },
  {
    proves: 'a decision has other capitals',
    table: 'items',
    change: (lines) => lines.map((line) => ({ ...line, decision: line['decision']!.replace('upheld', 'Upheld') })),
    says: /of the letter [0-9a-f]{16} it has 0 with the decision "upheld", and determinations.csv tells of \d/,
  },
  {
    proves: 'a decision is another one',
    table: 'items',
    change: (lines) => lines.map((line) => ({ ...line, decision: 'overturned' })),
    says: /it has \d with the decision/,
  },
  {
    proves: 'requests were sorted',
    table: 'items',
    change: (lines) => lines.toReversed(),
    says: /it has 0 rows where/,
  },
  {
    proves: 'a diagnosis is gone',
    table: 'diagnoses',
    change: (lines) => lines.slice(1),
    says: /rows where they belong/,
  },
  { proves: 'a warning is gone', table: 'warnings', change: (lines) => lines.slice(1), says: /rows where they belong/ },
  {
    proves: 'a citation is of nobody',
    table: 'citations',
    change: (lines) => [...lines, { ...lines[0]!, document_id: NOBODY }],
    says: `is of the letter "${NOBODY}", which determinations.csv does not have, or has in another place`,
  },
  {
    proves: 'a citation is of a request that there is not',
    table: 'citations',
    change: set('item_number', '99'),
    says: /its row 1 is of item 99 of the letter [0-9a-f]{16}, which items.csv does not have/,
  },
  { proves: 'a side that there is not', table: 'citations', change: set('side', 'judge'), says: 'its side is "judge"' },
  {
    proves: 'nobody is cited',
    table: 'citations',
    change: set('authority', ''),
    says: 'in row 1, it has no authority',
  },
  { proves: 'a request without number', table: 'items', change: set('item_number', ''), says: 'its item_number does' },
  { proves: 'a number in words', table: 'items', change: set('item_number', 'one'), says: 'its item_number is "one"' },
  {
    proves: 'a letter stands twice',
    table: 'determinations',
    change: (lines) => [lines[0]!, ...lines],
    says: /in row 2, its document_id is "[0-9a-f]{16}" once more/,
  },
  { proves: 'no count', table: 'determinations', change: set('item_count', '', 3), says: 'tells of none' },
  {
    proves: 'a spreadsheet made a number of an id',
    table: 'determinations',
    change: set('document_id', '1.23E+15', 2),
    says: 'in row 3, its document_id is "1.23E+15"',
  },
  {
    proves: 'a spreadsheet wrote dates its own way',
    table: 'determinations',
    change: set('decision_date', '12/29/2016'),
    says: 'in row 1, its decision_date is "12/29/2016"',
  },
  {
    proves: 'a date that there is not',
    table: 'determinations',
    change: set('decision_date', '2016-02-30', 1),
    says: 'in row 2, its decision_date is "2016-02-30"',
  },
  {
    proves: 'a list as earlier versions wrote it',
    table: 'items',
    change: set('body_parts', 'low back; knee'),
    says: 'in row 1, its body_parts is "low back; knee"',
  },
  {
    proves: 'a list of none as earlier versions wrote it',
    table: 'determinations',
    change: set('licensed_states', '', 1),
    says: 'in row 2, its licensed_states is ""',
  },
  {
    proves: 'truth in capitals',
    table: 'items',
    change: set('retrospective', 'TRUE'),
    says: 'its retrospective is "TRUE"',
  },
];

describe('tables that do not belong together, or are not as they were written, are refused', () => {
  const records = inventRecords(30);

  it.each(DAMAGES)('$proves', async ({ table, change, says }) => {
    const folder = await outputOf(records);
    rewrite(folder, table, change);
    const refused = expect(lettersOf(folder)).rejects;
    await refused.toMatchObject({ name: 'UsageError' });
    await expect(lettersOf(folder)).rejects.toThrow(says);
    await expect(lettersOf(folder)).rejects.toThrow(`imr merge ${folder} --out`);
  });

  it.each(['determinations', 'items', 'citations', 'diagnoses', 'warnings', 'failures'])(
    '%s is gone',
    async (table) => {
      for (const format of ['csv', 'parquet'] as const) {
        const folder = await outputOf(records, { format });
        const path = join(folder, `${table}.${format}`);
        expect(existsSync(path)).toBe(true);
        rmSync(path);
        const says = table === 'determinations' ? 'has no tables' : `${path} is not as imr writes it: it is not there`;
        await expect(lettersOf(folder)).rejects.toThrow(says);
      }
    },
  );

  it.each([
    { proves: 'it is none', change: () => Buffer.from('a letter\n') },
    { proves: 'its end is missing', change: (bytes: Buffer) => bytes.subarray(0, bytes.length / 2) },
  ])('a file of DuckDB, where $proves', async ({ change }) => {
    const folder = await outputOf(records, { format: 'duckdb' });
    const path = join(folder, 'tables.duckdb');
    writeFileSync(path, change(readFileSync(path)));
    await expect(lettersOf(folder)).rejects.toMatchObject({
      name: 'UsageError',
      message: expect.stringContaining('it cannot be read as DuckDB') as string,
    });
  });

  it('a table that is a folder', async () => {
    const folder = await outputOf(records);
    rmSync(join(folder, 'items.csv'));
    mkdirSync(join(folder, 'items.csv'));
    await expect(lettersOf(folder)).rejects.toMatchObject({
      name: 'UsageError',
      message: expect.stringContaining('cannot be read (EISDIR)') as string,
    });
  });

  it.each([
    { proves: 'it is none', change: () => Buffer.from('document_id,case_number\n') },
    { proves: 'its end is missing', change: (bytes: Buffer) => bytes.subarray(0, bytes.length - 100) },
    { proves: 'its middle was written over', change: (bytes: Buffer) => Buffer.from(bytes).fill(0xff, 4, 4000) },
  ])('a table in Parquet: $proves', async ({ change }) => {
    const folder = await outputOf(records, { format: 'parquet' });
    const path = join(folder, 'items.parquet');
    writeFileSync(path, change(readFileSync(path)));
    await expect(lettersOf(folder)).rejects.toMatchObject({
      name: 'UsageError',
      message: expect.stringContaining('it cannot be read as Parquet') as string,
    });
  });

  it('a table in Parquet that is another one', async () => {
    const folder = await outputOf(records, { format: 'parquet' });
    writeFileSync(join(folder, 'items.parquet'), readFileSync(join(folder, 'warnings.parquet')));
    await expect(lettersOf(folder)).rejects.toThrow('it has no column "item_number"');
  });
});
