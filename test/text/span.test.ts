import { describe, expect, test } from 'vitest';
import { groupBy } from '../../src/text/group-by.js';
import {
  groupSpan,
  isSpaceAt,
  lengthOf,
  overlap,
  sliceOf,
  type Span,
  spanOf,
  trimSpan,
  wholeOf,
} from '../../src/text/span.js';

const span = (start: number, end: number): Span => ({ start, end });

test.each([
  ['a b', 1, true, 'a blank'],
  ['a\nb', 1, true, 'a line end'],
  ['a b', 0, false, 'a letter'],
  ['a b', 3, false, 'past the end'],
])('white space in %j at %i: %j, %s', (text, at, expected) => {
  expect(isSpaceAt(text, at)).toBe(expected);
});

test.each([
  [span(0, 3), span(2, 5), true, 'the end of one'],
  [span(0, 9), span(2, 5), true, 'one within the other'],
  [span(0, 3), span(3, 5), false, 'one behind the other'],
  [span(0, 3), span(4, 5), false, 'a gap between'],
])('%j and %j overlap: %j, %s', (a, b, expected) => {
  expect(overlap(a, b)).toBe(expected);
  expect(overlap(b, a)).toBe(expected);
});

test('a span, its words and its length', () => {
  expect(sliceOf('left knee', span(5, 9))).toBe('knee');
  expect(lengthOf(span(5, 9))).toBe(4);
  expect(wholeOf('knee')).toEqual(span(0, 4));
});

describe('a match', () => {
  const match = /(?<first>\w+) of (?<second>\w+)/.exec('pain: knee of knee')!;

  test('stands where it was found, counted from where the search began', () => {
    expect(spanOf(match)).toEqual(span(6, 18));
    expect(spanOf(match, 100)).toEqual(span(106, 118));
  });

  test('knows the place of a group, behind an offset where its words stand twice', () => {
    expect(groupSpan(match, 'first')).toEqual(span(6, 10));
    expect(groupSpan(match, 'first', 100)).toEqual(span(106, 110));
    expect(groupSpan(match, 'second', 0, 5)).toEqual(span(14, 18));
  });
});

test.each<[text: string, marks: string | undefined, left: string, proves: string]>([
  [' ,;knee:. ', undefined, 'knee', 'blanks and marks at both ends'],
  ['knee, back', undefined, 'knee, back', 'none within'],
  ['(knee)', '()', 'knee', 'marks of one’s choice'],
  ['(knee)', undefined, '(knee)', 'no others'],
  [' ,. ', undefined, '', 'nothing but marks'],
])('%j trimmed of %j is %j: %s', (text, marks, left) => {
  expect(sliceOf(text, trimSpan(text, wholeOf(text), marks))).toBe(left);
});

test('nothing outside a span is trimmed or taken', () => {
  expect(trimSpan('x ,,, y', span(1, 3))).toEqual(span(3, 3));
  expect(trimSpan('  knee  ', span(3, 6))).toEqual(span(3, 6));
});

test('groupBy: groups and members in order of first mention, by value or place', () => {
  expect([...groupBy(['b1', 'a1', 'b2'], (each) => each[0])]).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1']],
  ]);
  expect([...groupBy(['x', 'y', 'z'], (_, i) => i % 2)]).toEqual([
    [0, ['x', 'z']],
    [1, ['y']],
  ]);
});
