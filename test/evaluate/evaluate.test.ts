import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { overlap, guidelineName, loose, plain } from '../../src/annotation/compare.js';
import { alignItems } from '../../src/annotation/align.js';
import { type Annotation, keyOf } from '../../src/annotation/form.js';
import { parseGold } from '../../src/evaluate/gold.js';
import { evaluate } from '../../src/evaluate/evaluate.js';
import { runEvaluate } from '../../src/evaluate/run.js';
import { EXAMPLE, example, recordOf, type TestRecord } from '../helpers/annotation.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

const workspace = temporaryFolder();

const scoresOf = (change: (record: TestRecord) => void) => {
  const record = recordOf(example());
  change(record);
  return new Map(
    evaluate([example()], new Map([[keyOf(example()), record]])).scores.map((score) => [score.field, score]),
  );
};

describe('comparing strings', () => {
  it.each([
    [plain, 'The  “Knee”\nbrace.', 'the "knee" brace', 'case, quotes, blanks and the closing full stop are typography'],
    [plain, 'long- acting', 'long-acting', 'a word broken at its hyphen is whole'],
    [loose, 'The left knee, MRI (3T)', 'left knee mri 3t', 'an article and punctuation fall away'],
    [loose, '#60, 10% + 5/325', '#60 10% + 5/325', 'signs that carry meaning stay'],
    [
      guidelineName,
      'Chronic Pain Treatment Guidelines',
      'chronic pain medical treatment',
      'one guideline under two names',
    ],
    [guidelineName, 'Knee Complaints Guidelines', 'knee complaints', 'the word Guidelines is no part of the name'],
  ] satisfies [(value: unknown) => string, string, string, string][])(
    '%o of %j is %j: %s',
    (normal, input, expected) => {
      expect(normal(input)).toBe(expected);
    },
  );

  it.each([
    ['MRI of the left knee', 'left knee MRI', 1, 'order and small words do not matter'],
    ['cervical sprain', 'lumbar sprain', 1 / 3, 'one word of three'],
    ['', '', 0, 'nothing is like nothing'],
  ])('overlap of %j and %j is %d: %s', (a, b, expected) => {
    expect(overlap(a, b)).toBe(expected);
  });
});

const items = (...requests: string[]) => requests.map((request) => ({ request }));

describe('pairing items', () => {
  it.each([
    [
      'a missed item leaves the rest in step',
      items('Knee MRI', 'Norco 10 mg', 'Lumbar brace'),
      items('Knee MRI', 'Lumbar brace'),
      [
        [0, 0],
        [2, 1],
      ],
    ],
    ['a made-up item leaves the rest in step', items('Knee MRI'), items('Wheelchair', 'MRI knee'), [[0, 1]]],
    [
      'of two likely partners the better one',
      items('Physical therapy, knee'),
      items('Physical therapy, left shoulder', 'Physical therapy, knee'),
      [[0, 1]],
    ],
    ['nothing in common', items('Knee MRI'), items('Wheelchair'), []],
  ])('%s', (_, gold, record, expected) => {
    expect(alignItems(gold, record)).toEqual(expected);
  });
});

