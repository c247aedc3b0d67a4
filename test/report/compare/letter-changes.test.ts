import { array, assert, integer, nat, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENTRIES, LEFT_OUT, POINTER } from '../../../src/report/compare/compared-fields.js';
import { changesOf, type ValueChange } from '../../../src/report/compare/letter-changes.js';
import type { Determination } from '../../../src/schema/determination.js';
import { inventRecords } from '../../helpers/records.js';

type Json = Record<string, any>;

const RECORDS = inventRecords(60);
const copy = (record: Determination): Json => structuredClone(record);
const fieldOf = (pointer: string): string => pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*');

/** The value at a pointer; undefined where nothing stands there. */
const at = (record: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<any>((value, key) => value?.[key], record);

function put(record: Json, pointer: string, value: unknown): void {
  const cut = pointer.lastIndexOf('/');
  (at(record, pointer.slice(0, cut)) as Json)[pointer.slice(cut + 1)] = value;
}

/** Pointers to all values that are compared, and to all lists of entries. */
function placesOf(record: Json): { values: string[]; lists: string[] } {
  const [values, lists]: [string[], string[]] = [[], []];
  const walk = (value: unknown, pointer: string): void => {
    if (Object.hasOwn(LEFT_OUT, fieldOf(pointer))) return;
    if (Object.hasOwn(ENTRIES, fieldOf(`${pointer}/0`)) && Array.isArray(value)) {
      lists.push(pointer);
      for (const [i, entry] of value.entries()) walk(entry, `${pointer}/${i}`);
    } else if (typeof value === 'object' && value !== null && !Array.isArray(value))
      for (const [key, inner] of Object.entries(value)) walk(inner, `${pointer}/${key}`);
    else values.push(pointer);
  };
  walk(record, '');
  return { values, lists };
}

/** Another value for a field: the words by which an entry is known stay mostly the same. */
function other(value: unknown, pointer: string): unknown {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'string') return fieldOf(pointer) === '/warnings/*/code' ? value : `${value} again`;
  return Array.isArray(value) ? [...(value as unknown[]), 'more'] : 'a value';
}

const said = ({ path, path_before, before, after }: ValueChange): string =>
  JSON.stringify([path_before, path, before, after]);

const recordIn = integer({ min: 0, max: RECORDS.length - 1 }).map((i) => RECORDS[i]!);
const someOf = array(nat(), { maxLength: 8 });

