import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { examplesOf, PAGE } from '../../scripts/doc-examples.mjs';
import type { Determination, Item } from '../../src/schema/determination.js';
import { corpusRecords } from '../helpers/corpus.js';
import { loadCsv, loadParquet, openDatabase, type Query } from '../helpers/duckdb.js';
import { outputOf } from '../helpers/output.js';
import { inventRecords } from '../helpers/records.js';

/** The questions of docs/loading.md, in its own SQL, against the same figures counted from the records. */

type Cell = string | number | null;
type Rows = Cell[][];

const PAGE_TEXT = readFileSync(PAGE, 'utf8');
const sqlUnder = (heading: string): string => examplesOf(PAGE_TEXT.split(`### ${heading}\n`)[1]!)[0]!.code;

/** The elements by a key of several parts, in the order of their number and then of the key. */
function groups<T>(list: readonly T[], keyOf: (element: T) => Cell[]): [Cell[], T[]][] {
  const found = new Map<string, [Cell[], T[]]>();
  for (const element of list) {
    const key = keyOf(element);
    const group = found.get(JSON.stringify(key)) ?? [key, []];
    group[1].push(element);
    found.set(JSON.stringify(key), group);
  }
  return [...found.values()].sort(([a, one], [b, other]) => other.length - one.length || compare(a, b));
}

/** What is missing comes last, as in the database. */
function compare(a: readonly Cell[], b: readonly Cell[]): number {
  for (const [i, cell] of a.entries()) {
    const other = b[i]!;
    if (cell === other) continue;
    if (cell === null || other === null) return cell === null ? 1 : -1;
    return cell < other ? -1 : 1;
  }
  return 0;
}

const overturned = (items: readonly Item[]): number => items.filter(({ decision }) => decision === 'overturned').length;
const itemsOf = (records: readonly Determination[]): Item[] => records.flatMap(({ items }) => items);
const percent = (part: number, whole: number): number => Math.round((100 * part) / whole);
const sum = (numbers: readonly (number | null)[]): number | null => {
  const told = numbers.filter((number) => number !== null);
  return told.length === 0 ? null : told.reduce((all, each) => all + each, 0);
};
const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
}

interface Question {
  readonly asks: string;
  readonly figures: (records: readonly Determination[]) => Rows;
}

const QUESTIONS: readonly Question[] = [
  {
    asks: 'Overturn rate by drug class and year',
    figures: (records) => {
      const items = records.flatMap((record) => record.items.map((item) => ({ item, date: record.decision_date })));
      const told = items.filter(({ item: { drug, decision } }) => drug?.class && /^(?:up|over)/.test(decision ?? ''));
      return groups(told, ({ item, date }) => [item.drug!.class, date && Number(date.slice(0, 4))])
        .slice(0, 6)
        .map(([key, all]) => {
          const lost = overturned(all.map(({ item }) => item));
          return [...key, all.length, lost, percent(lost, all.length)];
        });
    },
  },
  {
    asks: 'The twenty commonest ingredients, brands and generics together',
    figures: (records) =>
      groups(
        itemsOf(records).flatMap((item) => item.ingredients.map((ingredient) => ({ item, ingredient }))),
        ({ ingredient }) => [ingredient],
      )
        .slice(0, 20)
        .map(([key, all]) => [...key, all.length, overturned(all.map(({ item }) => item))]),
  },
  {
    asks: 'Requests by body part and side',
    figures: (records) =>
      groups(
        itemsOf(records).flatMap(({ body_parts, side }) => body_parts.map((part) => [part, side])),
        (key) => key,
      )
        .slice(0, 8)
        .map(([key, all]) => [...key, all.length]),
  },
  {
    asks: 'Therapy sessions asked for, authorized and disputed, against the decision',
    figures: (records) =>
      groups(
        itemsOf(records).filter(
          ({ category, original }) => category === 'Rehabilitation' && (original?.sessions ?? null) !== null,
        ),
        ({ decision }) => [decision],
      ).map(([key, all]) => [
        ...key,
        all.length,
        sum(all.map(({ original }) => original!.sessions)),
        sum(all.map(({ authorized }) => authorized?.sessions ?? null)),
        sum(all.map(({ sessions }) => sessions)),
      ]),
  },
  {
    asks: "Median days from assignment to decision, by the reviewer's specialty",
    figures: (records) =>
      groups(
        records.flatMap(({ reviewer, date_assigned: from, decision_date: to }) =>
          from === null || to === null
            ? []
            : reviewer.specialty_groups.map((specialty) => ({ specialty, wait: days(from, to) })),
        ),
        ({ specialty }) => [specialty],
      )
        .slice(0, 5)
        .map(([key, all]) => [...key, all.length, median(all.map(({ wait }) => wait))]),
  },
  {
    asks: 'Sections that go with overturning',
    figures: (records) =>
      groups(
        itemsOf(records).flatMap((item) =>
          [...new Set(item.reviewer?.citations.flatMap(({ topics }) => topics))].map((topic) => ({ item, topic })),
        ),
        ({ topic }) => [topic],
      )
        .map(([key, all]): [Cell, number, number] => [key[0]!, all.length, overturned(all.map(({ item }) => item))])
        .sort((a, b) => b[2] / b[1] - a[2] / a[1] || b[1] - a[1] || compare(a, b))
        .slice(0, 5),
  },
  {
    asks: 'The diagnoses that go with requests for MRI',
    figures: (records) => {
      const asked = records.filter(({ items }) =>
        items.some(
          ({ subcategory, request }) =>
            subcategory === 'Imaging Radiology' && /\bMRI|magnetic resonance/i.test(request),
        ),
      );
      const told = asked.flatMap(({ diagnoses }) => {
        const keys = diagnoses.flatMap(({ kind, body_parts }) =>
          body_parts.map((part) => JSON.stringify([kind, part])),
        );
        return [...new Set(keys)].map((key) => JSON.parse(key) as Cell[]);
      });
      return groups(told, (key) => key)
        .slice(0, 5)
        .map(([key, all]) => [...key, all.length]);
    },
  },
  {
    asks: 'The share of letters with more than three items',
    figures: (records) => {
      const more = records.filter(({ items }) => items.length > 3).length;
      return [[records.length, more, percent(more, records.length)]];
    },
  },
];

it('are all asked on the page', () => {
  expect([...PAGE_TEXT.matchAll(/^### (.*)$/gm)].map(([, heading]) => heading)).toEqual(
    QUESTIONS.map(({ asks }) => asks),
  );
});

describe.each([
  { of: 'the corpus', recordsOf: corpusRecords },
  { of: 'invented records', recordsOf: async () => inventRecords(500) },
])('questions to $of', ({ recordsOf }) => {
  let query: Query;
  let records: readonly Determination[];
  beforeAll(async () => {
    query = await openDatabase();
    records = await recordsOf();
    await loadCsv(query, await outputOf(records, { format: 'csv' }), 'csv_');
    await loadParquet(query, await outputOf(records, { format: 'parquet' }), 'parquet_');
  });

  it.each(QUESTIONS)('$asks', async ({ asks, figures }) => {
    const expected = figures(records);
    expect(expected.length).toBeGreaterThan(0);
    for (const format of ['csv', 'parquet']) {
      const rows = await query(sqlUnder(asks).replaceAll(/'out-parquet\/(\w+)\.parquet'/g, `${format}_$1`));
      expect(rows.map((row) => Object.values(row).map(plain))).toEqual(expected);
    }
  });
});

/** Whole numbers of the database come as text. */
const plain = (cell: unknown): Cell => (typeof cell === 'string' && /^\d+$/.test(cell) ? Number(cell) : (cell as Cell));
