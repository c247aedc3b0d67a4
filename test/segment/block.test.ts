import { describe, expect, test } from 'vitest';
import { decisionOf } from '../../src/segment/decision.js';
import { nonEmpty, requestKey, requestSpan, trimmed } from '../../src/segment/items/block.js';
import { sliceOf, wholeOf } from '../../src/text/span.js';

describe('the white space at the ends of a span', () => {
  test.each([
    [' \n cane \n', 'cane', 'goes'],
    ['a cane', 'a cane', 'stays within'],
    [' \n ', '', 'may be all of it'],
  ])('%j: %j, it %s', (text, words) => {
    expect(sliceOf(text, trimmed(text, wholeOf(text)))).toBe(words);
    expect(nonEmpty(text, wholeOf(text))).toEqual(words === '' ? null : trimmed(text, wholeOf(text)));
  });

  test('none outside the span goes', () => {
    expect(trimmed('a      b', { start: 2, end: 4 })).toEqual({ start: 4, end: 4 });
    expect(trimmed('  cane  ', { start: 3, end: 5 })).toEqual({ start: 3, end: 5 });
  });
});

describe('a request', () => {
  test.each<[text: string, words: string | null, proves: string]>([
    ['a cane: ,;\n', 'a cane', 'loses the marks at its end'],
    [':a cane', ':a cane', 'not those at its start'],
    [' :,', null, 'is none without words'],
  ])('%j: %j, it %s', (text, words) => {
    const span = requestSpan(text, wholeOf(text));
    expect(span && sliceOf(text, span)).toBe(words);
  });

  test('no mark outside its span counts', () => {
    expect(requestSpan('x:, :', { start: 3, end: 4 })).toBeNull();
  });

  test.each([
    ['A  Cane\n for the  knee', 'cane for the knee'],
    ['an ankle brace', 'ankle brace'],
    ['The\ncane', 'cane'],
    ['analgesic', 'analgesic'],
    ['cane and the brace', 'cane and the brace'],
  ])('%j compares as %j', (text, key) => {
    expect(requestKey(text, wholeOf(text))).toBe(key);
  });
});

test.each([
  ['Upheld', 'upheld'],
  [' OVERTURNED\n', 'overturned'],
  ['is not medically\nnecessary', 'upheld'],
  ['Upheld in full', undefined],
  ['', undefined],
])('the decision %j is %j', (words, decision) => {
  expect(decisionOf(words)?.decision).toBe(decision);
});
