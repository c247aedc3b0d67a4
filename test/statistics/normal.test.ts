import { describe, expect, it } from 'vitest';
import { bothTails } from '../../src/statistics/normal.js';

describe('both tails of the normal distribution', () => {
  // Reckoned with 30 digits; R gives the same as 2 * pnorm(-z).
  it.each([
    { z: 0, p: 1, proves: 'the middle' },
    { z: 0.5, p: 0.6170750774519738, proves: 'the first approximation' },
    { z: 1, p: 0.3173105078629141, proves: 'the second' },
    { z: 1.959963984540054, p: 0.05, proves: 'what 95 % intervals are made with' },
    { z: 5, p: 5.733031437583878e-7, proves: 'the end of the second' },
    { z: 10, p: 1.523970604832105e-23, proves: 'the third, far out' },
    { z: 37, p: 1.1451142445049154e-299, proves: 'nearly as far as numbers go' },
  ])('beyond $z are $p: $proves', ({ z, p }) => {
    expect(bothTails(z) / p).toBeCloseTo(1, 13);
    expect(bothTails(-z)).toBe(bothTails(z));
  });

  it('are nothing where numbers end', () => {
    expect(bothTails(Number.POSITIVE_INFINITY)).toBe(0);
  });
});
