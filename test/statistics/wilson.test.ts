import { describe, expect, it } from 'vitest';
import { wilson } from '../../src/statistics/wilson.js';

describe('the Wilson interval', () => {
  // The last four are those of R. G. Newcombe: Two-sided confidence intervals for the single proportion. Statistics in
  // Medicine 17 (1998), 857-872, table I, method 3.
  it.each([
    { right: 10, places: 10, low: 0.7225, high: 1, proves: 'all right is no proof that all is right' },
    { right: 0, places: 10, low: 0, high: 0.2775, proves: 'the same of none' },
    { right: 81, places: 263, low: 0.2553, high: 0.3662, proves: 'many places' },
    { right: 15, places: 148, low: 0.0624, high: 0.1605, proves: 'a small share' },
    { right: 0, places: 20, low: 0, high: 0.1611, proves: 'none of twenty' },
    { right: 1, places: 29, low: 0.0061, high: 0.1718, proves: 'one is not symmetric about its share' },
  ])('of $right of $places goes from $low to $high: $proves', ({ right, places, low, high }) => {
    expect(wilson(right, places)).toEqual({ low: expect.closeTo(low, 4), high: expect.closeTo(high, 4) });
  });
});
