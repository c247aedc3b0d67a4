import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Clustered, testClustered } from '../../src/statistics/clustered.js';
import { difference } from '../../src/statistics/difference.js';
import { bothTails } from '../../src/statistics/normal.js';

/** Trials and successes of a cluster, in the group and outside it. */
interface Cluster {
  readonly inN: number;
  readonly inY: number;
  readonly outN: number;
  readonly outY: number;
}

const sum = <T>(of: readonly T[], value: (one: T) => number): number =>
  of.reduce((total, one) => total + value(one), 0);

function clustered(clusters: readonly Cluster[]): Clustered {
  const all = clusters.map((one) => ({ ...one, n: one.inN + one.outN, y: one.inY + one.outY }));
  return {
    clusters: all.filter(({ n }) => n > 0).length,
    group: { n: sum(all, ({ inN }) => inN), y: sum(all, ({ inY }) => inY) },
    all: { n: sum(all, ({ n }) => n), y: sum(all, ({ y }) => y) },
    squares: {
      nn: sum(all, ({ n }) => n * n),
      ny: sum(all, ({ n, y }) => n * y),
      yy: sum(all, ({ y }) => y * y),
      inNinN: sum(all, ({ inN }) => inN * inN),
      inNinY: sum(all, ({ inN, inY }) => inN * inY),
      inYinY: sum(all, ({ inY }) => inY * inY),
      inNn: sum(all, ({ inN, n }) => inN * n),
      inNy: sum(all, ({ inN, y }) => inN * y),
      inYn: sum(all, ({ inY, n }) => inY * n),
      inYy: sum(all, ({ inY, y }) => inY * y),
    },
  };
}

/** So many clusters alike. */
const times = (count: number, inN: number, inY: number, outN: number, outY: number): Cluster[] =>
  Array.from({ length: count }, () => ({ inN, inY, outN, outY }));

describe('trials that come in clusters', () => {
  it('alone in theirs: the usual test of two proportions', () => {
    // prop.test(c(30, 20), c(100, 150), correct = FALSE) of R: X-squared = 10.417, p-value = 0.00125.
    const alone = [
      ...times(30, 1, 1, 0, 0),
      ...times(70, 1, 0, 0, 0),
      ...times(20, 0, 0, 1, 1),
      ...times(130, 0, 0, 1, 0),
    ];
    expect(testClustered(clustered(alone))).toEqual({
      p: expect.closeTo(bothTails(Math.sqrt(10 + 5 / 12)), 10),
      difference: difference({ some: 30, all: 100 }, { some: 20, all: 150 }),
    });
  });

  it('of which each has the outcome of its cluster: as sure as one of each cluster', () => {
    const one = [
      ...times(30, 1, 1, 0, 0),
      ...times(70, 1, 0, 0, 0),
      ...times(20, 0, 0, 1, 1),
      ...times(130, 0, 0, 1, 0),
    ];
    const four = [
      ...times(30, 4, 4, 0, 0),
      ...times(70, 4, 0, 0, 0),
      ...times(20, 0, 0, 4, 4),
      ...times(130, 0, 0, 4, 0),
    ];
    const [tested, expected] = [testClustered(clustered(four))!, testClustered(clustered(one))!];
    // But for the corrections for 250 clusters and 1,000 trials.
    expect(tested.p / expected.p).toBeCloseTo(1, 1);
    expect(tested.difference.low).toBeCloseTo(expected.difference.low, 3);
  });

  it('with outcomes that fit together by design: no surer than alone', () => {
    // Each cluster has one success of two in the group and one of two outside it: no cluster differs from another.
    const paired = testClustered(clustered([...times(50, 2, 1, 2, 1), ...times(10, 2, 1, 2, 0)]))!;
    const [some, all] = [60, 120];
    const plain = difference({ some, all }, { some: 50, all: 120 })!;
    expect(paired.difference).toEqual(plain);
    expect(paired.p).toBeGreaterThan(0.1);
  });

  it('rarely: no surer than the exact test', () => {
    const few = clustered([...times(40, 1, 0, 0, 0), ...times(60, 0, 0, 1, 1), ...times(900, 0, 0, 1, 0)]);
    // fisher.test of R gives 0.16538.
    expect(testClustered(few)!.p).toBeCloseTo(0.165380379, 8);
  });

  it.each([
    { of: times(20, 1, 1, 0, 0), proves: 'none is outside the group' },
    { of: times(20, 0, 0, 1, 1), proves: 'none is in the group' },
    { of: times(20, 1, 1, 1, 1), proves: 'all end the same way' },
    { of: times(1, 40, 10, 40, 20), proves: 'one cluster' },
    { of: [], proves: 'nothing' },
  ])('are not tested where $proves', ({ of }) => {
    expect(testClustered(clustered(of))).toBeNull();
  });

  it('have the variance of the sums over clusters and over trials, written out', () => {
    const cluster = fc
      .tuple(fc.nat(4), fc.nat(4), fc.nat(4), fc.nat(4))
      .map(([inN, inY, outN, outY]) => ({ inN, inY: Math.min(inN, inY), outN, outY: Math.min(outN, outY) }));
    fc.assert(
      fc.property(fc.array(cluster, { minLength: 60, maxLength: 90 }), (clusters) => {
        const of = clustered(clusters);
        const tested = testClustered(of);
        fc.pre(tested !== null);
        const [n, others] = [of.group.n, of.all.n - of.group.n];
        const share = of.all.y / of.all.n;
        const variance = (clusters: readonly Cluster[]): number => {
          const residual = ({ inN, inY, outN, outY }: Cluster): number =>
            (inY - share * inN) / n - (outY - share * outN) / others;
          const some = clusters.filter(({ inN, outN }) => inN + outN > 0);
          return (sum(some, (one) => residual(one) ** 2) * some.length) / (some.length - 1);
        };
        const trials = clusters.flatMap(({ inN, inY, outN, outY }) => [
          ...times(inY, 1, 1, 0, 0),
          ...times(inN - inY, 1, 0, 0, 0),
          ...times(outY, 0, 0, 1, 1),
          ...times(outN - outY, 0, 0, 1, 0),
        ]);
        const effect = Math.max(1, variance(clusters) / variance(trials));
        const plain = share * (1 - share) * (1 / n + 1 / others);
        const value = of.group.y / n - (of.all.y - of.group.y) / others;
        expect(tested!.p).toBeCloseTo(bothTails(value / Math.sqrt(plain * effect)), 9);
      }),
      { numRuns: 50 },
    );
  });
});
