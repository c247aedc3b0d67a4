import { describe, expect, test } from 'vitest';
import { normalise } from '../../src/read/clean/normalise.js';
import { expectLinear, repeated } from '../helpers/linear.js';

const HEAD = 'Final Determination Letter for IMR Case Number CM16-0999001    ';

describe('running heads', () => {
  test.each([
    [
      'go where the letter itself names its case',
      ['Case Number: CM16-0999001\nThe worker hurt his knee and', `${HEAD}2\nhis hip.`],
      'Case Number: CM16-0999001\nThe worker hurt his knee and\nhis hip.',
    ],
    [
      'leave one line where nothing else names it: the first page was lost',
      [`The worker hurt his knee and\n${HEAD}2`, `his hip.\n${HEAD}3`],
      'Final Determination Letter for IMR Case Number CM16-0999001 2\n\nThe worker hurt his knee and\nhis hip.',
    ],
  ])('%s', (_, pages, text) => {
    expect(normalise(pages).text).toBe(text);
  });
});

/** Pages that each end in the same lines, with words of their own above. */
const withFeet = (feet: readonly string[]): string[] =>
  ['one', 'two', 'three'].map((word) => [`The page ${word} tells of`, `what came ${word}.`, ...feet].join('\n'));

describe('running feet', () => {
  test.each([
    ['a foot of three lines goes', ['Acme Review', 'Box 1', 'A Town'], []],
    ['of a longer one its last three lines: the rest may be the letter', ['Of a', 'Acme', 'Box 1', 'A Town'], ['Of a']],
  ])('%s', (_, feet, left) => {
    const { text } = normalise(withFeet(feet));
    expect(feet.filter((line) => text.split('\n').includes(line))).toEqual(left);
  });
});

/** Lines with an empty one after each; the first so many go on in the middle of a sentence. */
const doubled = (lines: number, going: number): string =>
  Array.from({ length: lines }, (_, i) => `${i < going ? 'and then' : 'Then'} it was ${i}.`).join('\n\n');

describe('double-spaced text', () => {
  test.each([
    ['is known by the sentences that go on over its lines', doubled(20, 2), 0],
    ['has one line in ten and more that goes on', doubled(20, 1), 19],
    ['is no list of paragraphs of one line each', doubled(20, 0), 19],
    ['is longer than a few lines', doubled(6, 6), 5],
  ])('%s', (_, text, gaps) => {
    expect(normalise([text]).text.match(/\n\n/g)?.length ?? 0).toBe(gaps);
  });
});

const broken = (...ends: string[]): string =>
  ends.map((end) => `a line that goes on to the ${end}`).join('\n') + '\n' + 'It ends here.\n'.repeat(20);

describe('words broken at line ends', () => {
  test.each([
    ['are made whole', broken('shoul-\nder', 'shoul-\nder', 'shoul-\nder', 'shoul-\nder'), 'shoulder'],
    ['keep a hyphen that the letter shows', `long-acting\n${broken(...Array(4).fill('long-\nacting'))}`, 'long-'],
    ['keep one in a day-to-day way', `day-to-day\n${broken(...Array(4).fill('day-to-\nday'))}`, 'day-to-'],
  ])('%s', (_, text, word) => {
    expect(normalise([text]).text).toContain(`on to the ${word}`);
  });
});

const HOSTILE = [
  'Page 1 of 2\n',
  ':\n',
  '1\n',
  'a-\n',
  'Final Determination Letter for IMR ',
  '\u00ad',
  '\u2013',
  ' \n',
  '\f',
];

describe('hostile text takes time in proportion to its length', () => {
  test.each(HOSTILE)('%j', (phrase) => {
    expectLinear(
      (size) => repeated(phrase, size),
      (text) => normalise(text.split('\f')),
    );
  });
});
