import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { array, asyncProperty, assert, integer, nat, record as shape } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ChangeTally } from '../../../src/report/compare/change-tally.js';
import { changesCsv } from '../../../src/report/compare/changes-csv.js';
import { comparedLetters } from '../../../src/report/compare/run-changes.js';
import type { Changes } from '../../../src/report/study.js';
import type { Determination } from '../../../src/schema/determination.js';
import { inventRecords, NASTY_CELLS } from '../../helpers/records.js';
import { temporaryFolder } from '../../helpers/temporary-folder.js';

const FOLDER = temporaryFolder();
let files = 0;

function written(records: readonly object[]): string {
  const path = join(FOLDER, `${files++}.ndjson`);
  writeFileSync(path, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  return path;
}

interface Compared {
  readonly figure: Changes;
  readonly csv: Record<string, string>[];
}

/** What changed from the first records to the second ones, counted and as CSV. */
async function changes(there: readonly object[], here: readonly object[]): Promise<Compared> {
  const tally = new ChangeTally();
  let csv = '';
  for await (const part of changesCsv(tally.counting(comparedLetters(written(here), written(there))))) csv += part;
  return { figure: tally.figure(), csv: parse(csv, { columns: true }) };
}

const RECORDS = inventRecords(40);
const edited = (record: Determination, edit: Partial<Determination>): Determination => ({ ...record, ...edit });

describe('what changed between two runs', () => {
  it('is nothing between a run and itself, whatever the order and the names of files', async () => {
    const moved = RECORDS.map((record) =>
      edited(record, { source: { ...record.source, file: `x/${record.case_number}` } }),
    );
    const { figure, csv } = await changes(RECORDS, moved.toReversed());
    expect(figure).toMatchObject({ letters: 40, changed: 0, only_here: 0, only_there: 0, rows: [], examples: [] });
    expect(csv).toEqual([]);
    expect(figure.says).toBe('None of the values of the 40 letters of both runs changed.');
  });

  it('is counted by field, and told as it is in CSV, case by case', async () => {
    const [a, b, c, d] = RECORDS;
    const there = [a!, b!, c!];
    const here = [
      edited(a!, { priority: 'expedited', case_number: 'CM16-1234567' }),
      edited(b!, { case_number: null, outcome: null }),
      d!,
    ];
    const { figure, csv } = await changes(
      there.map((record) => edited(record, { priority: null, outcome: 'upheld', case_number: 'CM16-0000001' })),
      [...here],
    );
    expect(figure).toMatchObject({ letters: 2, changed: 2, only_here: 1, only_there: 1 });
    expect(figure.rows.find(({ field }) => field === '/case_number')).toEqual({
      field: '/case_number',
      changes: 2,
      came: 0,
      went: 1,
      altered: 1,
      letters: 2,
    });
    expect(csv).toContainEqual({
      document_id: b!.document_id,
      case_number: '',
      file: b!.source.file,
      field: '/case_number',
      path: '/case_number',
      path_before: '/case_number',
      before: 'CM16-0000001',
      after: '',
    });
    const alone = csv.filter(({ field }) => field === 'letter');
    expect(alone.map(({ document_id, before, after }) => [document_id, before, after])).toEqual([
      [d!.document_id, '', d!.source.file],
      [c!.document_id, c!.source.file, ''],
    ]);
  });

  it('is not told of letters that were fetched again with other bytes, which are counted', async () => {
    const there = RECORDS.slice(0, 9).map((record, i) => edited(record, { case_number: `CM16-${i}` }));
    const again = there.map((record, i) =>
      edited(record, { document_id: `f${i}`.padEnd(16, '0'), case_number: i === 1 ? null : record.case_number }),
    );
    const { figure } = await changes(there, again);
    expect(figure).toMatchObject({ letters: 0, only_here: 9, only_there: 9, same_case: 8, rows: [] });
    expect(figure.says).toBe(
      'The two runs have no letter in common. 9 are only here, 9 only in the other run. ' +
        '8 of each have the same case number, but other bytes: not compared.',
    );
  });

  it('is what was edited, in all letters and in no other, however many came and went', async () => {
    const edit = shape({ letter: integer({ min: 0, max: 39 }), age: integer({ min: 100, max: 110 }) });
    await assert(
      asyncProperty(
        array(edit, { maxLength: 20 }),
        array(nat(39)),
        array(nat(39)),
        nat(),
        async (edits, only, gone, turn) => {
          const ages = new Map(edits.map(({ letter, age }) => [letter, age]));
          const onlyThere = new Set(gone);
          const onlyHere = new Set(only.filter((i) => !onlyThere.has(i)));
          const there = RECORDS.filter((_, i) => !onlyHere.has(i));
          const here = RECORDS.map((record, i) =>
            ages.has(i) ? edited(record, { injured_worker: { ...record.injured_worker, age: ages.get(i)! } }) : record,
          ).filter((_, i) => !onlyThere.has(i));
          here.unshift(...here.splice(turn % 40));
          const { figure, csv } = await changes(there, here);
          const both = RECORDS.map((_, i) => i).filter((i) => !onlyHere.has(i) && !onlyThere.has(i));
          const expected = both
            .filter((i) => ages.has(i))
            .map((i) => `${RECORDS[i]!.document_id} ${RECORDS[i]!.injured_worker.age ?? ''} ${ages.get(i)}`);
          expect(figure.letters).toBe(both.length);
          const told = csv.filter(({ field }) => field !== 'letter');
          expect(new Set(told.map(({ field }) => field))).toEqual(
            new Set(expected.length > 0 ? ['/injured_worker/age'] : []),
          );
          expect(told.map(({ document_id, before, after }) => `${document_id} ${before} ${after}`).toSorted()).toEqual(
            expected.toSorted(),
          );
          expect(figure.rows.map(({ changes: count }) => count)).toEqual(expected.length > 0 ? [expected.length] : []);
          expect([figure.only_here, figure.only_there]).toEqual([onlyHere.size, onlyThere.size]);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('is told in cells that nothing breaks out of', async () => {
    const nasty = NASTY_CELLS.filter((cell) => cell !== '' && cell.isWellFormed() && !cell.includes('\0'));
    const [record] = RECORDS;
    const there = edited(record!, { reviewer: { ...record!.reviewer, specialties: [] } });
    const here = nasty.map((cell, i) => ({
      ...there,
      document_id: i.toString(16).padStart(16, '0'),
      case_number: cell,
    }));
    const { csv } = await changes(
      here.map((each) => ({ ...each, case_number: null })),
      here,
    );
    // As in all tables, an apostrophe stands before what a spreadsheet would run.
    expect(csv.map(({ after }) => after!.replace(/^'(?='*[=+\-@\t\r＝])/, ''))).toEqual(nasty);
  });

  it('shows long texts where they differ', async () => {
    const [record] = RECORDS;
    const long = 'word '.repeat(500);
    const item = { ...RECORDS.find(({ items }) => items.length > 0)!.items[0]!, rationale: `${long}old${long}` };
    const { figure, csv } = await changes(
      [edited(record!, { items: [item] })],
      [edited(record!, { items: [{ ...item, rationale: `${long}new${long}` }] })],
    );
    const [{ before, after }] = figure.examples as [Changes['examples'][0]];
    expect([before, after]).toEqual([expect.stringContaining('word old'), expect.stringContaining('word new')]);
    expect(before!.length).toBeLessThan(250);
    expect(csv[0]!['after']).toBe(`${long}new${long}`);
  });

  it.each([
    ['a line that is no JSON', `${JSON.stringify(RECORDS[0])}\n{"docu`, /a line of it is not a record/],
    ['a record without an id', '{"schema_version":"1"}\n', /a line of it is not a record/],
    [
      'two records of one letter',
      `${JSON.stringify(RECORDS[0])}\n`.repeat(2),
      /two records of letter 0000000000000001/,
    ],
  ])('is not told of damaged records: %s', async (_, text, says) => {
    const damaged = join(FOLDER, 'damaged.ndjson');
    writeFileSync(damaged, text);
    const all = async (): Promise<void> => {
      for await (const { letter } of comparedLetters(written(RECORDS), damaged)) letter();
    };
    await expect(all()).rejects.toThrow(says);
  });
});