describe('scores', () => {
  it('are all 1 for a record that says the same', () => {
    const scores = scoresOf(() => {});
    expect(scores.size).toBeGreaterThan(25);
    expect([...scores.values()].filter(({ f1 }) => f1 !== 1)).toEqual([]);
  });

  it.each<[proves: string, field: string, change: (record: TestRecord) => void, precision: number, recall: number]>([
    ['a wrong value is missed and made up', 'header.date_of_injury', (r) => (r.date_of_injury = '2015-03-05'), 0, 0],
    ['an empty value is only missed', 'injured_worker.age', (r) => (r.injured_worker.age = null), 0, 0],
    ['the outcome of the letter', 'outcome', (r) => (r.outcome = 'upheld'), 0, 0],
    ['a canonical specialty', 'reviewer.specialty_groups', (r) => r.reviewer.specialty_groups!.pop(), 1, 1 / 2],
    ['how often', 'items.frequency', (r) => (r.items[0]!.frequency!.times.max = 3), 0, 0],
    ['for how long', 'items.frequency', (r) => (r.items[0]!.frequency!.duration = null), 0, 0],
    ['how a diagnosis is announced', 'diagnoses.cue', (r) => (r.diagnoses[0]!.cue = 'claim'), 1 / 2, 1 / 2],
    ['a code that the letter has', 'diagnoses.code', (r) => (r.diagnoses[0]!.code = null), 0, 0],
    ['a code that it has not', 'diagnoses.code', (r) => (r.diagnoses[1]!.code = 'S33.5XXA'), 1 / 2, 1],
    ['a facet of an item', 'items.side', (r) => (r.items[0]!.side = 'right'), 0, 0],
    ['a list that is one value', 'items.body_parts', (r) => r.items[0]!.body_parts!.push('hip'), 0, 0],
    ['a facet of a diagnosis', 'diagnoses.kind', (r) => (r.diagnoses[0]!.kind = 'symptom'), 0, 0],
    ['one of two list entries', 'reviewer.specialties', (r) => r.reviewer.specialties.pop(), 1, 1 / 2],
    ['one entry too many', 'reviewer.licensed_states', (r) => r.reviewer.licensed_states.push('Nevada'), 2 / 3, 1],
    [
      'other words for a diagnosis are strictly wrong',
      'diagnoses.strict',
      (r) => (r.diagnoses[0]!.text = 'contusion, left knee, acute'),
      1 / 2,
      1 / 2,
    ],
    [
      'three words of four in common are right when relaxed',
      'diagnoses.relaxed',
      (r) => (r.diagnoses[0]!.text = 'contusion, left knee, acute'),
      1,
      1,
    ],
    ['an item that is not there', 'items.found', (r) => (r.items = []), 0, 0],
    ['a missed item is missed in its fields too', 'citations.reviewer.basis', (r) => (r.items = []), 0, 0],
    ['a subcategory in another category is wrong', 'items.subcategory', (r) => (r.items[0]!.category = 'Other'), 0, 0],
    [
      'a drug where there is none',
      'items.drug.name',
      (r) => (r.items[0]!.drug = { name: 'Norco', strength: null, quantity: null }),
      0,
      0,
    ],
    [
      'a wrong year makes another guideline',
      'citations.mtus_guidelines',
      (r) => (r.items[0]!.reviewer!.citations[0]!.year = 2016),
      0,
      0,
    ],
    [
      'an ACOEM chapter is no ODG chapter',
      'citations.odg_chapters',
      (r) => (r.items[0]!.reviewer!.citations[1]!.authority = 'ACOEM'),
      0,
      0,
    ],
    [
      'a rationale that starts too late',
      'items.rationale',
      (r) => (r.items[0]!.rationale = r.items[0]!.rationale!.slice(7)),
      0,
      0,
    ],
    [
      'a page range cut short',
      'rationale.pages',
      (r) => (r.items[0]!.rationale_citations[0]!.pages = [[98, 98]]),
      0,
      0,
    ],
  ])('%s: %s', (_, field, change, precision, recall) => {
    const score = scoresOf(change).get(field)!;
    expect([score.precision, score.recall]).toEqual([precision, recall]);
    expect(score.errors.length > 0).toBe(precision < 1 || recall < 1);
  });

  it.each([
    ['items.drug.class', { class: 'Opioids' }],
    ['items.drug.unit', { unit: 'tablets' }],
    ['items.drug.refills', { refills: 2 }],
  ])('%s counts where it is told on one side', (field, told) => {
    const gold = example();
    Object.assign(gold.items[0]!, { drug: 'Norco', drug_class: null, drug_unit: null, refills: null });
    const key = keyOf(gold);
    const placesWith = (drug: object) => {
      const record = recordOf(gold);
      Object.assign(record.items[0]!.drug!, drug);
      return evaluate([gold], new Map([[key, record]])).scores.find((score) => score.field === field);
    };
    expect(placesWith({})).toBeUndefined();
    expect(placesWith(told)).toMatchObject({ places: 1, right: 0 });
  });

  it.each([
    ['an outcome', (gold: Record<string, unknown>) => delete gold['outcome'], 'outcome'],
    ['the codes', (gold: any) => gold.diagnoses.forEach((one: any) => delete one.code), 'diagnoses.code'],
    ['a side', (gold: any) => delete gold.items[0].side, 'items.side'],
  ])('%s that no annotation tells is not compared', (_, leaveOut, field) => {
    const gold = example();
    const record = recordOf(gold);
    leaveOut(gold as never);
    const { scores } = evaluate([gold], new Map([[keyOf(gold), record]]));
    expect(scores.map((score) => score.field)).not.toContain(field);
    expect(scores.filter(({ share }) => share < 1)).toEqual([]);
  });

  it.each<{ proves: string; field: string; change: (record: TestRecord) => void; places: number; right: number }>([
    {
      proves: 'a wrong value is one place',
      field: 'injured_worker.age',
      change: (r) => (r.injured_worker.age = 45),
      places: 1,
      right: 0,
    },
    {
      proves: 'a diagnosis in other words is one place of two',
      field: 'diagnoses.strict',
      change: (r) => (r.diagnoses[0]!.text = 'bruise'),
      places: 2,
      right: 1,
    },
    {
      proves: 'an entry too many is a place more',
      field: 'reviewer.licensed_states',
      change: (r) => r.reviewer.licensed_states.push('Nevada'),
      places: 3,
      right: 2,
    },
    {
      proves: 'an item that is another is one place',
      field: 'items.found',
      change: (r) => (r.items[0]!.request = 'Wheelchair'),
      places: 1,
      right: 0,
    },
  ])('$proves', ({ field, change, places, right }) => {
    expect(scoresOf(change).get(field)).toMatchObject({
      places,
      right,
      share: right / places,
      letters_wrong: 1,
    });
  });

  it('two diagnoses of the same words take one each', () => {
    const gold = example();
    gold.diagnoses.push({ ...gold.diagnoses[0]!, kind: 'symptom' });
    const { scores } = evaluate([gold], new Map([[keyOf(gold), recordOf(gold)]]));
    expect(scores.filter(({ share }) => share < 1)).toEqual([]);
  });

  it('neither side has a category: there is no subcategory to miss', () => {
    const gold = example();
    Object.assign(gold.items[0]!, { category: null, subcategory: null });
    const { scores } = evaluate([gold], new Map([[keyOf(gold), recordOf(gold)]]));
    expect(scores.filter(({ share }) => share < 1)).toEqual([]);
  });

  it('the letters that would halve an interval are reckoned from those in which the field was judged', () => {
    const judged = example();
    const others = [1, 2, 3].map((i) => ({ ...example(), case_number: `CM16-000000${i}`, unjudged: ['/age'] }));
    const gold = [judged, ...others];
    const records = new Map(gold.map((one) => [keyOf(one), recordOf(one)]));
    const halve = (letters: readonly Annotation[]): number =>
      evaluate(letters, records).scores.find(({ field }) => field === 'injured_worker.age')!.letters_to_halve;
    expect(halve(gold)).toBe(halve([judged]));
  });

  it('count a letter without a record as missed, but for what it does not tell', () => {
    const { scores, withRecord } = evaluate([{ ...example(), age: null }], new Map());
    expect(withRecord).toBe(0);
    expect(scores.filter(({ f1 }) => f1 > 0).map(({ field }) => field)).toEqual(['injured_worker.age']);
  });
});

