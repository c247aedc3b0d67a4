import { beforeAll, describe, expect, it } from 'vitest';
import { DEFINITIONS } from '../../../src/report/figures/sections.js';
import type { Figure, Study } from '../../../src/report/study.js';
import type { Determination } from '../../../src/schema/determination.js';
import { corpusRecords } from '../../helpers/corpus.js';
import { loadCsv, openDatabase, type Query } from '../../helpers/duckdb.js';
import { outputOf } from '../../helpers/output.js';
import { inventRecords, NASTY_CELLS } from '../../helpers/records.js';
import { figuresOf, studyOf } from '../../helpers/study.js';

/**
 * DuckDB as judge: the query that each figure carries, over the same tables, gives the rows that were counted.
 */

type Row = Readonly<Record<string, unknown>>;

/** The rows of a figure as a query gives them. */
function rowsOf(figure: Figure): Row[] {
  switch (figure.kind) {
    case 'rates':
      return figure.rows.map(({ value, requests, decided, overturned, share, rate }) => ({
        value,
        requests,
        decided,
        overturned,
        share,
        rate,
      }));
    case 'counts':
      return figure.rows.map(({ value, count, share }) => ({ value, count, share }));
    case 'distribution':
      return [{ ...figure.spread }];
    case 'emptiness':
      return figure.rows.map(({ value, of, empty }) => ({
        value,
        of,
        ...Object.fromEntries(figure.columns.map((name, i) => [name, empty[i]])),
      }));
    case 'published':
    case 'standouts':
    case 'trust':
    case 'changes':
      throw new Error(`${figure.id} has no query.`);
  }
}

/** Rows by their values; whole numbers as numbers, fractions to the digits that sums in another order share. */
const comparable = (rows: readonly Row[]): string[] =>
  rows
    .map((row) =>
      JSON.stringify(
        Object.entries(row)
          .toSorted(byFirst)
          .map(([name, cell]) => [name, plain(name, cell)]),
      ),
    )
    .sort();

const byFirst = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

function plain(name: string, cell: unknown): unknown {
  // DuckDB's client drops a byte order mark at the start of a text.
  if (name === 'value' && typeof cell === 'string') return cell.replace(/^\uFEFF/, '');
  return cell === null ? null : Number(Number(cell).toPrecision(12));
}

const SOURCES: { readonly of: string; readonly records: () => Promise<readonly Determination[]> }[] = [
  { of: 'the corpus', records: corpusRecords },
  { of: 'invented records', records: async () => inventRecords(400) },
  { of: 'invented records with nasty cells', records: async () => inventRecords(400, NASTY_CELLS) },
];

/** Figures that are not counted by a query. */
const WITHOUT = ['standouts', 'published', 'trust'];

describe.each(SOURCES)('figures of $of', ({ records }) => {
  let query: Query;
  let study: Study;
  beforeAll(async () => {
    const folder = await outputOf(await records(), { format: 'csv' });
    query = await openDatabase();
    await loadCsv(query, folder);
    study = await studyOf(folder);
  });

  it.each(DEFINITIONS.map(({ id }) => id).filter((id) => !WITHOUT.includes(id)))(
    '%s is what its query gives',
    async (id) => {
      const figure = figuresOf(study).find((figure) => figure.id === id)!;
      const rows = rowsOf(figure);
      expect(comparable(await query(figure.sql!))).toEqual(comparable(rows));
      expect(rows.length).toBeGreaterThan(0);
    },
  );

  it.each(WITHOUT)('%s has no query', (id) => {
    expect(figuresOf(study).find((figure) => figure.id === id)?.sql).toBeNull();
  });
});
