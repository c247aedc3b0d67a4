import { describe, expect, test } from 'vitest';
import { fit } from '../../src/record/fit.js';
import type { Determination } from '../../src/schema/determination.js';
import { inventRecords } from '../helpers/records.js';

/** A valid record with several of everything. */
const WHOLE = inventRecords(200).find(
  ({ items }) => items.length === 3 && (items[2]!.reviewer?.citations.length ?? 0) > 1,
)!;

const SPAN = [{ start: 0, end: 1, page: 1 }];

/** The draft with a value set at a JSON pointer. */
function spoilt(pointer: string, value: unknown): Determination {
  const draft = structuredClone(WHOLE);
  const path = pointer.split('/').slice(1);
  let holder = draft as unknown as Record<string, unknown>;
  for (const key of path.slice(0, -1)) holder = holder[key] as Record<string, unknown>;
  holder[path.at(-1)!] = value;
  draft.evidence = Object.fromEntries(
    ['/items/0/request', '/items/1/request', '/items/2/request', '/items/2/reviewer/citations/1', pointer].map((at) => [
      at,
      SPAN,
    ]),
  );
  draft.warnings = [{ code: 'duplicate-item', about: 'letter', message: '', path: '/items/2/request' }];
  return draft;
}

describe('a draft loses just what its schema refuses', () => {
  test.each<[proves: string, pointer: string, value: unknown, taken: string, left: (record: Determination) => unknown]>(
    [
      [
        'a number without an end becomes null',
        '/items/0/sessions',
        1e308 * 10,
        '/items/0/sessions',
        ({ items }) => items[0]!.sessions,
      ],
      [
        'a date that no calendar has becomes null',
        '/decision_date',
        '2016-02-30',
        '/decision_date',
        (record) => record.decision_date,
      ],
      ['a word outside a list of words becomes null', '/priority', 'urgent', '/priority', ({ priority }) => priority],
      [
        'a drug without a name goes as a whole',
        '/items/1/drug',
        { name: 3, class: null, strength: null, quantity: null, unit: null, refills: null },
        '/items/1/drug/name',
        ({ items }) => items[1]!.drug,
      ],
    ],
  )('%s', (_, pointer, value, path, left) => {
    const { record, taken, moved } = fit(spoilt(pointer, value));
    expect(taken[0]!.path).toBe(path);
    expect(left(record!)).toBeNull();
    expect(record!.evidence[pointer]).toBeUndefined();
    expect([record!.items.length, moved('/items/2/request')]).toEqual([3, '/items/2/request']);
  });

  test('an element of a list goes, and what stands behind it moves up with its places and warnings', () => {
    const { record, taken, moved } = fit(spoilt('/items/1/request', ''));
    expect(taken.map(({ path }) => path)).toEqual(['/items/1/request']);
    expect(record!.items.map(({ number }) => number)).toEqual([1, 3]);
    expect(record!.outcome).toBeNull();
    expect(Object.keys(record!.evidence)).toEqual([
      '/items/0/request',
      '/items/1/request',
      '/items/1/reviewer/citations/1',
    ]);
    expect(record!.warnings[0]!.path).toBe('/items/1/request');
    expect([moved('/items/0'), moved('/items/1/decision'), moved('/items/2')]).toEqual(['/items/0', null, '/items/1']);
  });

  test('a page outside a guideline goes from its citation only', () => {
    const { record } = fit(
      spoilt('/items/2/reviewer/citations/0/pages', [
        [3, 4],
        [0, 5],
        [7, Infinity],
        [8, 8],
      ]),
    );
    expect(record!.items[2]!.reviewer!.citations[0]!.pages).toEqual([
      [3, 4],
      [8, 8],
    ]);
  });

  test('a place without a page goes from the places', () => {
    const draft = structuredClone(WHOLE);
    draft.evidence = {
      '/case_number': [{ start: 0, end: 1, page: 0 }, ...SPAN],
      '/decision_date': [{ start: -1, end: 1, page: 1 }],
    };
    draft.case_number = 'CM16-0999999';
    expect(fit(draft).record!.evidence).toEqual({ '/case_number': SPAN });
  });

  test('a record without what it cannot do without is none', () => {
    expect(fit(spoilt('/source/sha256', 'x'))).toMatchObject({ record: null, taken: [{ path: '/source/sha256' }] });
  });

  test('a record that fits stays as it is', () => {
    const { record, taken } = fit(WHOLE);
    expect([record, taken]).toEqual([WHOLE, []]);
  });
});
