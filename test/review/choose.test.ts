import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choose, MOST_BYTES, MOST_LETTERS, requireRoom, type Wanted } from '../../src/review/choose.js';
import { inProportion } from '../../src/review/sample.js';
import type { Determination, Warning } from '../../src/schema/determination.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

const folder = temporaryFolder();
let files = 0;

type Some = Partial<Pick<Determination, 'case_number' | 'decision_date' | 'warnings'>> & { layout?: string };

/** The parts of a record that letters are chosen by; each has a document id of its own. */
const record = (i: number, { layout = 'table-2014', ...rest }: Some = {}): Determination =>
  ({
    document_id: i.toString(16).padStart(16, '0'),
    case_number: `CM16-${String(i).padStart(7, '0')}`,
    decision_date: '2016-12-29',
    warnings: [],
    source: { file: `${String(i).padStart(7, '0')}.pdf`, part: 1, layout },
    ...rest,
  }) as unknown as Determination;

const warning = (code: Warning['code'], about: Warning['about']): Warning => ({ code, about, message: '', path: '' });
const DOUBT = warning('missing-value', 'reading');
const ODD = warning('impossible-age', 'letter');

function written(records: readonly Determination[]): string {
  const path = join(folder, `${files++}.ndjson`);
  writeFileSync(path, records.map((one) => `${JSON.stringify(one)}\n`).join(''));
  return path;
}

const numbers = (records: readonly Determination[]): number[] =>
  records.map(({ document_id }) => Number.parseInt(document_id, 16));

const TEN = Array.from({ length: 10 }, (_, i) => record(i));
const MIXED = [
  record(0),
  record(1, { warnings: [DOUBT] }),
  record(2, { warnings: [ODD] }),
  record(3, { warnings: [ODD, DOUBT], case_number: null }),
];

describe('letters are chosen', () => {
  it.each<[wanted: Wanted, chosen: number[], how: string, said: string, unmet: string[]]>([
    [{}, [0, 1, 2, 3], 'all', 'All 4 letters.', []],
    [{ doubts: true }, [1, 3], 'chosen', '2 letters with doubts about the reading, of 4 letters.', []],
    [
      { warnings: ['impossible-age'] },
      [2, 3],
      'chosen',
      '2 letters with the warning impossible-age, of 4 letters.',
      [],
    ],
    [
      { warnings: ['impossible-age', 'missing-value'] },
      [1, 2, 3],
      'chosen',
      '3 letters with the warning impossible-age or missing-value, of 4 letters.',
      [],
    ],
    [
      { doubts: true, warnings: ['impossible-age'] },
      [3],
      'chosen',
      '1 letter with doubts about the reading and with the warning impossible-age, of 4 letters.',
      [],
    ],
    [{ cases: ['CM16-0000002'] }, [2], 'chosen', '1 letter named one by one, of 4 letters.', []],
    [
      { cases: ['cm 16-2', '0000000000000003', 'nobody'] },
      [2, 3],
      'chosen',
      '2 letters named one by one, of 4 letters.',
      ['nobody'],
    ],
    [{ sample: { count: 9, seed: 1 } }, [0, 1, 2, 3], 'all', 'All 4 letters (a sample of 9 was asked for).', []],
  ])('%j', async (wanted, chosen, how, said, unmet) => {
    const result = await choose(written(MIXED), wanted);
    expect(numbers(result.records)).toEqual(chosen);
    expect(result.drawn).toMatchObject({ how, said });
    expect(result.unmet).toEqual(unmet);
  });

  it.each<[proves: string, wanted: Wanted, records: readonly Determination[], says: RegExp]>([
    ['none is left', { doubts: true }, TEN, /no letters with doubts about the reading among the 10/],
    ['no name is known', { cases: ['foo'] }, TEN, /no letters named one by one \(foo\) among the 10/],
    ['there is nothing', {}, [], /no records/],
    [
      'they are too many for a page',
      {},
      Array.from({ length: MOST_LETTERS + 1 }, (_, i) => record(i)),
      /^2,001 letters would stand on the page.*--sample/,
    ],
    ['a sample is too large for one', { sample: { count: MOST_LETTERS + 1, seed: 1 } }, TEN, /at most 2,000 letters/],
  ])('not where %s', async (_, wanted, records, says) => {
    await expect(choose(written(records), wanted)).rejects.toThrow(says);
  });

  it('as many as fit', async () => {
    const records = Array.from({ length: MOST_LETTERS }, (_, i) => record(i));
    expect((await choose(written(records), {})).records).toHaveLength(MOST_LETTERS);
    expect(() => requireRoom(MOST_BYTES)).not.toThrow();
    expect(() => requireRoom(MOST_BYTES + 1)).toThrow(/--sample/);
  });

  it.each(['{"document_id": ', 'null', '[]', '{}'])('not from a file that is damaged: %s', async (line) => {
    const path = written(TEN);
    writeFileSync(path, `${line}\n`, { flag: 'a' });
    await expect(choose(path, {})).rejects.toThrow(/is damaged/);
  });
});

