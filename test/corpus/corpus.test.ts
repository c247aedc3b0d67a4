import { describe, expect, it } from 'vitest';
import { type Determination, extractDetermination, type Letter, readLetter } from '../../src/index.js';
import { Passage } from '../../src/text/passage.js';
import { LAYOUTS } from '../../src/vocabulary/letters/layouts.js';
import { comparable, corpusLetters } from '../helpers/corpus-letters.js';
import { says } from '../helpers/evidence.js';

/** The values of a record that its evidence does not say. */
function unsaid(record: Determination, letter: Letter): string[] {
  return Object.entries(record.evidence).flatMap(([path, spans]) => {
    const value = path
      .slice(1)
      .split('/')
      .reduce<unknown>((at, key) => (at as Record<string, unknown> | null)?.[key], record);
    const words = spans.map((span) => Passage.of(letter.text, span).text);
    return value !== undefined && (words.some((each) => says(each, path, value)) || says(words.join(' '), path, value))
      ? []
      : [`${path} ${JSON.stringify(value)} <- ${words.join(' | ')}`];
  });
}

const LETTERS = corpusLetters();

it('has three letters and more of each layout', () => {
  for (const { id } of LAYOUTS)
    expect(LETTERS.filter(({ expected }) => expected.layout === id).length, id).toBeGreaterThanOrEqual(3);
});

describe.each(LETTERS)('$name', ({ name, text, pdf, expected }) => {
  const inputs = [
    ['text', text, {}],
    ['PDF', pdf, {}],
    ['PDF by the other reader', pdf, { reader: 'pdf-parse' }],
  ] as const;

  it.each(inputs)('gives its expected record from %s', async (_form, input, options) => {
    expect(comparable(await extractDetermination(input, { file: name, ...options }))).toEqual(expected);
  });

  it.each(inputs)('gives values whose evidence says them from %s', async (_form, input, options) => {
    expect(
      unsaid(
        await extractDetermination(input, { file: name, ...options }),
        await readLetter(input, { file: name, ...options }),
      ),
    ).toEqual([]);
  });
});
