/** Chance that gives the same for the same names. */
import { createHash } from 'node:crypto';

/**
 * A source of chance of its own for each seed, kind and number of an input: `below(n)` a whole number from 0,
 * `chance(p)` whether something of that likelihood happens, `pick(list)` one of a list, `some(n, make)` up to n of what
 * `make` gives, `shuffled(list)`, `bytes(n)`, `fork(name)` another source.
 */
export function diceOf(...names) {
  const hash = createHash('sha256').update(names.join('\0')).digest();
  let [a, b, c, d] = [0, 4, 8, 12].map((at) => hash.readUInt32LE(at));
  // "sfc32", a small generator of good quality.
  const next = () => {
    const sum = (a + b + d) >>> 0;
    d = (d + 1) >>> 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) >>> 0;
    c = (((c << 21) | (c >>> 11)) + sum) >>> 0;
    return sum;
  };
  const below = (limit) => Math.floor((next() / 2 ** 32) * limit);
  const pick = (list) => list[below(list.length)];
  const shuffled = (list) => {
    const result = [...list];
    for (let i = result.length - 1; i > 0; i--) {
      const other = below(i + 1);
      [result[i], result[other]] = [result[other], result[i]];
    }
    return result;
  };
  return {
    below,
    pick,
    shuffled,
    chance: (likelihood) => next() / 2 ** 32 < likelihood,
    some: (most, make) => Array.from({ length: below(most + 1) }, (_, i) => make(i)),
    bytes: (count) => Buffer.from(Array.from({ length: count }, () => next() >>> 24)),
    fork: (name) => diceOf(...names, name),
  };
}
