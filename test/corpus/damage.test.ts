import { assert, asyncProperty, constantFrom, nat, option, subarray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractDetermination } from '../../src/index.js';
import { comparable, corpusLetters, type ExpectedRecord } from '../helpers/corpus-letters.js';
import { type Damage, OTHER_DAMAGES, REWRAPS } from '../helpers/damage.js';

/**
 * Letters are compared with what the whole of them gives, so that what is wrong there fails in the corpus test alone.
 */
const LETTERS = await Promise.all(
  corpusLetters().map(async ({ name, text }) => ({ name, text, record: comparable(await extractDetermination(text)) })),
);
type Letter = (typeof LETTERS)[number];

/** The letter's text after all these changes; null where one cannot be made. */
function mangle({ text, record }: Letter, damages: readonly Damage[], seed: number): string | null {
  let mangled = text;
  for (const { apply } of damages) {
    const next = apply({ text: mangled, record, seed });
    if (next === null) return null;
    mangled = next;
  }
  return mangled;
}

/** What the letter's record is to be and what it is after these changes, both without the fields they destroy. */
async function damaged(
  { record }: Letter,
  damages: readonly Damage[],
  mangled: string,
): Promise<{ before: object; after: object }> {
  const spared = (whole: ExpectedRecord): ExpectedRecord =>
    damages.reduce((left, { spares }) => spares?.(left) ?? left, whole);
  const after = comparable(await extractDetermination(mangled));
  const letter = { whole: record, mangled: after };
  const warnings = damages.reduce((left, { warns }) => warns?.(left, letter) ?? left, record.warnings);
  const before = spared(record);
  return {
    before: { ...before, warnings: sorted(warnings) },
    // What a change spares depends on the layout of the whole letter.
    after: {
      ...spared({ ...after, layout: record.layout }),
      layout: before.layout && after.layout,
      warnings: sorted(after.warnings),
    },
  };
}

const sorted = (warnings: ExpectedRecord['warnings']): string[] =>
  warnings.map(({ code, path }) => `${path} ${code}`).sort();

describe.each([...REWRAPS, ...OTHER_DAMAGES])('$name', (damage) => {
  it.each(LETTERS)('leaves the record of $name as it is', async (letter) => {
    // What hangs on no chance is the same from each seed.
    for (const mangled of new Set([1, 2, 3].map((seed) => mangle(letter, [damage], seed)))) {
      if (mangled === null) continue;
      const { before, after } = await damaged(letter, [damage], mangled);
      expect(after).toEqual(before);
    }
  });

  it('changes letters at all', () => {
    expect(
      LETTERS.filter(({ text, record }) => (damage.apply({ text, record, seed: 1 }) ?? text) !== text).length,
    ).toBeGreaterThanOrEqual(4);
  });
});

it('several changes at once leave the record as it is', { timeout: 30_000 }, async () => {
  await assert(
    asyncProperty(
      constantFrom(...LETTERS),
      option(constantFrom(...REWRAPS)),
      subarray([...OTHER_DAMAGES], { minLength: 2, maxLength: 4 }),
      nat(1000),
      async (letter, rewrap, others, seed) => {
        const damages = rewrap ? [rewrap, ...others] : others;
        const mangled = mangle(letter, damages, seed);
        if (mangled === null) return;
        const { before, after } = await damaged(letter, damages, mangled);
        expect(after).toEqual(before);
      },
    ),
    { numRuns: 150, seed: 20_260 },
  );
});
