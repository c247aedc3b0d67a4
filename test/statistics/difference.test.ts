import { describe, expect, it } from 'vitest';
import { difference } from '../../src/statistics/difference.js';

describe('the difference of two shares', () => {
  // Of R. G. Newcombe: Interval estimation for the difference between independent proportions. Statistics in Medicine 17
  // (1998), 873-890, table II, method 10.
  it.each([
    { one: [56, 70], other: [48, 80], low: 0.0524, high: 0.3339, proves: 'the first example' },
    { one: [9, 10], other: [3, 10], low: 0.1705, high: 0.809, proves: 'few of each' },
    { one: [5, 56], other: [0, 29], low: -0.0381, high: 0.1926, proves: 'none of one of them' },
    { one: [0, 10], other: [0, 20], low: -0.1611, high: 0.2775, proves: 'none of either has a width' },
    { one: [10, 10], other: [0, 10], low: 0.6075, high: 1, proves: 'no more than 1' },
  ] as const)('of $one and $other goes from $low to $high: $proves', ({ one, other, low, high }) => {
    expect(difference({ some: one[0], all: one[1] }, { some: other[0], all: other[1] })).toEqual({
      value: expect.closeTo(one[0] / one[1] - other[0] / other[1], 12),
      low: expect.closeTo(low, 4),
      high: expect.closeTo(high, 4),
    });
  });

  it('is none where there is nothing of one', () => {
    expect(difference({ some: 0, all: 0 }, { some: 1, all: 2 })).toBeNull();
    expect(difference({ some: 1, all: 2 }, { some: 0, all: 0 })).toBeNull();
  });
});
