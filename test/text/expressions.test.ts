import { describe, expect, test } from 'vitest';
import { anyOf, anyWord, fill, literal, slipsOf, spaced } from '../../src/text/expressions.js';

const whole = (source: string): RegExp => new RegExp(`^${source}$`);

describe('expressions', () => {
  test.each([
    ['a.b (c)', 'a.b (c)', true],
    ['a.b', 'aXb', false],
  ])('literal %j on %j', (words, text, matches) => {
    expect(whole(literal(words)).test(text)).toBe(matches);
  });

  test.each([
    [anyOf(['a+', 'b']), 'aaa', true],
    [anyWord(['by mouth', 'p.o']), 'by mouth', true],
    [anyWord(['by mouth'], '[ -]?'), 'by-mouth', true],
    [anyWord(['p.o']), 'pxo', false],
    [spaced('Date of Injury'), 'Date\nof  Injury', true],
    [spaced('TREATMENT ?/ ?SERVICE'), 'TREATMENT/SERVICE', true],
  ])('%s on %j', (source, text, matches) => {
    expect(whole(source).test(text)).toBe(matches);
  });
});

test('slipsOf: letters left out, struck twice, or changed places', () => {
  expect(slipsOf('abc').toSorted()).toEqual(['ab', 'abbc', 'abc', 'abcc', 'ac', 'acb']);
  expect(slipsOf('a')).toEqual(['a']);
});

describe('fill', () => {
  test('replaces every placeholder, however often it stands', () => {
    expect(fill('{A}-{B}-{A}', { A: '1', B: '2' })).toBe('1-2-1');
  });

  test('leaves repetitions alone', () => {
    expect(fill('x{1,4}{A}', { A: 'y' })).toBe('x{1,4}y');
  });

  test('throws for a placeholder that nothing is given for', () => {
    expect(() => fill('{A}{B}', { A: '1' })).toThrow('{B}');
  });

  test('throws for a part that has no place', () => {
    expect(() => fill('{A}', { A: '1', B: '2' })).toThrow('B has no place in {A}');
    expect(() => fill('{A}', { A: '1', B: '2', C: '3' })).toThrow('B, C have no place in {A}');
  });
});