describe('letters are drawn by chance', () => {
  const MANY = Array.from({ length: 1000 }, (_, i) =>
    record(i, { layout: i < 700 ? 'a' : i < 950 ? 'b' : 'c', decision_date: i % 4 === 0 ? null : `201${i % 4}-01-01` }),
  );
  const draw = async (count: number, seed = 1, records = MANY, by?: 'layout' | 'year') =>
    numbers((await choose(written(records), { sample: { count, seed, by } })).records);

  it('the same ones by the same seed, in whatever order the records stand', async () => {
    const drawn = await draw(30);
    expect(drawn).toHaveLength(30);
    expect((await draw(30, 1, MANY.toReversed())).toSorted((a, b) => a - b)).toEqual(drawn);
    expect(await draw(30, 2)).not.toEqual(drawn);
  });

  it('those of a small sample are among those of a large one', async () => {
    expect(await draw(200)).toEqual(expect.arrayContaining(await draw(30)));
  });

  it('each as likely as any other', async () => {
    const times = new Map<number, number>();
    const records = MANY.slice(0, 20);
    const path = written(records);
    for (let seed = 0; seed < 400; seed++)
      for (const i of numbers((await choose(path, { sample: { count: 5, seed } })).records))
        times.set(i, (times.get(i) ?? 0) + 1);
    // Of 400 draws of 5 among 20, 100 each; a deviation of 35 is four standard deviations.
    for (const count of times.values()) expect(Math.abs(count - 100)).toBeLessThan(35);
    expect(times.size).toBe(20);
  });

  it.each<[by: 'layout' | 'year', count: number, of: (i: number) => string, shares: Record<string, number>]>([
    ['layout', 20, (i) => (i < 700 ? 'a' : i < 950 ? 'b' : 'c'), { a: 14, b: 5, c: 1 }],
    ['year', 8, (i) => String(i % 4), { 0: 2, 1: 2, 2: 2, 3: 2 }],
  ])('in proportion by %s', async (by, count, of, shares) => {
    const drawn = await draw(count, 1, MANY, by);
    const counts: Record<string, number> = {};
    for (const i of drawn) counts[of(i)] = (counts[of(i)] ?? 0) + 1;
    expect(counts).toEqual(shares);
  });

  it('told in words, and as chosen where filters came before', async () => {
    const of = async (wanted: Wanted) => (await choose(written([...MIXED, ...TEN.slice(4)]), wanted)).drawn;
    expect(await of({ sample: { count: 3, seed: 7, by: 'year' } })).toEqual({
      how: 'chance',
      of: 10,
      letters: 3,
      seed: 7,
      by: 'year',
      said: '3 letters drawn by chance (seed 7) among 10 letters, in proportion by year.',
    });
    expect(await of({ doubts: true, sample: { count: 1, seed: 1 } })).toEqual({
      how: 'chosen',
      of: 2,
      letters: 1,
      seed: 1,
      by: null,
      said: '1 letter drawn by chance (seed 1) among 2 letters with doubts about the reading, of 10 letters.',
    });
  });

  it('a larger sample in proportion takes nothing away from a stratum', () => {
    // By the largest remainder "c" has two of ten, and one of eleven.
    const sizes = new Map(Object.entries({ a: 6, b: 6, c: 2 }));
    for (let count = 1; count <= 14; count++) {
      const smaller = inProportion(sizes, count - 1);
      for (const [name, share] of inProportion(sizes, count)) expect(share).toBeGreaterThanOrEqual(smaller.get(name)!);
    }
  });

  it('a sample in proportion has its size, and no stratum is off by one or more', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.string(), fc.integer({ min: 1, max: 1000 })), {
          minLength: 1,
          selector: ([name]) => name,
        }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (strata, share) => {
          const sizes = new Map(strata);
          const all = strata.reduce((sum, [, size]) => sum + size, 0);
          const count = Math.floor(share * all);
          const shares = inProportion(sizes, count);
          expect([...shares.values()].reduce((sum, one) => sum + one, 0)).toBe(count);
          for (const [name, size] of sizes) {
            expect(Math.abs(shares.get(name)! - (count * size) / all)).toBeLessThan(1);
            expect(shares.get(name)!).toBeLessThanOrEqual(size);
          }
        },
      ),
    );
  });
});
