import { describe, expect, it } from 'vitest';
import { fisher } from '../../src/statistics/fisher.js';

describe("Fisher's exact test", () => {
  // The first is Fisher's lady who tastes tea, as in R's example of fisher.test; all are also what SciPy gives.
  it.each([
    { one: [3, 4], other: [1, 4], p: 0.48571428571428565, proves: 'tables that are equally likely count' },
    { one: [2, 15], other: [10, 13], p: 0.0016242652667474312, proves: 'convictions of twins, another of R’s' },
    { one: [8, 10], other: [1, 6], p: 0.034965034965034975, proves: 'the example of SciPy' },
    { one: [0, 40], other: [60, 960], p: 0.16538037897582952, proves: 'none of one' },
    { one: [12, 100_000], other: [40, 100_000], p: 0.00012729150401587594, proves: 'rare among many' },
    { one: [5, 10], other: [5, 10], p: 1, proves: 'no difference' },
    { one: [0, 10], other: [0, 20], p: 1, proves: 'nothing to tell apart' },
    { one: [10, 10], other: [20, 20], p: 1, proves: 'the same of all' },
  ] as const)('$one against $other: $p; $proves', ({ one, other, p }) => {
    const [a, b] = [
      { some: one[0], all: one[1] },
      { some: other[0], all: other[1] },
    ];
    expect(fisher(a, b) / p).toBeCloseTo(1, 8);
    expect(fisher(b, a) / p).toBeCloseTo(1, 8);
  });

  it('takes many as well', () => {
    const started = performance.now();
    const p = fisher({ some: 50_000, all: 500_000 }, { some: 50_300, all: 500_000 });
    expect(p).toBeCloseTo(0.31957, 5);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
