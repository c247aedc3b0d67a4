import { beforeAll, describe, expect, it } from 'vitest';
import type { Study } from '../../../src/report/study.js';
import { loadCsv, openDatabase, type Query } from '../../helpers/duckdb.js';
import { outputOf } from '../../helpers/output.js';
import { inventRecords } from '../../helpers/records.js';
import { figureOf, studyOf } from '../../helpers/study.js';

/** Questions asked again in SQL of other words than those that figures carry, on the tables alone. */

const Z = 1.959963984540054;

let query: Query;
let study: Study;
beforeAll(async () => {
  const folder = await outputOf(inventRecords(600), { format: 'csv' });
  query = await openDatabase();
  await loadCsv(query, folder);
  study = await studyOf(folder);
});

/** Each row of a query as numbers by its first column. */
async function table(sql: string): Promise<Record<string, number[]>> {
  const rows = (await query(sql)).map((row) => Object.values(row));
  return Object.fromEntries(rows.map(([key, ...cells]) => [String(key), cells.map(Number)]));
}

const close = (numbers: readonly (number | null)[]): unknown[] =>
  numbers.map((number) => expect.closeTo(number ?? Number.NaN, 10));

describe('asked by hand', () => {
  it('Wilson limits of categories', async () => {
    const { rows } = figureOf(study, 'rates', 'category');
    const asked = await table(`
      SELECT category, p, (p + z*z/(2*n) - z * sqrt(p*(1-p)/n + z*z/(4*n*n))) / (1 + z*z/n) AS low,
        (p + z*z/(2*n) + z * sqrt(p*(1-p)/n + z*z/(4*n*n))) / (1 + z*z/n) AS high
      FROM (SELECT category, count(*) AS n, avg(CASE decision WHEN 'overturned' THEN 1.0 ELSE 0.0 END) AS p, ${Z} AS z
            FROM items WHERE decision IN ('upheld', 'overturned') GROUP BY ALL)`);
    const decided = rows.filter((row) => row.decided > 0);
    expect(decided.length).toBeGreaterThan(2);
    expect(asked).toEqual(
      Object.fromEntries(decided.map(({ value, rate, low, high }) => [String(value), close([rate, low, high])])),
    );
  });

  it('overturned by year, with a join the other way round', async () => {
    const { rows } = figureOf(study, 'rates', 'year');
    const asked = await table(`
      SELECT year(d.decision_date), sum(i.n), sum(i.y) FROM determinations d
      JOIN (SELECT document_id, count(*) AS n, sum(CAST(decision = 'overturned' AS INT)) AS y
            FROM items WHERE decision IN ('upheld', 'overturned') GROUP BY ALL) i ON i.document_id = d.document_id
      GROUP BY 1`);
    expect(asked).toEqual(
      Object.fromEntries(
        rows.filter((row) => row.decided > 0).map((row) => [String(row.value), [row.decided, row.overturned]]),
      ),
    );
  });

  it('requests by part of the body, from the table of parts', async () => {
    const { rows } = figureOf(study, 'rates', 'body-part');
    const asked = await table(`
      SELECT p.body_part, count(*), count_if(i.decision = 'overturned') FROM item_body_parts p
      JOIN items i ON i.document_id = p.document_id AND i.item_number = p.item_number GROUP BY 1`);
    expect(asked).toEqual(
      Object.fromEntries(
        rows.flatMap((row) => (row.value === null ? [] : [[row.value, [row.requests, row.overturned]]])),
      ),
    );
  });

  it('agreement of the two sides, by what each has that the other has not', async () => {
    const { rows } = figureOf(study, 'rates', 'agreement');
    const asked = await table(`
      WITH cited AS (SELECT DISTINCT document_id, item_number, side,
                       concat_ws(': ', authority, CASE WHEN guideline IS NULL THEN chapter ELSE guideline END) AS name
                     FROM citations WHERE side <> 'rationale'),
      both_sides AS (SELECT document_id, item_number, name, count(*) AS sides, min(side) AS side FROM cited GROUP BY ALL),
      of_item AS (SELECT i.document_id, i.item_number, count_if(sides = 2) AS common,
                    count_if(sides = 1 AND b.side = 'claims_administrator') AS theirs,
                    count_if(sides = 1 AND b.side = 'reviewer') AS own
                  FROM items i LEFT JOIN both_sides b USING (document_id, item_number) GROUP BY ALL)
      SELECT CASE WHEN common > 0 AND theirs + own = 0 THEN 'the same guidelines' WHEN common > 0 THEN 'some guidelines in common'
        WHEN theirs > 0 AND own > 0 THEN 'different guidelines' WHEN own > 0 THEN 'only the reviewer cites'
        WHEN theirs > 0 THEN 'only the claims administrator cites' ELSE 'neither cites' END, count(*)
      FROM of_item GROUP BY 1`);
    expect(asked).toEqual(Object.fromEntries(rows.map((row) => [row.value, [row.requests]])));
  });

  it('days from assignment to decision', async () => {
    const { spread } = figureOf(study, 'distribution', 'assignment-to-decision');
    const [asked] = await query(`
      SELECT count(*) AS n, avg(days) AS mean, median(days) AS median FROM
        (SELECT decision_date - date_assigned AS days FROM determinations) WHERE days BETWEEN 0 AND 100000`);
    expect({ n: Number(asked!.n), mean: Number(asked!.mean), median: Number(asked!.median) }).toEqual({
      n: spread.n,
      mean: expect.closeTo(spread.mean!, 10),
      median: spread.median,
    });
  });

  it('opioids of pharmaceuticals', async () => {
    const { rows, of } = figureOf(study, 'rates', 'opioids');
    const [asked] = await query(`
      SELECT count(*) AS of, sum((subcategory = 'Opioids')::INT) AS opioids FROM items WHERE category = 'Pharmaceuticals'`);
    expect([Number(asked!.of), Number(asked!.opioids)]).toEqual([
      of,
      rows.find(({ value }) => value === 'opioids')!.requests,
    ]);
    expect(of).toBeGreaterThan(0);
  });
});
