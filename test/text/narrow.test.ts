import { serialize } from 'node:v8';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/read/clean/characters.js';
import { narrow } from '../../src/text/narrow.js';
import { Passage } from '../../src/text/passage.js';

/** How many bytes per character the engine keeps a text in: what it writes out tells. */
const width = (text: string): 1 | 2 => (serialize(text)[2] === '"'.charCodeAt(0) ? 1 : 2);

const LONG = 'The worker was seen for pain of the low back. ';

describe('narrow', () => {
  test.each([
    [LONG, 1, 'a narrow text stays so'],
    [`${LONG}\u2013`.slice(0, -1), 1, 'a part of a wide one becomes narrow'],
    [`${LONG}\u00e9\u2013`.slice(0, -1), 1, 'letters of Latin-1 are narrow'],
    [`${LONG}\u2013`, 2, 'a wide character needs two'],
    ['', 1, 'nothing'],
  ] as const)('%j: %i', (text, bytes, _proves) => {
    expect(narrow(text)).toBe(text);
    expect(width(narrow(text))).toBe(bytes);
  });
});

test('a page is narrow once its quotes are plain', () => {
  expect(width(`${LONG}It is the worker\u2019s.`)).toBe(2);
  expect(width(plainText(`${LONG}It is the worker\u2019s.`))).toBe(1);
});

test('a passage of a wide letter is narrow where it has no wide character', () => {
  const letter = `${LONG}\nL4 \u2013 L5`;
  expect(width(Passage.of(letter, { start: 0, end: LONG.length }).text)).toBe(1);
  expect(width(Passage.of(letter).text)).toBe(2);
});
