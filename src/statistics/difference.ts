import { wilson } from './wilson.js';

/** A difference with its 95 % interval. */
export interface Difference {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** So many of so many; neither need be whole. */
export interface Proportion {
  readonly some: number;
  readonly all: number;
}

/**
 * The share of `one` less that of `other`, with the interval that is made of the two Wilson intervals; nothing where
 * either is of none.
 *
 * R. G. Newcombe: Interval estimation for the difference between independent proportions: comparison of eleven methods.
 * Statistics in Medicine 17 (1998), 873-890, method 10.
 */
export function difference(one: Proportion, other: Proportion): Difference | null {
  if (one.all === 0 || other.all === 0) return null;
  const [p, q] = [one.some / one.all, other.some / other.all];
  const [ofP, ofQ] = [wilson(one.some, one.all), wilson(other.some, other.all)];
  return {
    value: p - q,
    low: p - q - Math.hypot(p - ofP.low, ofQ.high - q),
    high: p - q + Math.hypot(ofP.high - p, q - ofQ.low),
  };
}