describe('the values of a letter that changed', () => {
  it('are none of a record and itself, nor where only what is left out differs', () => {
    for (const record of RECORDS) {
      const edited = copy(record);
      edited['source'].reader = 'ocr';
      edited['source'].file = 'elsewhere.pdf';
      edited['evidence'] = { '/case_number': [{ start: 1, end: 2, page: 1 }] };
      expect(changesOf(record, edited)).toEqual([]);
    }
  });

  it('are those that were edited, all of them and no others', () => {
    assert(
      property(recordIn, someOf, (record, picks) => {
        const { values } = placesOf(record);
        const edited = copy(record);
        const chosen = new Set(picks.map((pick) => values[pick % values.length]!));
        const expected: string[] = [];
        for (const pointer of chosen) {
          const before = at(record, pointer);
          const after = other(before, pointer);
          if (after === before) continue;
          put(edited, pointer, after);
          const none = Array.isArray(before) && before.length === 0;
          expected.push(JSON.stringify([pointer, pointer, none ? null : before, after]));
        }
        expect(changesOf(record, edited).map(said).toSorted()).toEqual(expected.toSorted());
        // The other way round it is the same, turned.
        const back = changesOf(edited, record).map((change) =>
          JSON.stringify([change.path, change.path_before, change.after, change.before]),
        );
        expect(back.toSorted()).toEqual(expected.toSorted());
      }),
      { numRuns: 200 },
    );
  });

  it('are told where they stand in both records, whatever entries came and went between them', () => {
    assert(
      property(recordIn, recordIn, (before, after) => {
        for (const change of changesOf(before, after)) {
          const { field, path, path_before } = change;
          for (const pointer of [path, path_before]) if (pointer !== null) expect(fieldOf(pointer)).toBe(field);
          for (const [pointer, record, value] of [
            [path_before, before, change.before],
            [path, after, change.after],
          ] as const) {
            if (pointer === null || value === null) continue;
            const there = at(record, pointer);
            expect(value).toEqual(path === null || path_before === null ? (there as Json)[ENTRIES[field]!] : there);
          }
          if (field !== POINTER) expect(change.before).not.toEqual(change.after);
        }
      }),
    );
  });

  it('make the later record of the earlier one: none is missing', () => {
    assert(
      property(recordIn, recordIn, someOf, (before, after, picks) => {
        // Half of the entries of one record, and half of the other.
        const mixed = copy(after);
        for (const list of ['items', 'diagnoses', 'warnings'] as const)
          for (const pick of picks) {
            const [from, to] = [before[list], mixed[list] as Json[]];
            if (from.length > 0) to.splice(pick % (to.length + 1), 0, structuredClone(from[pick % from.length]!));
          }
        expect(canonical(applied(changesOf(before, mixed), before, mixed))).toEqual(canonical(mixed));
      }),
    );
  });

  it('are one for an entry that came or went, and none of the entries behind it', () => {
    assert(
      property(recordIn, nat(), nat(), (record, which, place) => {
        const { lists } = placesOf(record);
        const list = lists[which % lists.length]!;
        const edited = copy(record);
        const entries = at(edited, list) as Json[];
        const i = place % (entries.length + 1);
        const field = fieldOf(`${list}/0`);
        const words = field === '/warnings/*' ? 'no-case-number' : 'Entirely otherwise worded';
        // It brings what all entries of its kind have.
        const entry = { ...entries[0], path: '/case_number', [ENTRIES[field]!]: words };
        if (field === '/items/*') for (const [j, item] of entries.entries()) item['number'] = j + (j < i ? 1 : 2);
        entries.splice(i, 0, entry);
        for (const warning of edited['warnings'] as Json[]) warning['path'] = shifted(warning['path'], list, i);
        const came: ValueChange = { field, path: `${list}/${i}`, path_before: null, before: null, after: words };
        expect(changesOf(record, edited)).toEqual([came]);
        const went = { field, path: null, path_before: came.path, before: words, after: null };
        expect(changesOf(edited, record)).toEqual([went]);
      }),
      { numRuns: 200 },
    );
  });

  it.each<[proves: string, edit: (record: Json) => void, changes: Partial<ValueChange>[]]>([
    [
      'what an object that went held, value by value, and no null',
      (record) => (record['items'][0].drug = null),
      [
        { path: '/items/0/drug/name', before: 'Norco', after: null },
        { path: '/items/0/drug/class', before: 'Opioids', after: null },
        { path: '/items/0/drug/strength', before: '10/325mg', after: null },
        { path: '/items/0/drug/quantity', before: 60, after: null },
        { path: '/items/0/drug/refills', before: 0, after: null },
      ],
    ],
    ['no value, null and an empty list are the same', (record) => delete record['items'][0].levels, []],
    [
      'a list of plain values is one value',
      (record) => record['items'][0].body_parts.push('knee'),
      [{ field: '/items/*/body_parts', path: '/items/0/body_parts', before: null, after: ['knee'] }],
    ],
    [
      'a request read in other words is the same item where most of them are there',
      (record) => (record['items'][0].request = 'Norco 10/325mg #60 tablets'),
      [{ path: '/items/0/request', before: 'Norco 10/325mg #60', after: 'Norco 10/325mg #60 tablets' }],
    ],
    [
      'of two items with the same words, the one with other values went',
      (record) => {
        record['items'].shift();
        record['warnings'][0].path = '/items/0/decision';
      },
      [{ field: '/items/*', path: null, path_before: '/items/0', before: 'Norco 10/325mg #60', after: null }],
    ],
    [
      'a field that the other version of the schema does not have',
      (record) => (record['items'][1].urgency = 'high'),
      [{ field: '/items/*/urgency', path: '/items/1/urgency', before: null, after: 'high' }],
    ],
    [
      'a warning that points elsewhere',
      (record) => (record['warnings'][0].path = '/items/0/decision'),
      [{ field: '/warnings/*/path', before: '/items/1/decision', after: '/items/0/decision' }],
    ],
  ])('have their forms: %s', (_, edit, changes) => {
    const before = copy(SAMPLE);
    const after = copy(SAMPLE);
    edit(after);
    const got = changesOf(before, after);
    expect(got).toHaveLength(changes.length);
    for (const [i, change] of changes.entries()) expect(got[i]).toMatchObject(change);
  });

  it('are told soon of lists that are too long to be paired: all went, and all came', () => {
    const record = copy(SAMPLE);
    const long = (word: string): Json => ({
      ...record,
      diagnoses: Array.from({ length: 2000 }, (_, i) => ({ ...RECORDS[1]!.diagnoses[0], text: `${word} pain ${i}` })),
    });
    expect(changesOf(long('knee'), long('leg'))).toHaveLength(4000);
    // What is the same at both ends needs no pairing.
    const [before, after] = [long('knee'), long('knee')];
    after['diagnoses'][1000].text = 'knee pain 1000 again';
    expect(changesOf(before, after)).toHaveLength(1);
  });

  it('know all lists of objects that the schema has', () => {
    const lists = new Set<string>();
    for (const record of RECORDS)
      (function walk(value: unknown, pointer: string): void {
        if (Array.isArray(value) && value.some((entry) => typeof entry === 'object' && !Array.isArray(entry)))
          lists.add(fieldOf(`${pointer}/0`));
        if (typeof value === 'object' && value !== null)
          for (const [key, inner] of Object.entries(value)) walk(inner, `${pointer}/${key}`);
      })(record, '');
    expect(Object.keys(ENTRIES).toSorted()).toEqual([...lists].toSorted());
  });
});

