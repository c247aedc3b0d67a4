import { describe, expect, it } from 'vitest';
import { Histogram, summary } from '../../src/statistics/histogram.js';

const of = (values: readonly number[]): ReturnType<typeof summary> => {
  const histogram = new Histogram();
  for (const value of values) histogram.add(value);
  return summary(histogram.inOrder());
};

describe('what is said of numbers', () => {
  // Quartiles as NumPy's percentile and R's quantile give them.
  it.each([
    { values: [4, 2, 1, 3], mean: 2.5, quartiles: [1.75, 2.5, 3.25], ends: [1, 4], proves: 'in any order' },
    { values: [1, 1, 1, 5], mean: 2, quartiles: [1, 1, 2], ends: [1, 5], proves: 'some come often' },
    { values: [7], mean: 7, quartiles: [7, 7, 7], ends: [7, 7], proves: 'one alone' },
    {
      values: [10, 9, 8, 7, 6, 5, 4, 3, 2, 1],
      mean: 5.5,
      quartiles: [3.25, 5.5, 7.75],
      ends: [1, 10],
      proves: 'between two numbers, in proportion',
    },
    {
      values: [0, 100_000],
      mean: 50_000,
      quartiles: [25_000, 50_000, 75_000],
      ends: [0, 100_000],
      proves: 'far apart',
    },
  ])('$values: $proves', ({ values, mean, quartiles, ends }) => {
    expect(of(values)).toEqual({
      n: values.length,
      mean,
      lower_quartile: quartiles[0],
      median: quartiles[1],
      upper_quartile: quartiles[2],
      least: ends[0],
      most: ends[1],
    });
  });

  it('nothing of none', () => {
    expect(of([])).toMatchObject({ n: 0, mean: null, median: null, least: null });
  });
});
