import { describe, expect, it } from 'vitest';
import { compared } from '../../../src/report/compare/compared.js';
import { rowPairs } from '../../../src/report/compare/row-pairs.js';
import type {
  Changes,
  CountRow,
  Counts,
  Distribution,
  Figure,
  RateRow,
  Rates,
  Study,
} from '../../../src/report/study.js';

const of = { title: '', says: '', how: null, sql: null };

const rateRow = (value: string | null, overturned: number, decided: number): RateRow => ({
  value,
  requests: decided,
  share: 0.5,
  decided,
  overturned,
  rate: overturned / decided,
  low: 0,
  high: 1,
  small: false,
});
const rates = (...rows: RateRow[]): Rates => ({
  ...of,
  kind: 'rates',
  id: 'by-category',
  order: 'count',
  of: 200,
  several: false,
  rows,
});
const counts = (total: number, rows: Record<string, number>): Counts => ({
  ...of,
  kind: 'counts',
  id: 'outcome',
  order: 'own',
  unit: 'letter',
  of: total,
  several: false,
  rows: Object.entries(rows).map(([value, count]) => ({ value, count, share: count / total })),
});
const distribution = (...bins: [number, number][]): Distribution => ({
  ...of,
  kind: 'distribution',
  id: 'days',
  unit: 'letter',
  measure: 'day',
  spread: {
    n: 1,
    missing: 0,
    impossible: 0,
    mean: bins[0]![0],
    median: 0,
    lower_quartile: 0,
    upper_quartile: 0,
    least: 0,
    most: 0,
  },
  bins: bins.map(([from, count]) => ({ from, to: from + 9, count, share: 0.1 })),
});

const study = (name: string, ...figures: Figure[]): Study => ({
  about: {
    name,
    version: '1',
    filter: {},
    totals: { letters: 100, requests: 200, decided: 190, overturned: 20 },
    decided_from: null,
    decided_to: null,
    notes: ['Units.'],
  },
  sections: [{ id: 'all', title: 'All', figures }],
});

const changes = (letters: number, only_here: number, only_there: number, same_case = 0): Changes => ({
  ...of,
  kind: 'changes',
  id: 'changes',
  letters,
  changed: 0,
  only_here,
  only_there,
  same_case,
  rows: [],
  examples: [],
});

const figureOf = <F extends Figure>({ sections }: Study): F => sections[0]!.figures[0] as F;

