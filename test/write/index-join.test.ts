import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Determination } from '../../src/schema/determination.js';
import { checkIndex, IndexError, indexJoin } from '../../src/write/index-join.js';
import { inventRecords } from '../helpers/records.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

const folder = temporaryFolder();

const index = (text: string): string => {
  const file = join(folder, 'index.csv');
  writeFileSync(file, text);
  return file;
};

const RECORD: Determination = {
  ...inventRecords(1)[0]!,
  case_number: 'CM16-0000042',
  outcome: 'upheld',
  date_of_injury: '2014-02-03',
  decision_date: '2016-07-01',
  ur_denial_date: null,
  application_received: '2016-03-01',
  date_assigned: '2016-04-01',
  warnings: [],
};

interface Row {
  readonly proves: string;
  readonly index: string;
  readonly record?: Partial<Determination>;
  readonly unreadable?: Readonly<Record<string, number>>;
  readonly warnings: readonly [code: string, path: string][];
}

const ROWS: Row[] = [
  {
    proves: 'an index that agrees gives no warning',
    index: 'case_number,outcome,date_of_injury,decision_date\nCM16-0000042,Uphold,2014-02-03,2016-07-01\n',
    warnings: [],
  },
  {
    proves: 'another outcome is told',
    index: 'case_number,outcome\nCM16-0000042,Overturn\n',
    warnings: [['index-mismatch', '/outcome']],
  },
  {
    proves: 'another date is told, dates in any form',
    index: 'case_number,date_of_injury,decision_date\nCM16-0000042,2/3/2014,"July 2, 2016"\n',
    warnings: [['index-mismatch', '/decision_date']],
  },
  {
    proves: 'a case that the index has not',
    index: 'case_number,outcome\nCM16-0000043,Uphold\n',
    warnings: [['not-in-index', '/case_number']],
  },
  { proves: 'case numbers are compared as normalised', index: 'case_number,outcome\ncm16-42,Uphold\n', warnings: [] },
  {
    proves: 'header names are matched leniently, byte order mark and CRLF taken',
    index: '\ufeffIMR Case Number , Final Determination\r\nCM16-0000042,Partial Overturn\r\n',
    warnings: [['index-mismatch', '/outcome']],
  },
  {
    proves: 'an index with one row per item: outcomes that differ make a partial one',
    index: 'case_number,decision\nCM16-0000042,Uphold\nCM16-0000042,Overturn\n',
    record: { outcome: 'partially_overturned' },
    warnings: [],
  },
  {
    proves: 'what the letter has not is not compared',
    index: 'case_number,ur_denial_date\nCM16-0000042,2016-02-02\n',
    warnings: [],
  },
  {
    proves: 'what the index has not is not compared; what cannot be read is counted',
    index: 'case_number,decision_date,outcome\nCM16-0000042,pending,\n',
    warnings: [],
    unreadable: { decision_date: 1 },
  },
  {
    proves: 'a date with a time of day, and the words of our own tables',
    index:
      'case_number,decision_date,date_of_injury,outcome\n' +
      'CM16-0000042,2001-01-01 00:00:00,1/1/2001 12:00:00 AM,partially_overturned\n',
    warnings: [
      ['index-mismatch', '/outcome'],
      ['index-mismatch', '/date_of_injury'],
      ['index-mismatch', '/decision_date'],
    ],
  },
  {
    proves: 'a letter without a case number cannot be looked up',
    index: 'case_number,outcome\nCM16-0000042,Overturn\n',
    record: { case_number: null },
    warnings: [],
  },
  {
    proves: 'rows with too few cells are read as far as they go',
    index: 'case_number,outcome,decision_date\nCM16-0000042,Overturn\n',
    warnings: [['index-mismatch', '/outcome']],
  },
];

describe('indexJoin', () => {
  it.each(ROWS)('$proves', async ({ index: text, record = {}, warnings, unreadable = {} }) => {
    const { join, unread } = await indexJoin(index(text));
    const joined = join({ ...RECORD, ...record });
    expect(unread).toEqual(unreadable);
    expect(joined.warnings.map(({ code, path }) => [code, path])).toEqual(warnings);
  });

  it('tells both values and leaves the record as it was', async () => {
    const joined = (await indexJoin(index('case_number,outcome\nCM16-0000042,Overturn\n'))).join(RECORD);
    expect(joined.warnings[0]!.message).toBe('The letter has upheld, the decision index overturned.');
    expect(RECORD.warnings).toEqual([]);
  });
});

describe('an index that cannot be joined', () => {
  it.each([
    {
      proves: 'no case number',
      text: 'number,outcome\n1,Uphold\n',
      says: /has the columns number, outcome\. .*column case_number/,
    },
    {
      proves: 'nothing to compare',
      text: 'case_number,category\nCM16-1,Surgery\n',
      says: /at least one of outcome, date_of_injury/,
    },
    { proves: 'an empty file', text: '', says: /is empty/ },
  ])('$proves: the error names the columns wanted', async ({ text, says }) => {
    const file = index(text);
    await expect(indexJoin(file)).rejects.toThrow(says);
    await expect(checkIndex(file)).rejects.toThrow(says);
  });

  it('broken quotes are told', async () => {
    await expect(indexJoin(index('case_number,outcome\n"CM16-1,Uphold\n'))).rejects.toThrow(IndexError);
  });

  it('a file that is not there is told', async () => {
    await expect(checkIndex(join(folder, 'nowhere.csv'))).rejects.toThrow(/could not be read: ENOENT/);
    await expect(indexJoin(join(folder, 'nowhere.csv'))).rejects.toThrow(IndexError);
  });

  it('a good index passes the check', async () => {
    await expect(checkIndex(index('case_number,outcome\n'))).resolves.toBeUndefined();
  });
});
