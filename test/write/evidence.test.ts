import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { QueryTables } from '../../src/query/tables.js';
import type { FileContent } from '../../src/run/pool/letter-outcome.js';
import { readFile } from '../../src/run/pool/read-file.js';
import type { Determination } from '../../src/schema/determination.js';
import { fits } from '../../src/schema/fits.js';
import type { FormatId } from '../../src/write/formats.js';
import { outputs } from '../run/archive.js';
import { interruptedRun, quickArchive, quickMerge, quickRun } from '../run/quick-run.js';
import { corpusLetters } from '../helpers/corpus-letters.js';
import { outputOf } from '../helpers/output.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

/** Those of the program: other tests may have added one. */
const FORMATS: readonly FormatId[] = ['csv', 'parquet', 'duckdb'];

const tables = (format: FormatId, evidence = true) => ({
  tables: { format, escapeFormulas: true, bom: false, evidence },
});

type Read = FileContent['letters'][number];
const recordOf = ({ line }: Read): Determination => JSON.parse(line.toString());

/** The invented letters, read as workers read them. */
async function read(options: Parameters<typeof readFile>[1]): Promise<Read[]> {
  const letters: Read[] = [];
  for (const { name, text } of corpusLetters()) {
    const input = Buffer.from(JSON.stringify({ file: `${name}.txt`, text }));
    const [outcome] = await readFile({ input, line: 1 }, options);
    if ('letters' in outcome!) letters.push(...outcome.letters);
  }
  return letters;
}

/** What the records say, in the order of the table. */
const rowsOf = (records: readonly Determination[]) =>
  records.flatMap(({ document_id, case_number, evidence }) =>
    Object.entries(evidence).flatMap(([path, spans]) =>
      spans.map(({ page, start, end, ocr = false, quote }, i) => ({
        document_id,
        case_number,
        path,
        span_number: i + 1,
        page,
        start,
        end,
        ocr,
        quote,
      })),
    ),
  );

describe('--evidence', () => {
  let letters: Read[];
  let records: Determination[];
  const outs = new Map<FormatId, string>();
  beforeAll(async () => {
    letters = await read({ quotes: true, texts: true });
    records = letters.map(recordOf);
    for (const format of FORMATS) outs.set(format, await outputOf(records, { format, evidence: true }));
  }, 60_000);

  it('gives each span the words that stand there in the text', () => {
    let spans = 0;
    for (const letter of letters)
      for (const { start, end, quote } of Object.values(recordOf(letter).evidence).flat()) {
        expect(quote).toBe(letter.text!.text.slice(start, end));
        expect(quote).not.toBe('');
        spans++;
      }
    expect(spans).toBeGreaterThan(500);
  });

  it('changes nothing else of a record, which is one by its schema', async () => {
    const bare = (await read({})).map(({ line }) => line.toString());
    const without = records.map((record) =>
      JSON.stringify(record, (key, value: unknown) => (key === 'quote' ? undefined : value)),
    );
    expect(without.map((line) => `${line}\n`)).toEqual(bare);
    expect(records.filter((record) => !fits(record))).toEqual([]);
  }, 20_000);

  it('changes no other table', async () => {
    const [asked, usual] = [outs.get('csv')!, await outputOf(records)].map(outputs);
    const { 'evidence.csv': evidence, ...others } = asked!;
    expect(evidence).toBeDefined();
    // What describes and loads the tables names those that are there.
    const naming = new Set(['datapackage.json', 'load.sql', 'load.py', 'load.R']);
    const alone = (files: object) => Object.fromEntries(Object.entries(files).filter(([name]) => !naming.has(name)));
    expect(alone(others)).toEqual(alone(usual!));
  });

  it.each(FORMATS)('is a table that imr query reads, a row per span (%s)', async (format) => {
    const query = await QueryTables.open(outs.get(format)!);
    try {
      expect(await query.rows('FROM evidence')).toEqual(rowsOf(records));
    } finally {
      query.close();
    }
  });

  it('is described in the data package, typed, behind the other tables', () => {
    const { resources } = JSON.parse(readFileSync(join(outs.get('csv')!, 'datapackage.json'), 'utf8'));
    expect(resources.at(-1)).toMatchObject({ name: 'evidence', path: 'evidence.csv' });
    const types = resources.at(-1).schema.fields.map(({ name, type }: Record<string, string>) => [name, type]);
    expect(Object.fromEntries(types)).toMatchObject({ path: 'string', page: 'integer', ocr: 'boolean' });
    const [head] = readFileSync(join(outs.get('csv')!, 'evidence.csv'), 'utf8').split('\n', 1);
    expect(head).toBe(types.map(([name]: [string]) => name).join());
  });
});

describe('a run with --evidence', () => {
  const letters = quickArchive(4);
  const folder = temporaryFolder();
  const asked = (evidence: boolean) => tables('csv', evidence);

  it('is gone on with as it was begun', async () => {
    const out = join(folder, 'begun');
    await interruptedRun(letters, out, asked(true));
    await expect(quickRun(letters, out, { resume: true, ...asked(false) })).rejects.toThrow(
      'evidence was true and is now false',
    );
    await quickRun(letters, out, { resume: true, ...asked(true) });
    expect(readdirSync(out)).toContain('evidence.csv');
    await quickRun(letters, out, { force: true, ...asked(false) });
    expect(readdirSync(out)).not.toContain('evidence.csv');
  });

  it('merges to a run with the table, and not with one that kept no words', async () => {
    const [with1, with2, without] = ['with-1', 'with-2', 'without'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    await quickRun(join(letters, '1'), with1, asked(true));
    await quickRun(join(letters, '2'), with2, asked(true));
    await quickRun(join(letters, '0'), without, asked(false));
    await quickMerge([with1, with2], join(folder, 'merged'));
    expect(readdirSync(join(folder, 'merged'))).toContain('evidence.csv');
    await expect(quickMerge([with1, without], join(folder, 'mixed'))).rejects.toThrow(/differ in their evidence/);
    await expect(quickMerge([without], join(folder, 'mixed'), false, { evidence: true })).rejects.toThrow(
      /kept no words of the evidence. Extract the letters anew with --evidence/,
    );
    expect(readdirSync(folder)).not.toContain('mixed');
  });
});
