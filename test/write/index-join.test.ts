import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Determination } from '../../src/schema/determination.js';
import { checkIndex, IndexError } from '../../src/write/index-file.js';
import { DecisionIndex } from '../../src/write/index-join.js';
import { inventRecords } from '../helpers/records.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

const folder = temporaryFolder();

const index = (text: string | Uint8Array): string => {
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
    proves: 'a row without a case number, or with another thing there, is counted; an empty one is none',
    index: 'case_number,outcome\nfoo,Upheld\n,Upheld\n,\nCM16-0000042,Overturn\n',
    warnings: [['index-mismatch', '/outcome']],
    unreadable: { case_number: 2 },
  },
  {
    proves: 'rows with too few cells are read as far as they go, and empty ones too many do no harm',
    index: 'case_number,outcome,decision_date\nCM16-0000042,Overturn\nCM16-0000043,Overturn,,,\n',
    warnings: [['index-mismatch', '/outcome']],
  },
];

describe('a decision index', () => {
  it.each(ROWS)('$proves', async ({ index: text, record = {}, warnings, unreadable = {} }) => {
    const read = await DecisionIndex.read(index(text));
    const joined = read.join({ ...RECORD, ...record });
    expect(read.unread).toEqual(unreadable);
    expect(joined.warnings.map(({ code, path }) => [code, path])).toEqual(warnings);
  });

  it('tells both values and leaves the record as it was', async () => {
    const joined = (await DecisionIndex.read(index('case_number,outcome\nCM16-0000042,Overturn\n'))).join(RECORD);
    expect(joined.warnings[0]!.message).toBe('The letter has upheld, the decision index overturned.');
    expect(RECORD.warnings).toEqual([]);
  });
});

describe('columns of an index that are carried', () => {
  const TEXT =
    'Case Number,Outcome,Claims Administrator,Category\n' +
    'CM16-0000042,Uphold,"Acme; West",Surgery\nCM16-0000042,Uphold,"Acme; West",Imaging\nCM16-0000043,Uphold,,\n';
  const carriedFor = async (asked: string[], ...cases: (string | null)[]) => {
    const read = await DecisionIndex.read(index(TEXT), asked);
    return [read.carried.map(({ name }) => name), ...cases.map((each) => read.carriedFor(each))];
  };

  it.each<{ proves: string; asked: string[]; cases: (string | null)[]; carried: unknown[] }>([
    {
      proves: 'are found in whatever spelling, each once, in the order asked',
      asked: ['category', 'CLAIMS administrator', 'Category'],
      cases: [],
      carried: [['index_category', 'index_claims_administrator']],
    },
    {
      proves: 'of a case with several rows have the values that differ, each once',
      asked: ['Claims Administrator', 'Category'],
      cases: ['CM16-0000042'],
      carried: [
        ['index_claims_administrator', 'index_category'],
        ['Acme; West', 'Surgery; Imaging'],
      ],
    },
    {
      proves: 'are null where the index has nothing, or no such case, or the letter no case number',
      asked: ['Category'],
      cases: ['CM16-0000043', 'CM16-0000044', null],
      carried: [['index_category'], [null], [null], [null]],
    },
    {
      proves: 'may be columns that are compared, and are text as the index has it',
      asked: ['outcome', 'case number'],
      cases: ['CM16-0000042'],
      carried: [
        ['index_outcome', 'index_case_number'],
        ['Uphold', 'CM16-0000042'],
      ],
    },
  ])('$proves', async ({ asked, cases, carried }) => {
    expect(await carriedFor(asked, ...cases)).toEqual(carried);
  });

  it.each([
    {
      text: TEXT,
      says: /no column insurer for --index-columns. It has: Case Number, Outcome, Claims Administrator, Cat/,
    },
    { text: 'case,outcome,Insurer,insurer\n', says: /has several columns insurer for --index-columns/ },
  ])('are told where there are none, or several: $says', async ({ text, says }) => {
    await expect(checkIndex(index(text), ['Insurer'])).rejects.toThrow(says);
  });
});

describe('cases of an index without a letter', () => {
  it('are those that no record is of, in the order of the index, with files that failed', async () => {
    const read = await DecisionIndex.read(
      index(
        'case_number,outcome,decision_date,category\nCM16-0000044,Overturn,someday,a\nCM16-0000042,Uphold,,b\n' +
          'CM16-0000041,Uphold,7/1/2016,c\n',
      ),
      ['category'],
    );
    read.join(RECORD);
    read.addFailed('CM16-0000041', 'a/CM16-0000041.pdf');
    read.addFailed('CM16-0000041', 'b/CM16-0000041.pdf');
    read.addFailed('CM16-9999999', 'CM16-9999999.pdf');
    const rows = [...read.withoutLetter()].map(({ values: { outcome, decision_date }, ...rest }) => ({
      ...rest,
      outcome,
      decision_date,
    }));
    expect(rows).toEqual([
      { case_number: 'CM16-0000044', outcome: 'overturned', decision_date: null, failedFiles: [], carried: ['a'] },
      {
        case_number: 'CM16-0000041',
        outcome: 'upheld',
        decision_date: '2016-07-01',
        failedFiles: ['a/CM16-0000041.pdf', 'b/CM16-0000041.pdf'],
        carried: ['c'],
      },
    ]);
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
    {
      proves: 'two columns of one meaning',
      text: 'case,decision,outcome\nCM16-1,Uphold,Uphold\n',
      says: /several columns for outcome: decision, outcome/,
    },
    {
      proves: 'a comma without quotes, far down',
      text: `case,outcome,name\n${'CM16-1,Uphold,Acme\n'.repeat(50_000)}CM16-1,Uphold,Acme, Inc\n`,
      says: /3 columns and 4 cells in row 50002/,
    },
    {
      proves: 'another encoding than UTF-8',
      text: Buffer.from('case,outcome,name\nCM16-1,Uphold,Mu\u00f1oz\n', 'latin1'),
      says: /is not UTF-8/,
    },
    {
      proves: 'a character cut off at the end',
      text: Buffer.from('case,outcome\nCM16-1,\u00f1').subarray(0, -1),
      says: /is not UTF-8/,
    },
    { proves: 'a quote that does not end', text: 'case,outcome\nCM16-1,"Uphold\n', says: /could not be read/ },
  ])('$proves: the error says so', async ({ text, says }) => {
    const file = index(text);
    await expect(DecisionIndex.read(file)).rejects.toThrow(says);
    await expect(checkIndex(file)).rejects.toThrow(says);
  });

  it('a file that is not there is told', async () => {
    await expect(checkIndex(join(folder, 'nowhere.csv'))).rejects.toThrow(/could not be read: ENOENT/);
    await expect(DecisionIndex.read(join(folder, 'nowhere.csv'))).rejects.toThrow(IndexError);
  });

  it('a good index passes the check', async () => {
    await expect(checkIndex(index('case_number,outcome\n'))).resolves.toBeUndefined();
  });
});