describe('a study beside another', () => {
  it('has in each row of rates what it is there, and the difference with its interval', () => {
    // Newcombe 1998, table II, (a): 56/70 and 48/80 differ by 0.2, from 0.0524 to 0.3339.
    const { rows } = figureOf<Rates>(
      compared(study('a', rates(rateRow('x', 56, 70))), study('b', rates(rateRow('x', 48, 80))), null),
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]!.against).toMatchObject({ overturned: 48, decided: 80, rate: 0.6 });
    const { value, low, high } = rows[0]!.against!.difference!;
    expect([value, low, high].map((figure) => figure.toFixed(4))).toEqual(['0.2000', '0.0524', '0.3339']);
  });

  it('keeps what only one of both has, with zeros on the other side and no difference of rates', () => {
    const { rows } = figureOf<Rates>(
      compared(study('a', rates(rateRow('x', 1, 2), rateRow(null, 1, 2))), study('b', rates(rateRow('y', 3, 4))), null),
    );
    expect(rows.map(({ value, decided, against }) => [value, decided, against!.decided, against!.difference])).toEqual([
      ['x', 2, 0, null],
      ['y', 0, 4, null],
      [null, 2, 0, null],
    ]);
    expect(rows[1]).toMatchObject({ requests: 0, share: 0, rate: null, small: true });
  });

  it('compares shares of counts by what each is of', () => {
    const { rows } = figureOf<Counts>(
      compared(study('a', counts(100, { upheld: 90, overturned: 10 })), study('b', counts(50, { upheld: 50 })), null),
    );
    expect(rows.map(({ against }) => [against!.count, against!.share])).toEqual([
      [50, 1],
      [0, 0],
    ]);
    expect(rows[1]!.against!.difference!.value).toBeCloseTo(0.1);
    expect(rows[1]!.against!.difference!.low).toBeGreaterThan(0);
  });

  it('has the bins of both in distributions, in their order', () => {
    const figure = figureOf<Distribution>(
      compared(study('a', distribution([0, 5], [20, 6])), study('b', distribution([10, 7], [20, 8])), null),
    );
    expect(figure.bins.map(({ from, count, against }) => [from, count, against!.count])).toEqual([
      [0, 5, 0],
      [10, 0, 7],
      [20, 6, 8],
    ]);
    expect(figure.against!.spread.mean).toBe(10);
  });

  it('has a figure that only the other one has, without letters here', () => {
    const { sections } = compared(study('a'), study('b', rates(rateRow('x', 1, 2))), null);
    expect((sections[0]!.figures[0] as Rates).rows).toMatchObject([
      { value: 'x', requests: 0, against: { decided: 2 } },
    ]);
  });

  it.each<[proves: string, changed: Changes | null, hasIntervals: boolean, says: RegExp]>([
    ['no letter in common', null, true, /no letter in common/],
    ['the same letters', changes(100, 0, 0), false, /100 of the letters are of both runs.*no independent samples/],
    ['a year and a half of it', changes(50, 50, 0), false, /50 of the letters/],
    ['a few letters in common', changes(5, 95, 1000), true, /5 of the letters.*no narrower/],
    ['more than a few', changes(6, 94, 94), false, /6 of the letters/],
    ['letters fetched again', changes(0, 100, 90, 90), false, /^90 of the letters have other bytes.*differences\.$/],
    ['a few of them', changes(1, 99, 99, 4), true, /^Diff.* 1 of the letters is of both.*4 more have other.*narrower/],
    ['more than a few of both', changes(2, 98, 98, 4), false, /^2 of the letters are.*4 more have other bytes/],
  ])('has differences only where the runs are independent: %s', (_, changed, hasIntervals, says) => {
    const both = compared(study('a', rates(rateRow('x', 1, 2))), study('b', rates(rateRow('x', 1, 4))), changed);
    expect(figureOf<Rates>(both).rows[0]!.against!.difference !== null).toBe(hasIntervals);
    expect(both.about.notes).toEqual(['Units.', expect.stringMatching(says)]);
    expect(both.sections.map(({ id }) => id)).toEqual(changed === null ? ['all'] : ['all', 'changed']);
    expect(both.about.against).toMatchObject({ name: 'b' });
  });
});

describe('rows of both', () => {
  const rows = (values: string): CountRow[] =>
    [...values].map((value) => ({ value: value === '-' ? null : value, count: 1, share: 1 }));

  it.each([
    { proves: 'by count, new ones come last', order: 'count', here: 'ba', there: 'cad', both: 'bacd' },
    { proves: 'those without a value are behind them', order: 'count', here: 'ba-', there: 'c', both: 'bac-' },
    {
      proves: 'by an order of their own, behind the one before',
      order: 'own',
      here: 'ad-',
      there: 'abcde-',
      both: 'abcde-',
    },
    { proves: 'and before the first', order: 'own', here: 'c', there: 'ac', both: 'ac' },
    { proves: 'in time, by their value', order: 'time', here: '67', there: '4589-', both: '456789-' },
    { proves: 'of nothing here', order: 'own', here: '', there: 'ab', both: 'ab' },
  ] as const)('$proves', ({ order, here, there, both }) => {
    const pairs = rowPairs(rows(here), rows(there), order);
    expect(pairs.map(([a, b]) => (a ?? b)!.value ?? '-').join('')).toBe(both);
    for (const [a, b] of pairs)
      expect([a && here.includes(a.value ?? '-'), b && there.includes(b.value ?? '-')]).not.toContain(false);
  });
});
