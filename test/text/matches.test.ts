import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../src/text/matches.js';

describe('matchesOf', () => {
  it.each([
    ['every match, with its groups', 'Norco 10 mg, Soma 350 mg', /(?<amount>\d+) mg/g],
    ['none', 'Norco', /\d/g],
    ['empty matches, each once', 'ab', /x*/g],
    ['empty matches between characters of two code units', 'a\u{1f48a}b\u{1f48a}', /x*/gu],
    ['empty matches between characters of one, by their points', 'ab\uffffc', /x*/gu],
    ['empty matches beside others', 'a1b22', /\d*/g],
  ])('finds what matchAll finds: %s', (_, text, pattern) => {
    expect(matchesOf(text, pattern)).toEqual([...text.matchAll(pattern)]);
    // A second text starts anew.
    expect(matchesOf(text, pattern)).toEqual([...text.matchAll(pattern)]);
  });

  it('starts at the start whatever was looked for before', () => {
    const pattern = /\d/g;
    pattern.test('1');
    expect(matchesOf('12', pattern).map(({ index }) => index)).toEqual([0, 1]);
  });

  it('refuses an expression that would find its first match for ever', () =>
    expect(() => matchesOf('1', /\d/)).toThrow('Without the flag "g"'));
});
