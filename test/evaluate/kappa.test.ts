import { describe, expect, it } from 'vitest';
import { cohensKappa } from '../../src/evaluate/kappa.js';

type Pair = readonly [string | null, string | null];
const times = (count: number, ...pair: Pair): Pair[] => Array.from({ length: count }, () => pair);

describe("Cohen's kappa", () => {
  it.each<{ pairs: Pair[]; kappa: number | null; proves: string }>([
    {
      pairs: [
        ...times(20, 'yes', 'yes'),
        ...times(5, 'yes', 'no'),
        ...times(10, 'no', 'yes'),
        ...times(15, 'no', 'no'),
      ],
      kappa: 0.4,
      proves: '70 % agreed, of which 50 % by chance',
    },
    {
      pairs: [...times(3, 'a', 'a'), ...times(3, 'b', 'b')],
      kappa: 1,
      proves: 'full agreement',
    },
    {
      pairs: [...times(2, 'a', 'b'), ...times(2, 'b', 'a')],
      kappa: -1,
      proves: 'less than by chance',
    },
    {
      pairs: [...times(20, 'a', 'a'), ...times(5, 'b', 'a')],
      kappa: 0,
      proves: 'one who always tells the same agrees by chance only',
    },
    { pairs: [...times(1, 'a', 'a'), ...times(1, null, null)], kappa: 1, proves: 'no value is a value' },
    { pairs: times(9, 'a', 'a'), kappa: null, proves: 'undefined where nothing varies' },
  ])('$kappa: $proves', ({ pairs, kappa }) => {
    expect(cohensKappa(pairs)).toEqual(kappa === null ? null : expect.closeTo(kappa, 12));
    expect(cohensKappa(pairs.map(([a, b]) => [b, a]))).toEqual(kappa === null ? null : expect.closeTo(kappa, 12));
  });
});
