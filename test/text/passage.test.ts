import { describe, expect, test } from 'vitest';
import { Passage } from '../../src/text/passage.js';

describe('Passage', () => {
  test.each([
    ['a b', 'a b', 'nothing to do'],
    ['  a\nb\n\nc  ', 'a b c', 'line ends, an empty line, blanks at the ends'],
    ['long-\nacting', 'long-acting', 'a word broken at its own hyphen'],
    ['11-15-\n2016', '11-15-2016', 'a date broken at its hyphen'],
    ['98 -\n99', '98 - 99', 'a dash between blanks stays one'],
    ['a  \t b', 'a b', 'runs of blanks'],
    ['', '', 'nothing'],
  ])('%j reads %j: %s', (text, expected) => {
    expect(Passage.of(text).text).toBe(expected);
  });

  const text = 'xx  one\ntwo-\nthree\n\nfour  five yy';
  const passage = Passage.of(text, { start: 2, end: text.length - 2 });

  test.each(['one', 'two-three', 'three', 'four five', 'one two', 'five'])(
    'the place of %j holds just its words',
    (words) => {
      const at = passage.text.indexOf(words);
      const { start, end } = passage.span(at, at + words.length);
      expect(text.slice(start, end).replaceAll(/-\n/g, '-').replaceAll(/\s+/g, ' ')).toBe(words);
    },
  );

  test.each(['three', 'four five'])('a part keeps its places: %j', (words) => {
    const part = passage.part(passage.text.indexOf('three'));
    const at = part.text.indexOf(words);
    const { start, end } = part.span(at, at + words.length);
    expect(text.slice(start, end).replaceAll(/\s+/g, ' ')).toBe(words);
  });

  test('lines start behind their line ends, in a part as in the whole', () => {
    expect(passage.lineStarts.map((at) => passage.text.slice(at).split(' ')[0])).toEqual([
      'two-three',
      'three',
      'four',
    ]);
    const part = passage.part(passage.text.indexOf('three') + 1);
    expect(part.lineStarts.map((at) => part.text.slice(at).split(' ')[0])).toEqual(['four']);
  });

  test('whole covers the trimmed stretch', () => {
    expect(text.slice(passage.whole.start, passage.whole.end)).toBe('one\ntwo-\nthree\n\nfour  five');
  });
});
