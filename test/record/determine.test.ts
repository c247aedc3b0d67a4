import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { extractDetermination } from '../../src/index.js';

const LETTER = readFileSync(new URL('../../corpus/text/table-2016-plain.txt', import.meta.url), 'utf8').trimEnd();

test.each([
  ['whole', LETTER, []],
  ['without its last full stop', LETTER.replace(/\.$/, ''), []],
  ['cut off in a sentence', `${LETTER} Nothing else was sent with the`, ['truncated-letter']],
  ['cut off behind a comma', `${LETTER} For these reasons,`, ['truncated-letter']],
])('a letter %s', async (_, text, codes) => {
  expect((await extractDetermination(text)).warnings.map(({ code }) => code)).toEqual(codes);
});
