import { beforeAll, describe, expect, it } from 'vitest';
import type { Determination, Item } from '../../src/schema/determination.js';
import { corpusRecords } from '../helpers/corpus.js';
import { loadCsv, loadParquet, openDatabase, type Query } from '../helpers/duckdb.js';
import { outputOf } from '../helpers/output.js';
import { inventRecords } from '../helpers/records.js';

/** Questions an analyst asks of the tables, in SQL, against the same figures counted from the records. */

type Rows = Record<string, unknown>[];
interface Question {
  readonly asks: string;
  readonly sql: (prefix: string) => string;
  readonly figures: (records: readonly Determination[]) => Rows;
}

const count = <T>(list: readonly T[], keyOf: (element: T) => string | null): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const element of list) {
    const key = keyOf(element);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), element]);
  }
  return groups;
};
const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const overturned = (items: readonly Item[]): number => items.filter(({ decision }) => decision === 'overturned').length;
const decided = ({ decision }: Item): boolean => decision === 'upheld' || decision === 'overturned';
const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

const QUESTIONS: Question[] = [
  {
    asks: 'overturn rate by category',
    sql: (
      _,
    ) => `SELECT category, count(*)::INT AS decided, (count(*) FILTER (decision = 'overturned'))::INT AS overturned
                 FROM ${_}items WHERE decision IN ('upheld', 'overturned') AND category IS NOT NULL
                 GROUP BY category ORDER BY category`,
    figures: (records) =>
      [...count(records.flatMap(({ items }) => items).filter(decided), ({ category }) => category)]
        .sort(([a], [b]) => byName(a, b))
        .map(([category, items]) => ({ category, decided: items.length, overturned: overturned(items) })),
  },
  {
    asks: 'most cited MTUS sections',
    sql: (_) => `SELECT section, count(DISTINCT (document_id, item_number, side, citation_number))::INT AS citations
                 FROM ${_}citations WHERE authority = 'MTUS' AND section IS NOT NULL
                 GROUP BY section ORDER BY citations DESC, section LIMIT 10`,
    figures: (records) => {
      const citations = records.flatMap(({ items }) =>
        items.flatMap((item) => [
          ...(item.claims_administrator?.citations ?? []),
          ...(item.reviewer?.citations ?? []),
          ...item.rationale_citations,
        ]),
      );
      const sections = citations
        .filter(({ authority }) => authority === 'MTUS')
        .flatMap((citation) => [...new Set(citation.sections)]);
      return [...count(sections, (section) => section)]
        .map(([section, all]) => ({ section, citations: all.length }))
        .sort((a, b) => b.citations - a.citations || byName(a.section, b.section))
        .slice(0, 10);
    },
  },
  {
    asks: 'days from denial to decision',
    sql: (_) => `SELECT count(*)::INT AS letters, min(decision_date - ur_denial_date)::INT AS least,
             max(decision_date - ur_denial_date)::INT AS most, sum(decision_date - ur_denial_date)::INT AS days
                 FROM ${_}determinations WHERE decision_date IS NOT NULL AND ur_denial_date IS NOT NULL`,
    figures: (records) => {
      const waits = records.flatMap(({ ur_denial_date: denied, decision_date: decision }) =>
        denied && decision ? [days(denied, decision)] : [],
      );
      return [
        {
          letters: waits.length,
          least: Math.min(...waits),
          most: Math.max(...waits),
          days: waits.reduce((sum, wait) => sum + wait, 0),
        },
      ];
    },
  },
  {
    asks: 'top drugs with overturn rates',
    sql: (_) => `SELECT lower(drug_name) AS drug, count(*)::INT AS items,
             (count(*) FILTER (decision = 'overturned'))::INT AS overturned
                 FROM ${_}items WHERE drug_name IS NOT NULL GROUP BY drug ORDER BY items DESC, drug LIMIT 10`,
    figures: (records) =>
      [
        ...count(
          records.flatMap(({ items }) => items),
          ({ drug }) => drug?.name.toLowerCase() ?? null,
        ),
      ]
        .map(([drug, items]) => ({ drug, items: items.length, overturned: overturned(items) }))
        .sort((a, b) => b.items - a.items || byName(a.drug, b.drug))
        .slice(0, 10),
  },
  {
    asks: 'letters whose dates disagree',
    sql: (_) => `SELECT DISTINCT d.document_id, d.file FROM ${_}determinations d JOIN ${_}warnings w USING (document_id)
                 WHERE w.code IN ('injury-date-mismatch', 'denial-date-mismatch') ORDER BY d.document_id`,
    figures: (records) =>
      records
        .filter(({ warnings }) =>
          warnings.some(({ code }) => code === 'injury-date-mismatch' || code === 'denial-date-mismatch'),
        )
        .map(({ document_id, source: { file } }) => ({ document_id, file }))
        .sort((a, b) => byName(a.document_id, b.document_id)),
  },
];

describe.each([
  { of: 'the corpus', recordsOf: corpusRecords },
  { of: 'invented records', recordsOf: async () => inventRecords(2000) },
])('questions to $of', ({ recordsOf }) => {
  let query: Query;
  let records: readonly Determination[];
  beforeAll(async () => {
    query = await openDatabase();
    records = await recordsOf();
    await loadCsv(query, await outputOf(records, { format: 'csv' }), 'csv_');
    await loadParquet(query, await outputOf(records, { format: 'parquet' }), 'parquet_');
  });

  it.each(QUESTIONS)('$asks', async ({ sql, figures }) => {
    const expected = figures(records);
    expect(expected.length).toBeGreaterThan(0);
    expect(await query(sql('csv_'))).toEqual(expected);
    expect(await query(sql('parquet_'))).toEqual(expected);
  });
});
