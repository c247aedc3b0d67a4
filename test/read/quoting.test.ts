import { describe, expect, test } from 'vitest';
import { unquoted } from '../../src/read/clean/quoting.js';
import { extractDetermination } from '../../src/index.js';
import { comparable, corpusLetters } from '../helpers/corpus-letters.js';
import { expectLinear, repeated } from '../helpers/linear.js';

const LETTER = corpusLetters().find(({ name }) => name === 'table-2016-plain')!;
const quotedBy = (mark: string, text: string): string => text.replaceAll(/^/gm, mark);

describe('a letter quoted in a mail', () => {
  test.each([
    ['> ', 'the mark of most programs'],
    ['>> ', 'a mail that was answered twice'],
    ['> > ', 'the same, the marks apart'],
    ['>', 'a mark without a blank'],
    ['| ', 'a bar'],
    ['  > ', 'a mark moved in'],
  ])('%j: %s', async (mark) => {
    const input = `On 1/9/2017 J. Doe wrote:\n\n${quotedBy(mark, LETTER.text.replaceAll('\f', '\n'))}\n`;
    const record = await extractDetermination(Buffer.from(input), { file: 'letter.txt' });
    expect({ ...comparable(record), warnings: [] }).toEqual({ ...LETTER.expected, warnings: [] });
  });
});

describe('what is no quotation stays', () => {
  test.each([
    ['a\nb\nc\n> d\ne\n', 'one line of many'],
    ['> a\n> b\n', 'a few lines'],
    ['| a | b |\n| c | d |\n| e | f |\n| g | h |\n| i | j |\n| k | l |\n', 'the rows of a table'],
  ])('%j: %s', (text) => {
    expect(unquoted(text)).toBe(text);
  });

  test('line ends and page breaks stay too', () => {
    expect(unquoted('> a\r\n> b\r\n>\r\n> c\f> d\r\n> e')).toBe('a\r\nb\r\n\r\nc\fd\r\ne');
  });
});

test.each(['>', '> ', '|', '| a', '>|\n', ' '])('hostile text %j takes time in proportion to its length', (phrase) => {
  expectLinear((size) => repeated(phrase, size), unquoted);
});
