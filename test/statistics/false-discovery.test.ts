import { describe, expect, it } from 'vitest';
import { falseDiscoveryRates } from '../../src/statistics/false-discovery.js';

describe('false discovery rates', () => {
  it('of the fifteen tests of Benjamini and Hochberg (1995, section 3.2): four at 5 %', () => {
    const ps = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
    ];
    const rates = falseDiscoveryRates(ps);
    // As SciPy's false_discovery_control gives them.
    const known = [0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.063857142857, 0.063857142857, 0.0645, 0.0765, 0.486];
    expect(rates.slice(0, known.length)).toEqual(known.map((rate) => expect.closeTo(rate, 10)));
    expect(rates.filter((rate) => rate <= 0.05)).toHaveLength(4);
  });

  it.each([
    { ps: [], rates: [], proves: 'no test' },
    { ps: [0.02], rates: [0.02], proves: 'one is as it is' },
    { ps: [0.01, 0.04, 0.03, 0.005, 0.02, 0.9], rates: [0.03, 0.048, 0.045, 0.03, 0.04, 0.9], proves: 'in any order' },
    { ps: [0.6, 0.9], rates: [0.9, 0.9], proves: 'no more than 1, nor than one of a greater p' },
  ])('of $ps are $rates: $proves', ({ ps, rates }) => {
    expect(falseDiscoveryRates(ps)).toEqual(rates.map((rate) => expect.closeTo(rate, 12)));
  });
});
