import { array, assert, asyncProperty, constantFrom, double, record } from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { extractDetermination, extractDeterminations, LetterFailure, readLetters } from '../../src/index.js';
import { determine } from '../../src/record/determine.js';
import type { Determination } from '../../src/schema/determination.js';
import type { Letter } from '../../src/read/letter.js';
import { corpusLetters } from '../helpers/corpus-letters.js';
import { HOSTILE_VALUES, REPLACEABLE, replaced } from '../helpers/hostile-values.js';

const TEXTS = corpusLetters().map(({ text }) => text);
const PLAIN = corpusLetters().find(({ name }) => name === 'table-2016-plain')!.text;

/** More by hand: HOSTILE_RUNS=20000 npx vitest run test/record/hostile-values.test.ts */
const RUNS = Number(process.env['HOSTILE_RUNS'] ?? 30);
const SEED = Number(process.env['HOSTILE_SEED'] ?? 20_261);

/** Places outside the letter's text or pages, and those of what the record does not have. */
function strayPlaces(letter: Letter, { evidence, ...values }: Determination): string[] {
  const { first_page, last_page } = letter.source;
  const at = (pointer: string): unknown =>
    pointer
      .split('/')
      .slice(1)
      .reduce<unknown>((value, key) => (value as Record<string, unknown> | null | undefined)?.[key], values);
  return Object.entries(evidence).flatMap(([pointer, places]) =>
    at(pointer) != null &&
    places.every(
      ({ start, end, page }) => start <= end && end <= letter.text.length && page >= first_page && page <= last_page,
    )
      ? []
      : [pointer],
  );
}

it('whatever stands where a value stands, the letter gives a record', { timeout: 60_000 + RUNS * 1000 }, async () => {
  const replacement = record({
    what: constantFrom(...REPLACEABLE),
    where: double({ min: 0, max: 0.999_999, noNaN: true }),
    by: constantFrom(...HOSTILE_VALUES),
  });
  await assert(
    asyncProperty(constantFrom(...TEXTS), array(replacement, { minLength: 1, maxLength: 6 }), async (text, changes) => {
      for (const letter of await readLetters(replaced(text, changes))) {
        const made = recordOf(letter);
        if (!made) continue;
        expect(strayPlaces(letter, made)).toEqual([]);
        expect(made.warnings.filter(({ code }) => code === 'invalid-value')).toEqual([]);
      }
    }),
    { numRuns: RUNS, seed: SEED },
  );
});

/** A letter that lost its headings is none; anything else must give a record. */
function recordOf(letter: Letter): Determination | null {
  try {
    return determine(letter);
  } catch (error) {
    if (error instanceof LetterFailure && error.code === 'not-a-determination') return null;
    throw error;
  }
}

const codes = ({ warnings }: Determination): string[] => warnings.map(({ code, path }) => `${code} ${path}`);

describe('a decision without a request gives no item, and the outcome is not told', () => {
  test.each([
    ['a header of a decision alone', ': Upheld'],
    ['one of marks', ', . : Overturned'],
  ])('%s', async (_, header) => {
    const guideline = 'Claims Administrator guideline: Decision based on MTUS Knee Complaints 2004.';
    const rationale = 'Decision rationale: The request is not medically necessary.';
    const made = await extractDetermination(`${PLAIN.trimEnd()}\n${header}\n${guideline}\n${rationale}\n`);
    expect(made.items.map(({ request }) => request)).toEqual(['MRI of the left knee without contrast']);
    expect(made.outcome).toBeNull();
    expect(codes(made)).toContain('item-without-request /outcome');
  });
});

/** The corpus letter with another request. */
const asking = async (request: string): Promise<Determination> => {
  const [made] = await extractDeterminations(PLAIN.replace('MRI of the left knee without contrast', request));
  return made!;
};

describe('a number that nothing can have is left out, with a warning', () => {
  test.each<[request: string, field: 'sessions' | 'quantity', warning: string]>([
    [`Norco 10/325mg #${'9'.repeat(320)}`, 'quantity', 'impossible-number /items/0/request'],
    [`Norco 10/325mg, quantity of ${'9'.repeat(320)}`, 'quantity', 'impossible-number /items/0/request'],
    ['Norco 10/325mg #99999999', 'quantity', 'impossible-number /items/0/drug/quantity'],
    ['Norco 10/325mg #1,000,000,000', 'quantity', 'impossible-number /items/0/drug/quantity'],
    ['Physical therapy, 999 times a week for 999 weeks', 'sessions', 'impossible-number /items/0/sessions'],
    [`Physical therapy, ${'9'.repeat(320)} sessions`, 'sessions', 'impossible-number /items/0/request'],
  ])('%s', async (request, field, warning) => {
    const made = await asking(request);
    expect([made.items[0]!.sessions, made.items[0]!.drug?.quantity ?? null]).toEqual([null, null]);
    expect(codes(made)).toContain(warning);
    expect(made.items[0]!.drug !== null).toBe(field === 'quantity');
  });

  test.each([
    ['Norco 10/325mg #60', 60],
    ['Norco 10/325mg #1,200', 1200],
    ['Norco 10/325mg #9999999', 9_999_999],
  ])('but a number that it can have is taken: %s', async (request, quantity) => {
    const made = await asking(request);
    expect(made.items[0]!.drug!.quantity).toBe(quantity);
    expect(codes(made).filter((code) => code.startsWith('impossible-number'))).toEqual([]);
  });
});
