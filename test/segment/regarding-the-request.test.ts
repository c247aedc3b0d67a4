import { describe, expect, test } from 'vitest';
import { findHeads } from '../../src/segment/items/regarding-the-request.js';
import { sliceOf } from '../../src/text/span.js';

const determined = (number: string, request: string, not = ''): string =>
  `${number}MAXIMUS Federal Services, Inc. has determined the request for ${request} is ${not}medically necessary and appropriate.\n`;
const discussed = (number: string, request: string): string =>
  `${number}Regarding the request for ${request}:\nRationale for the Decision:\nIt is so.\n`;

/** Each item as its request, and the places of its decisions counted in lines from 1. */
function items(...parts: readonly string[]): string[] {
  const text = `Notice\n${parts.join('')}`;
  const lineOf = (at: number): number => text.slice(0, at).split('\n').length - 1;
  const region = { start: 7, end: text.length, opened: false };
  return findHeads({ text, region, anchors: [], lines: { in: () => [], width: 0 } }).map(
    ({ start, end, request, decision }) => {
      const given = [sliceOf(text, request), ...decision.map((span) => lineOf(span.start))].join(' ');
      return start < end ? given : `${given}, not discussed`;
    },
  );
}

describe('sentences that decide and headers that discuss belong together', () => {
  test.each<[parts: string[], items: string[], proves: string]>([
    [
      [
        determined('1) ', 'a cane'),
        determined('2) ', 'a brace'),
        discussed('1) ', 'a cane'),
        discussed('2) ', 'a brace'),
      ],
      ['a cane 1', 'a brace 2'],
      'by number and words',
    ],
    [
      [determined('', 'a cane'), determined('', 'a brace'), discussed('', 'the brace'), discussed('', 'A  cane')],
      ['the brace 2', 'A  cane 1'],
      'by words alone, whatever their case, article and blanks',
    ],
    [
      [
        determined('1) ', 'a cane'),
        determined('2) ', 'a brace'),
        discussed('2) ', 'a knee brace'),
        discussed('1) ', 'a stick'),
      ],
      ['a knee brace 2', 'a stick 1'],
      'by number alone',
    ],
    [
      [determined('1) ', 'a cane'), determined('', 'a cane'), discussed('1) ', 'a cane')],
      ['a cane 1 2'],
      'both ways, in the order of the text',
    ],
    [
      [determined('', 'a cane'), determined('1) ', 'a stick'), discussed('1) ', 'a cane')],
      ['a cane 1 2'],
      'in that order also where words are looked up before numbers',
    ],
    [
      [determined('1) ', 'a stick'), determined('', 'a cane'), discussed('1) ', 'a cane')],
      ['a cane 1 2'],
      'or the other way round',
    ],
    [[discussed('1) ', 'a cane')], ['a cane'], 'no sentence decides'],
    [
      [
        determined('1) ', 'a cane'),
        determined('2) ', 'a brace'),
        determined('2) ', 'the brace'),
        discussed('1) ', 'a cane'),
      ],
      ['a cane 1', 'a brace 2 3, not discussed'],
      'what no header discusses is an item all the same, once',
    ],
    [
      [determined('', 'a cane'), determined('', 'a brace'), discussed('', 'a cane'), discussed('', 'a sling')],
      ['a cane 1', 'a sling', 'a brace 2, not discussed'],
      'no number is no number in common',
    ],
  ])('%#: %j', (parts, expected) => {
    expect(items(...parts)).toEqual(expected);
  });

  test('a request without words is none', () => {
    expect(items(determined('1) ', ' : ,'), determined('2) ', 'a brace'), discussed('2) ', 'a brace'))).toEqual([
      'a brace 2',
    ]);
  });
});
