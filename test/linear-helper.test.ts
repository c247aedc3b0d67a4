import { describe, expect, it } from 'vitest';
import { expectLinear, repeated } from './helpers/linear.js';

/** Looks at every eighth character, and before each at `before` of those before it. */
const look = (text: string, before: (i: number) => number): number => {
  let sum = 0;
  for (let i = 0; i < text.length; i += 8) for (let j = before(i); j < i; j += 8) sum += text.charCodeAt(j) & 1;
  return sum;
};

describe('expectLinear', () => {
  it('fails where time grows with the square of the text', () => {
    const all = (): number => 0;
    // What is not compiled yet takes longer, and a short text so long that a longer one seems to take its share.
    for (let i = 0; i < 20; i++) look(repeated('a', 20_000), all);
    expect(() =>
      expectLinear(
        (size) => repeated('a', size),
        (text) => look(text, all),
      ),
    ).toThrow('growth of the time');
  });

  it('passes where time grows with the text', () =>
    expectLinear(
      (size) => repeated('a', size),
      (text) => look(text, (i) => Math.max(0, i - 4000)),
    ));
});
