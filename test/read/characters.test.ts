import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/read/clean/characters.js';

describe('plainText', () => {
  test.each([
    ['seen on 02\u201303\u20132016.', 'seen on 02-03-2016.', 'a date'],
    ['pages 98\u201399', 'pages 98-99', 'a range'],
    ['Norco 10\u2013325mg', 'Norco 10-325mg', 'a dose'],
    ['at L4\u20135 and C5\u2012C6', 'at L4-5 and C5-C6', 'levels, one with a figure dash'],
    ['5\u201510 visits', '5-10 visits', 'a horizontal bar'],
    ['a 48\u2013year\u2013old male', 'a 48-year\u2013old male', 'beside a digit only'],
    ['pages 98\u2013\n99', 'pages 98-\n99', 'a range broken at a line end'],
    ['in 2014\u2013\nthe year', 'in 2014\u2013\nthe year', 'a line that ends in a dash'],
    ['pages 98 \u2013 99', 'pages 98 \u2013 99', 'a dash between blanks'],
    ['pain \u2013 5/10', 'pain \u2013 5/10', 'one behind a blank'],
    ['the knee\u2013and the hip', 'the knee\u2013and the hip', 'a dash of prose'],
    ['98\u201499', '98\u201499', 'an em dash parts'],
  ])('%j reads %j: %s', (printed, plain, _proves) => {
    expect(plainText(printed)).toBe(plain);
  });

  test.each([
    ['the worker\u0092s \u0093sprain\u0094', 'the worker\'s "sprain"', 'quotes of Windows-1252'],
    ['pages 98\u009699', 'pages 98-99', 'its en dash'],
    ['a \u009b31mred\u009b0m word', 'a \u203a31mred\u203a0m word', 'the start of a command to a terminal'],
    ['a\u0081\u008d\u0090b', 'ab', 'controls that are no character of it'],
    ['a\u0085b', 'a\nb', 'a line end'],
    ['a\u2066b\u2069\u061cc', 'abc', 'marks of direction'],
    ['a\u001b[31mb', 'a[31mb', 'an escape'],
  ])('%j reads %j: %s', (printed, plain, _proves) => {
    expect(plainText(printed)).toBe(plain);
  });

  test('no control reaches a letter but the line end', () => {
    const all = Array.from({ length: 0xa0 }, (_, code) => String.fromCharCode(code)).join('x');
    // eslint-disable-next-line no-control-regex
    expect(plainText(all)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });
});