describe('runEvaluate', () => {
  const gold = join(workspace, 'gold');
  const records = join(workspace, 'records.ndjson');
  const write = () => {
    execFileSync('mkdir', ['-p', gold]);
    writeFileSync(join(gold, 'one.json'), EXAMPLE);
    const record = recordOf(example());
    record.injured_worker.age = 45;
    writeFileSync(
      records,
      [record, { ...record, case_number: 'CM16-0000001', items: 'of a letter that is not annotated' }]
        .map((line) => `${JSON.stringify(line)}\n`)
        .join(''),
    );
  };

  it('prints the table, the errors asked for and the summary', async () => {
    write();
    const { text, exitCode } = await runEvaluate({ gold, records, errors: 'injured_worker' });
    expect(exitCode).toBe(0);
    expect(text).toMatch(/^field +n +P +R +F1 +right +share +95 % interval +to halve +letters wrong\n/);
    expect(text).toMatch(/\ninjured_worker.age +1 +0.00 +0.00 +0.00 +0\/1 +0.0 +0.0 to 79.3 +\+5 +1\n/);
    expect(text).toContain('  injured_worker.age  CM16-0999999: got 45 for 44');
    expect(text).toMatch(/\n1 gold letters, 1 with a record; lowest: injured_worker\.age 0\.0, /);
  });

  it('fails below a minimum', async () => {
    write();
    expect((await runEvaluate({ gold, records, min: ['injured_worker.sex=1', 'items.found=1'] })).exitCode).toBe(0);
    const { text, exitCode } = await runEvaluate({ gold, records, min: ['injured_worker.age=0.99'] });
    expect([exitCode, text]).toEqual([1, expect.stringContaining('below: injured_worker.age 0.0000 < 0.99')]);
  });

  it('prints nothing but JSON on demand', async () => {
    write();
    const scores = JSON.parse((await runEvaluate({ gold, records, json: true, errors: true })).text) as {
      field: string;
      n: number;
      errors: string[];
    }[];
    expect(scores.find(({ field }) => field === 'injured_worker.age')).toEqual({
      field: 'injured_worker.age',
      n: 1,
      precision: 0,
      recall: 0,
      f1: 0,
      places: 1,
      right: 0,
      share: 0,
      low: 0,
      high: expect.closeTo(0.7935, 4),
      letters_to_halve: 5,
      letters_wrong: 1,
      errors: ['CM16-0999999: missed 44', 'CM16-0999999: got 45 for 44'],
    });
  });

  it.each([
    ['a minimum that is none', { min: ['items.found'] }],
    ['a share above 1', { min: ['items.found=99'] }],
    ['neither records nor another person', { records: undefined }],
    ['records and another person', { against: gold }],
    ['two forms at once', { json: true, markdown: true }],
    ['a list of errors in a table for print', { markdown: true, errors: true }],
    ['no such records', { records: join(workspace, 'nowhere.ndjson') }],
    ['a folder without annotations', { gold: join(workspace, 'nowhere') }],
  ])('%s is wrong usage', async (_, options) => {
    write();
    await expect(runEvaluate({ gold, records, ...options })).rejects.toThrow(
      expect.objectContaining({ name: 'UsageError' }),
    );
  });
});

