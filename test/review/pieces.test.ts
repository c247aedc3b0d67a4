import { describe, expect, it } from 'vitest';
import { cutAtEvidence } from '../../src/review/pieces.js';

/** Each piece of ten letters as "text:pointer+pointer". */
function cut(spans: Record<string, [number, number][]>): string[] {
  const evidence = Object.fromEntries(
    Object.entries(spans).map(([pointer, places]) => [
      pointer,
      places.map(([start, end]) => ({ start, end, page: 1 })),
    ]),
  );
  return cutAtEvidence('abcdefghij', evidence).map(
    ({ text, within }) => `${text}:${within.map(({ pointer }) => pointer).join('+')}`,
  );
}

describe('cutAtEvidence', () => {
  it.each<[proves: string, spans: Record<string, [number, number][]>, pieces: string[]]>([
    ['no evidence', {}, ['abcdefghij:']],
    ['one place', { x: [[2, 4]] }, ['ab:', 'cd:x', 'efghij:']],
    [
      'nested: the inner one comes first',
      { outer: [[0, 10]], inner: [[3, 5]] },
      ['abc:outer', 'de:inner+outer', 'fghij:outer'],
    ],
    ['overlapping', { a: [[0, 6]], b: [[4, 9]] }, ['abcd:a', 'ef:b+a', 'ghi:b', 'j:']],
    [
      'the same place twice: a part comes before what it is part of',
      { '/a': [[1, 3]], '/a/b': [[1, 3]] },
      ['a:', 'bc:/a/b+/a', 'defghij:'],
    ],
    ['the same place of two values', { a: [[1, 3]], b: [[1, 3]] }, ['a:', 'bc:a+b', 'defghij:']],
    [
      'two places of one value',
      {
        a: [
          [0, 1],
          [9, 10],
        ],
      },
      ['a:a', 'bcdefghi:', 'j:a'],
    ],
    [
      'empty places and places behind the end are left out',
      {
        a: [
          [4, 4],
          [8, 11],
        ],
      },
      ['abcdefghij:'],
    ],
  ])('%s', (_, spans, pieces) => {
    expect(cut(spans)).toEqual(pieces);
  });

  it('tells which places start with a piece', () => {
    const pieces = cutAtEvidence('abcd', {
      '/a': [{ start: 1, end: 4, page: 1 }],
      '/b': [{ start: 1, end: 2, page: 1 }],
    });
    expect(pieces.map(({ starting }) => starting.map(({ pointer }) => pointer))).toEqual([[], ['/b', '/a'], []]);
  });
});
