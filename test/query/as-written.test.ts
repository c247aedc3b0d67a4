import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { QueryTables } from '../../src/query/tables.js';
import { outputOf } from '../helpers/output.js';
import { inventRecords } from '../helpers/records.js';

const RECORDS = inventRecords(5);

describe('a CSV table that is not as it was written is refused', () => {
  let out: string;
  beforeEach(async () => void (out = await outputOf(RECORDS)));

  it.each<{ proves: string; change: (csv: string) => string | null; says: RegExp }>([
    {
      proves: 'lines that a spreadsheet ended: none would be found',
      change: (csv) => csv.replaceAll('\n', '\r\n'),
      says: /items\.csv is not as imr writes it: its lines end in CRLF.*imr merge/,
    },
    {
      proves: 'columns in another order: their values would be taken for each other',
      change: (csv) => csv.replace('document_id,case_number', 'case_number,document_id'),
      says: /items\.csv is not as imr writes it: its columns are others/,
    },
    {
      proves: 'a column that was taken out',
      change: (csv) => csv.replace('document_id,', ''),
      says: /its columns are others/,
    },
    { proves: 'an empty file', change: () => '', says: /its columns are others/ },
    { proves: 'no file', change: () => null, says: /items\.csv is not as imr writes it: it is not there/ },
  ])('$proves', async ({ change, says }) => {
    const path = join(out, 'items.csv');
    const changed = change(readFileSync(path, 'utf8'));
    if (changed === null) rmSync(path);
    else writeFileSync(path, changed);
    await expect(QueryTables.open(out)).rejects.toMatchObject({
      name: 'UsageError',
      message: expect.stringMatching(says) as string,
    });
  });
});

it('tables whose lists are in the form of an earlier version are refused: each would be taken for one text', async () => {
  const out = await outputOf(RECORDS);
  const path = join(out, 'datapackage.json');
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll('"type": "array"', '"type": "string", "delimiter": "; "'));
  await expect(QueryTables.open(out)).rejects.toThrow(
    /determinations\.csv is not as imr writes it: its lists are in the form of an earlier version.*imr merge/,
  );
});
