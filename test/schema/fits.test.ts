import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readLetter } from '../../src/index.js';
import { draft } from '../../src/record/draft.js';
import { Determination } from '../../src/schema/determination.js';
import { checkOf, fits } from '../../src/schema/fits.js';
import { type JsonSchema, RECORD_SCHEMA } from '../../src/schema/json-schema.js';
import { madeJsonSchema } from '../../src/schema/made-json-schema.js';
import { corpusLetters } from '../helpers/corpus-letters.js';
import { inventRecords } from '../helpers/records.js';

const RECORDS = inventRecords(40);

type Holder = Record<string, unknown>;

/** Each object and list in a value, itself among them. */
function holdersIn(value: unknown): Holder[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as Holder, ...Object.values(value).flatMap(holdersIn)];
}

/** One thing of a record that is done otherwise. */
const harm = fc.record({
  record: fc.nat(RECORDS.length - 1),
  holder: fc.nat(),
  key: fc.nat(),
  how: fc.constantFrom('set', 'take', 'add', 'turn'),
  value: fc.oneof(
    fc.constantFrom<unknown>(null, undefined, '', [], {}, true, 0, -1, 1.5, 1e10, Number.NaN, Infinity, '2016-02-30'),
    fc.constantFrom<unknown>('2016-02-29', 'upheld', 'left', 'knee', 'L4-L5', 12, 2016, [1, 2], [1], [1, 2, 3]),
    fc.anything(),
  ),
});

function harmed({ record, holder, key, how, value }: typeof harm extends fc.Arbitrary<infer H> ? H : never): unknown {
  const draft = structuredClone(RECORDS[record]!);
  const holders = holdersIn(draft);
  const held = holders[holder % holders.length]!;
  const keys = Object.keys(held);
  const at = keys[key % Math.max(1, keys.length)] ?? '0';
  if (how === 'set') held[at] = value;
  if (how === 'add') held['more'] = value;
  if (how === 'take') delete held[at];
  if (how === 'turn') {
    const old = held[at];
    delete held[at];
    held[at] = old;
  }
  return draft;
}

describe('the check of records, made of their JSON Schema', () => {
  it('passes what the schema passes and leaves as it is, and nothing else', () => {
    fc.assert(
      fc.property(harm, (how) => {
        const draft = harmed(how);
        const { success, data } = Determination.safeParse(draft);
        const same = success && JSON.stringify(data) === JSON.stringify(draft);
        // Where a value is none of JSON, the schema may judge.
        if (fits(draft)) expect(same).toBe(true);
        else expect(same && isDeepStrictEqual(draft, JSON.parse(JSON.stringify(draft)))).toBe(false);
      }),
      { numRuns: 1500 },
    );
  });

  it('passes records as they are invented', () => {
    expect(RECORDS.filter((record) => !fits(record))).toEqual([]);
  });

  it('passes the drafts of all invented letters: they need no mending, and their keys stand in order', async () => {
    const drafts = await Promise.all(corpusLetters().map(async ({ text }) => draft(await readLetter(text)).record));
    expect(drafts.filter((record) => !fits(record)).map(({ case_number }) => case_number)).toEqual([]);
  });

  test.each<[proves: string, schema: object]>([
    ['a bound that it does not heed', { type: 'integer', exclusiveMinimum: 0 }],
    ['a list that may not be empty', { type: 'array', items: { type: 'string' }, minItems: 1 }],
    ['a type that it does not know', { type: 'float' }],
  ])('does not come to be for %s', (_, schema) => {
    expect(() => checkOf(schema as JsonSchema)).toThrow('No check knows');
  });

  it('is made of what the schema comes to now', () => {
    expect(RECORD_SCHEMA, 'run npm run schemas').toEqual(JSON.parse(JSON.stringify(madeJsonSchema())));
  });
});
