import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lettersToHalve } from '../../src/evaluate/letters-to-halve.js';
import { wilson } from '../../src/statistics/wilson.js';

describe('letters that halve the interval', () => {
  it.each([
    { right: 1, places: 1, letters: 1, further: 5, proves: 'z² + 2 places are half as wide as 1 that is right' },
    { right: 30, places: 30, letters: 30, further: 34, proves: 'shares of 1: somewhat more than as many again' },
    { right: 500, places: 1000, letters: 1000, further: 3012, proves: 'shares of a half: four times as many' },
    { right: 60, places: 60, letters: 30, further: 32, proves: 'two places per letter come twice as fast' },
  ])('$right of $places in $letters letters: $further; $proves', ({ right, places, letters, further }) => {
    expect(lettersToHalve(right, places, letters)).toBe(further);
  });

  it('is the least number that is enough', () => {
    const width = (right: number, places: number): number => wilson(right, places).high - wilson(right, places).low;
    const counts = fc.tuple(fc.integer({ min: 1, max: 500 }), fc.nat(500), fc.integer({ min: 1, max: 300 }));
    fc.assert(
      fc.property(counts, ([places, some, letters]) => {
        const right = Math.min(places, some);
        const further = lettersToHalve(right, places, letters);
        const widthWith = (more: number): number =>
          width((right * (letters + more)) / letters, (places * (letters + more)) / letters);
        expect(widthWith(further)).toBeLessThanOrEqual(width(right, places) / 2);
        expect(widthWith(further - 1)).toBeGreaterThan(width(right, places) / 2);
      }),
    );
  });
});
