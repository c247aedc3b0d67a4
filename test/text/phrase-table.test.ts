import { describe, expect, test } from 'vitest';
import { PhraseTable } from '../../src/text/phrase-table.js';
import { wordsOf } from '../../src/text/words.js';
import { expectLinear, repeated } from '../helpers/linear.js';

const table = new PhraseTable<string>((phrase) => phrase.split(' '));
for (const phrase of ['low back', 'low', 'low back pain clinic', 'neck']) table.add(phrase, phrase.toUpperCase());
table.add('neck', 'another neck');

const keyed = (text: string, partedAt?: number) =>
  wordsOf(text).map(({ text: key, start, end }, i) => ({ key, start, end, parted: i === partedAt }));

describe('PhraseTable', () => {
  test.each([
    ['pain of the low back', ['LOW BACK'], 'the longest phrase counts'],
    ['low back pain', ['LOW BACK'], 'a phrase that does not go on to its end gives way to a shorter one'],
    ['low neck', ['LOW', 'NECK'], 'one behind another'],
    ['knee', [], 'none'],
  ])('%s: %j', (text, found, _proves) => {
    expect(table.find(keyed(text)).map(({ entry }) => entry)).toEqual(found);
  });

  test('a phrase does not run across a mark', () => {
    expect(table.find(keyed('low back', 1)).map(({ entry }) => entry)).toEqual(['LOW']);
    expect(table.find(keyed('low back', 0)).map(({ entry }) => entry)).toEqual(['LOW BACK']);
  });

  test('the first entry of a phrase stays; a match tells where it stands and how many words it has', () => {
    expect(table.at(keyed('the neck'), 1)).toEqual({
      entry: 'NECK',
      phrase: 'neck',
      first: 1,
      length: 1,
      start: 4,
      end: 8,
    });
  });

  test('at most so many words', () => {
    expect(table.at(keyed('low back'), 0, 1)?.entry).toBe('LOW');
    expect(table.at(keyed('low back'), 0, 0)).toBeUndefined();
  });

  test.each(['low ', 'low back pain ', 'neck '])('time grows with the text: %j', (phrase) => {
    expectLinear(
      (size) => repeated(phrase, size),
      (text) => table.find(keyed(text)),
    );
  });
});
