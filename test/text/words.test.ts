import { describe, expect, test } from 'vitest';
import { wordList } from '../../src/text/word-list.js';
import { withoutPossessive, wordsOf } from '../../src/text/words.js';
import { expectLinear, repeated } from '../helpers/linear.js';

describe('wordsOf', () => {
  test.each([
    ['Right-sided hip/thigh pain', ['right', 'sided', 'hip', 'thigh', 'pain'], 'hyphen and slash part words'],
    ['L4-5, C5-C6 and T12', ['l4-5', 'c5-c6', 'and', 't12'], 'levels of the spine are one word'],
    ['L4\u20135', ['l4\u20135'], 'with a dash too'],
    ["worker's knees", ["worker's", 'knees'], 'an apostrophe parts none'],
    ['Neck & Upper Back', ['neck', '&', 'upper', 'back'], '"&" is a word'],
    ['Ménière 3rd B12', ['ménière', '3rd', 'b12'], 'letters of any alphabet, and figures'],
    ['S80.02XA', ['s80', '02xa'], 'a code is no level'],
  ])('%s', (text, words, _proves) => {
    expect(wordsOf(text).map((word) => word.text)).toEqual(words);
  });

  test('a word knows its place, in a part of a text too', () => {
    expect(wordsOf('the left knee', { start: 4, end: 13 })).toEqual([
      { text: 'left', start: 4, end: 8 },
      { text: 'knee', start: 9, end: 13 },
    ]);
  });

  test.each(['knee ', 'L4-5-', '&', "a'", '- '])('time grows with the text: %j', (phrase) => {
    expectLinear((size) => repeated(phrase, size), wordsOf);
  });
});

test.each([
  ["worker's", 'worker'],
  ["workers'", 'workers'],
  ['knees', 'knees'],
])('withoutPossessive(%s)', (word, bare) => {
  expect(withoutPossessive(word)).toBe(bare);
});

test('wordList: entries between bars, white space folded, over any number of lines', () => {
  expect(
    wordList(`a | low  back |
    physician's desk reference, 2nd ed. |`),
  ).toEqual(['a', 'low back', "physician's desk reference, 2nd ed."]);
});
