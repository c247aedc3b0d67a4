import { describe, expect, test } from 'vitest';
import { normalise } from '../../src/read/normalise.js';

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
