import { describe, expect, test } from 'vitest';
import { Passage } from '../../src/text/passage.js';

describe('Passage', () => {
  test.each([
    ['a b', 'a b', 'nothing to do'],
    ['  a\nb\n\nc  ', 'a b c', 'line ends, an empty line, blanks at the ends'],
    ['long-\nacting', 'long-acting', 'a word broken at its own hyphen'],
    ['knee-\n(left)', 'knee- (left)', 'a mark behind a hyphen'],
    ['11-15-\n2016', '11-15-2016', 'a date broken at its hyphen'],
    ['98 -\n99', '98 - 99', 'a dash between blanks stays one'],
    ['a  \t b', 'a b', 'runs of blanks'],
    ['', '', 'nothing'],
  ])('%j reads %j: %s', (text, expected) => {
    expect(Passage.of(text).text).toBe(expected);
  });

  const text = 'xx  one\ntwo-\nthree\n\nfour  five yy';
  const passage = (): Passage => Passage.of(text, { start: 2, end: text.length - 2 });
  /** The words of the letter at the place of some words of a passage, each gap one blank. */
  const atPlaceOf = (words: string, { text: own, span }: { text: string; span: Passage['span'] }): string => {
    const at = own.indexOf(words);
    const { start, end } = span(at, at + words.length);
    return text.slice(start, end).replaceAll(/-\n/g, '-').replaceAll(/\s+/g, ' ');
  };
  const places = (of: Passage) => ({ text: of.text, span: of.span.bind(of) });
  const linesOf = (of: Passage): (string | undefined)[] => of.lineStarts.map((at) => of.text.slice(at).split(' ')[0]);

  test.each(['one', 'two-three', 'three', 'four five', 'one two', 'five'])(
    'the place of %j holds just its words',
    (words) => {
      expect(atPlaceOf(words, places(passage()))).toBe(words);
    },
  );

  test('an empty place stands where the next word does', () => {
    const at = passage().text.indexOf('four');
    expect(passage().span(at, at)).toEqual({ start: text.indexOf('four'), end: text.indexOf('four') });
  });

  test.each(['three', 'four five'])('a part keeps its places: %j', (words) => {
    const part = passage().part(passage().text.indexOf('three'));
    expect(atPlaceOf(words, places(part))).toBe(words);
    expect(text.slice(part.whole.start, part.whole.end)).toBe('three\n\nfour  five');
  });

  test.each([
    [3, 14, 'two-three', 'two-\nthree', 'blanks at both ends'],
    [-5, 3, 'one', 'one', 'from before its start'],
    [14, 99, 'four five', 'four  five', 'to behind its end'],
    [3, 4, '', '', 'a blank'],
    [4, 4, '', '', 'nothing'],
  ])('a part from %i to %i is %j', (start, end, words, written) => {
    const part = passage().part(start, end);
    expect(part.text).toBe(words);
    expect(text.slice(part.whole.start, part.whole.end)).toBe(written);
    expect(part.part(0).text).toBe(words);
  });

  test('an empty part stands where it was cut', () => {
    // At a blank, and at a word behind more than one.
    expect(passage().part(3, 3).whole).toEqual({ start: 7, end: 7 });
    const four = passage().text.indexOf('four');
    expect(passage().part(four, four).whole).toEqual({ start: text.indexOf('four'), end: text.indexOf('four') });
  });

  test('a part of a part keeps its places', () => {
    const part = passage().part(4).part(10).part(5);
    expect(part.text).toBe('five');
    expect(atPlaceOf('five', places(part))).toBe('five');
  });

  test('lines start behind their line ends, in a part as in the whole', () => {
    expect(linesOf(passage())).toEqual(['two-three', 'three', 'four']);
    const three = passage().text.indexOf('three');
    expect(linesOf(passage().part(three + 1))).toEqual(['four']);
    // The first line of a part is left out, and so is one that starts where it ends.
    expect(linesOf(passage().part(three))).toEqual(['four']);
    expect(linesOf(passage().part(0, three))).toEqual(['two-']);
  });

  test('blanks alone part no lines', () => {
    expect(Passage.of('one  two \t three').lineStarts).toEqual([]);
    expect(Passage.of('one\n  two').lineStarts).toEqual([4]);
  });

  test('whole covers the trimmed stretch', () => {
    expect(text.slice(passage().whole.start, passage().whole.end)).toBe('one\ntwo-\nthree\n\nfour  five');
    // Nothing but blanks, with more of them behind.
    expect(Passage.of('a   b', { start: 1, end: 3 }).whole).toEqual({ start: 3, end: 3 });
  });
});