/** The earlier record with all changes made; of an entry that came, what it holds is taken from the later record. */
function applied(changes: readonly ValueChange[], before: Determination, after: Json): Json {
  const record = copy(before);
  const gone: { list: Json[]; entry: Json }[] = [];
  for (const { path, path_before, after: value } of changes) {
    if (path_before === null) continue;
    const [keys, last] = [path_before.split('/').slice(1, -1), path_before.split('/').at(-1)!];
    const parent = keys.reduce<Json>((inner, key) => (inner[key] ??= {}) as Json, record);
    if (path === null) gone.push({ list: parent as Json[], entry: (parent as Json[])[Number(last)]! });
    else parent[last] = value;
  }
  for (const { list, entry } of gone) list.splice(list.indexOf(entry), 1);
  const came = changes.flatMap(({ path, path_before }) => (path_before === null ? [path!.split('/').slice(1)] : []));
  came.sort((a, b) => a.length - b.length || Number(a.at(-1)) - Number(b.at(-1)));
  for (const keys of came) {
    const parent = keys.slice(0, -2).reduce<Json>((inner, key) => (inner[key] ??= {}) as Json, record);
    const list = (parent[keys.at(-2)!] ??= []) as Json[];
    list.splice(Number(keys.at(-1)), 0, at(after, `/${keys.join('/')}`) as Json);
  }
  return record;
}

/** What is compared of a record, without what is no value; pointers of warnings have a test of their own. */
function canonical(value: unknown, field = ''): unknown {
  if (Object.hasOwn(LEFT_OUT, field) || field === POINTER) return undefined;
  if (Array.isArray(value))
    return value.length === 0 ? undefined : value.map((entry) => canonical(entry, `${field}/*`));
  if (typeof value !== 'object') return value;
  const fields = Object.entries(value ?? {}).map(([key, inner]) => [key, canonical(inner, `${field}/${key}`)] as const);
  const told = fields.filter(([, inner]) => inner !== undefined);
  return told.length === 0 ? undefined : Object.fromEntries(told);
}

/** A letter with two items of the same words, and a warning about the second. */
const SAMPLE = ((): Determination => {
  const record = copy(RECORDS[0]!);
  const item = { ...NORCO(), decision: 'upheld' };
  record['items'] = [
    { ...structuredClone(item), number: 1 },
    { ...item, number: 2, decision: 'overturned' },
  ];
  record['warnings'] = [{ code: 'untold-value', about: 'letter', message: 'Look.', path: '/items/1/decision' }];
  return record as Determination;
})();

function NORCO(): Json {
  for (const { items } of RECORDS)
    for (const item of items) if (item.request === 'Norco 10/325mg #60') return structuredClone(item);
  throw new Error('No record has it.');
}

/** A pointer as it leads to the same when an entry was put into a list. */
function shifted(pointer: string, list: string, i: number): string {
  const [, rest] = pointer.startsWith(`${list}/`) ? pointer.split(`${list}/`) : [];
  const number = Number(rest?.split('/')[0]);
  return rest !== undefined && number >= i ? `${list}/${number + 1}${rest.slice(String(number).length)}` : pointer;
}
