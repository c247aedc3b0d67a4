import { describe, expect, test } from 'vitest';
import { endsFarShort, endsSentence, endsShort, type Line, lineSource } from '../../src/segment/lines.js';
import { wholeOf } from '../../src/text/span.js';

const line = (text: string): Line => ({ start: 0, end: text.length, text, afterGap: false, endsPage: false });
const source = (text: string, pageStarts: readonly number[] = [0], flowing = false) =>
  lineSource({ text, pageStarts, flowing }, wholeOf(text));

describe('the lines of a stretch', () => {
  const told = (text: string, pageStarts?: readonly number[], within = wholeOf(text)): string[] =>
    source(text, pageStarts)
      .in(within)
      .map(({ text, afterGap, endsPage }) => [text, afterGap ? 'gap' : '', endsPage ? 'page' : ''].join('|'));

  test.each([
    ['a\nb', ['a||', 'b||'], 'one below the other'],
    ['a\nb\n', ['a||', 'b||'], 'with a line end behind the last'],
    ['a\n \n\nb\nc', ['a||', 'b|gap|', 'c||'], 'empty ones between'],
    ['\n\na', ['a||'], 'empty ones at the top of a page'],
    ['', [], 'none'],
  ])('%j: %j, %s', (text, lines) => expect(told(text)).toEqual(lines));

  test('a gap at a page break is none; a line before one ends its page', () => {
    expect(told('a\n\nb\nc', [0, 3])).toEqual(['a||page', 'b||', 'c||']);
    expect(told('a\n\nb\n\nc', [0, 3])).toEqual(['a||page', 'b||', 'c|gap|']);
    expect(told('a\nb', [0, 2])).toEqual(['a||page', 'b||']);
    expect(told('\na', [0])).toEqual(['a||']);
  });

  test('those of a part of it, each with its place', () => {
    expect(told('one\ntwo\nthree', [0], { start: 2, end: 9 })).toEqual(['e||', 'two||', 't||']);
    expect(told('one\ntwo', [0], { start: 0, end: 3 })).toEqual(['one||']);
    expect(told('one\ntwo', [0], { start: 0, end: 4 })).toEqual(['one||']);
    expect(source('one\n\ntwo').in({ start: 1, end: 8 })).toMatchObject([
      { start: 1, end: 3 },
      { start: 5, end: 8 },
    ]);
  });

  test('the width is that of the longest lines, but for outliers', () => {
    expect(source('').width).toBe(0);
    expect(source('a\nabc').width).toBe(3);
    expect(source(['x'.repeat(99), ...Array.from({ length: 39 }, (_, i) => 'y'.repeat(i + 1))].join('\n')).width).toBe(
      39,
    );
  });

  test('where lines tell nothing its sentences stand for them', () => {
    const { in: linesIn, width } = source('He\nfell. He rests.', [0, 3], true);
    expect(width).toBe(0);
    expect(linesIn({ start: 0, end: 18 })).toEqual([
      { start: 0, end: 8, text: 'He fell.', afterGap: false, endsPage: false },
      { start: 9, end: 18, text: 'He rests.', afterGap: false, endsPage: false },
    ]);
  });
});

describe('a line ended although the next word would have fitted', () => {
  // With a blank and "word" behind it, a line of n characters would have n + 5.
  test.each([
    [82, false, false],
    [83, false, false],
    [58, true, true],
    [59, true, false],
    [81, true, false],
  ])('%i characters of 98: short %j, far short %j', (length, short, far) => {
    const next = line('word and more');
    expect(endsShort(line('x'.repeat(length)), next, 98)).toBe(short);
    expect(endsFarShort(line('x'.repeat(length)), next, 98)).toBe(far);
  });

  test('at the limit itself it is full', () => {
    expect(endsShort(line('x'.repeat(83)), line('word'), 100)).toBe(false);
    expect(endsFarShort(line('x'.repeat(60)), line('word'), 100)).toBe(false);
  });
});

test.each([
  ['It helps.', true],
  ['It helps."  ', true],
  ['Does it?)', true],
  ['It helps', false],
  ['It helps. So', false],
])('%j ends a sentence: %j', (text, ends) => {
  expect(endsSentence(line(text))).toBe(ends);
});