/** The reference scorer, where it stands beside the project. */
const SCORER = '../shared/score/score.mjs';
const GOLD = '../shared/gold';

describe.skipIf(!existsSync(SCORER) || !existsSync(GOLD))(
  'against the reference scorer (skipped where it is not there)',
  () => {
    it('gives the same numbers to the last digit on records with mistakes of every kind', async () => {
      const files = readdirSync(GOLD)
        .filter((file) => file.endsWith('.json'))
        .sort();
      const records = files.map((file) => recordOf(parseGold(readFileSync(join(GOLD, file), 'utf8'), file)));
      records.forEach((record, i) => spoil(record, i));
      const path = join(workspace, 'spoilt.ndjson');
      writeFileSync(
        path,
        records
          .filter((_, i) => i % 11 !== 5)
          .map((record) => `${JSON.stringify(record)}\n`)
          .join(''),
      );
      const theirs: { field: string; n: number; precision: number; recall: number; f1: number }[] = JSON.parse(
        execFileSync('node', [SCORER, '--gold', GOLD, '--records', path, '--json'], { encoding: 'utf8' }).split(
          '\n',
        )[0]!,
      );
      const ours = JSON.parse((await runEvaluate({ gold: GOLD, records: path, json: true })).text) as typeof theirs;
      // It knows neither shares nor the facet that stands in all annotations.
      expect(
        ours
          .filter(({ field }) => field !== 'diagnoses.cue')
          .map(({ field, n, precision, recall, f1 }) => ({ field, n, precision, recall, f1 })),
      ).toEqual(theirs);
    });
  },
);

/** Mistakes that come by turns, so that each field has some right and some wrong. */
function spoil(record: TestRecord, turn: number): void {
  if (turn % 2 === 0) record.date_of_injury = '2001-01-01';
  if (turn % 3 === 0) record.injured_worker.age = null;
  if (turn % 4 === 0) record.diagnoses.shift();
  if (turn % 5 === 0) record.items.shift();
  if (turn % 7 === 0) record.reviewer.specialties.push('Dermatology');
  if (turn % 8 === 0 && record.diagnoses[0]) record.diagnoses[0].text += ' of the left side';
  record.items.forEach((item, i) => {
    const kind = (turn + i) % 9;
    if (kind === 0) item.request = item.request.split(' ').slice(1).join(' ');
    if (kind === 1) item.rationale = item.rationale && `${item.rationale} and more`;
    if (kind === 2) item.reviewer?.citations.shift();
    if (kind === 3) item.category = 'Other';
    if (kind === 4) item.sessions = (item.sessions ?? 0) + 1;
    if (kind === 5) item.drug = { name: 'Norco', strength: '10 mg', quantity: 60 };
    if (kind === 6) item.claims_administrator = null;
    if (kind === 7) for (const citation of item.reviewer?.citations ?? []) citation.pages = [[3, 4]];
    if (kind === 8) item.rationale_citations = [{ authority: 'MTUS', pages: [[22, 22]] }];
  });
}
