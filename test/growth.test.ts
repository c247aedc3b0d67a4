import { readFileSync } from 'node:fs';
import { describe, test } from 'vitest';
import { lettersOf } from '../src/read/letters.js';
import { documentFromText } from '../src/read/open.js';
import { determine } from '../src/record/determine.js';
import { expectLinear, repeated } from './helpers/linear.js';

/** Blocks said over and over in a place of an otherwise ordinary letter: what is read of a whole letter grows with it. */

const LETTERS = {
  table: 'table-2016-plain',
  letter: 'letter-2014-plain',
  notice: 'notice-2013-plain',
  issue: 'professional-review-plain',
} as const;

const textOf = (letter: keyof typeof LETTERS): string =>
  readFileSync(new URL(`../corpus/text/${LETTERS[letter]}.txt`, import.meta.url), 'utf8');

const ROWS: readonly (readonly [letter: keyof typeof LETTERS, behind: string, blocks: readonly string[]])[] = [
  // sentences of a paragraph each; pronouns of both sexes; words broken at soft hyphens; dates in a row
  ['table', 'joint line', ['A.\n\n', 'He ran. She sat. ', 'ab\u00ad\n', '02/03/2016 and ']],
  ['table', 'Special Studies', ['ODG foo ', 'www.odg.example/ ']],
  ['table', 'positive rotation test. ', ['page 3 of the MTUS ', ' page 3ODG #']],
  ['table', 'MRI of the left knee without contrast', ['A. ', ', ', '10/']],
  ['table', 'Priority: Standard ', ['CM16-0999101 ', 'EXHIBIT C\n']],
  [
    'letter',
    'Two blocks gave relief for a day each',
    ['\nRationale: ', ' is not medically necessary and appropriate.\n'],
  ],
  ['notice', '1) Regarding the request for a 28 day inpatient program', ['"']],
  ['issue', 'MRI of the right shoulder without contrast', ['\n1. brace', '\nRATIONALE: x']],
];

describe.each(ROWS)('%s, behind "%s"', (letter, behind, blocks) => {
  const text = textOf(letter);
  const start = text.indexOf(behind);
  if (start < 0) throw new Error(`The letter has no "${behind}".`);
  const at = start + behind.length;
  test.each(blocks)('%j', (block) => {
    expectLinear(
      (size) => text.slice(0, at) + repeated(block, size) + text.slice(at),
      (whole) => lettersOf(documentFromText(whole, '-')).letters.map(determine),
    );
  });
});
