import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { QueryTables } from '../../src/query/tables.js';
import type { Determination } from '../../src/schema/determination.js';
import { UsageError } from '../../src/run/usage.js';
import { missingDuckDb } from '../../src/write/sql/package.js';
import { VIEWS } from '../../src/write/sql/views.js';
import { USUAL_TABLES } from '../../src/write/tables.js';
import { corpusRecords } from '../helpers/corpus.js';
import { outputOf } from '../helpers/output.js';
import { inventRecords } from '../helpers/records.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

const FORMATS = ['csv', 'parquet', 'duckdb'] as const;

/** Text that careless readers take for a number, for nothing or for a formula. */
const ODD = ['NA', 'NULL', '007', '1e5', '=1+1', "'=1", "''@x", '-', 'a "b", c', 'line\nline', 'true', '2016-12-29'];

const [sample] = inventRecords(1);

/** One letter of one item for each odd text, with ids that look like numbers. */
const oddRecords = (): Determination[] =>
  ODD.map((text, i) => ({
    ...sample!,
    document_id: `${i}`.padStart(2, '0') + '91e84435693127',
    source: { ...sample!.source, file: `${i}.txt` },
    reviewer: { ...sample!.reviewer, specialties: i === 0 ? [] : [text, 'x'] },
    items: [{ ...sample!.items[0]!, number: 1, request: text, rationale: i % 2 === 0 ? null : text }],
  }));

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

describe.each(FORMATS)('tables in %s', (format) => {
  let corpus: Determination[];
  let tables: QueryTables;
  let odd: QueryTables;
  beforeAll(async () => {
    corpus = await corpusRecords();
    tables = await QueryTables.open(await outputOf(corpus, { format }));
    odd = await QueryTables.open(await outputOf(oddRecords(), { format }));
  }, 120_000);
  afterAll(() => {
    tables.close();
    odd.close();
  });

  it('have the types of their definitions', async () => {
    const kinds = { string: 'VARCHAR', integer: 'BIGINT', number: 'DOUBLE', boolean: 'BOOLEAN', date: 'DATE' };
    for (const { name, columns } of USUAL_TABLES) {
      const found = await tables.rows(`SELECT column_name, column_type FROM (DESCRIBE ${name})`);
      expect(found, name).toEqual(
        columns.map(({ name: column, type, itemType }) => ({
          column_name: column,
          column_type: type === 'list' ? `${kinds[itemType ?? 'string']}[]` : kinds[type],
        })),
      );
    }
  });

  it.each([
    {
      proves: 'overturn rate by category and year',
      sql: `SELECT category, year, count(overturned) AS decided, count_if(overturned) AS overturned FROM requests
            WHERE category = 'Pharmaceuticals' AND year = 2016 GROUP BY ALL`,
      expected: (records: readonly Determination[]) => {
        const decisions = records
          .filter(({ decision_date }) => decision_date?.startsWith('2016'))
          .flatMap(({ items }) => items.filter(({ category }) => category === 'Pharmaceuticals'))
          .map(({ decision }) => decision);
        const overturned = decisions.filter((decision) => decision === 'overturned').length;
        const upheld = decisions.filter((decision) => decision === 'upheld').length;
        return [{ category: 'Pharmaceuticals', year: 2016, decided: overturned + upheld, overturned }];
      },
    },
    {
      proves: 'opioid requests by specialty',
      sql: `SELECT specialty, count(*) AS n FROM requests JOIN letter_specialties USING (document_id) WHERE opioid
            GROUP BY ALL ORDER BY specialty`,
      expected: (records: readonly Determination[]) => {
        const found = new Map<string, number>();
        for (const { items, reviewer } of records)
          for (const { drug } of items)
            if (drug?.class === 'Opioids')
              for (const group of reviewer.specialty_groups) found.set(group, (found.get(group) ?? 0) + 1);
        return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([specialty, n]) => ({ specialty, n }));
      },
    },
    {
      proves: 'a section counts once a request and side, however often it is cited',
      sql: `SELECT side, count(section) AS n FROM request_citations WHERE side <> 'rationale' GROUP BY ALL ORDER BY side`,
      expected: (records: readonly Determination[]) =>
        (['claims_administrator', 'reviewer'] as const).map((side) => ({
          side,
          n: sum(
            records.flatMap(({ items }) =>
              items.map((item) => {
                const sections = (item[side]?.citations ?? []).flatMap(({ authority, guideline, chapter, topics }) =>
                  topics
                    .filter((topic) => topic !== null)
                    .map((topic) => [authority, guideline ?? chapter, topic].join()),
                );
                return new Set(sections).size;
              }),
            ),
          ),
        })),
    },
    {
      proves: 'active substances, body parts and diagnoses have a row each',
      sql: `SELECT (SELECT count(*) FROM request_ingredients) AS ingredients,
                   (SELECT count(*) FROM request_body_parts) AS body_parts,
                   (SELECT count(*) FROM letter_diagnoses) AS diagnoses`,
      expected: (records: readonly Determination[]) => [
        {
          ingredients: sum(records.flatMap(({ items }) => items.map(({ ingredients }) => ingredients.length))),
          body_parts: sum(records.flatMap(({ items }) => items.map(({ body_parts }) => body_parts.length))),
          diagnoses: sum(records.map(({ diagnoses }) => diagnoses.length)),
        },
      ],
    },
    {
      proves: 'each request agrees in one way, and has one row',
      sql: `SELECT count(*) AS n, count_if(agreement = 'neither cites') AS neither FROM request_agreement`,
      expected: (records: readonly Determination[]) => {
        const items = records.flatMap((record) => record.items);
        const cites = (item: (typeof items)[number]): boolean =>
          [item.claims_administrator, item.reviewer].some((side) => (side?.citations.length ?? 0) > 0);
        return [{ n: items.length, neither: items.filter((item) => !cites(item)).length }];
      },
    },
    {
      proves: 'days and periods',
      sql: `SELECT year, quarter, month, days_assigned_to_decision AS days FROM letters
            WHERE date_assigned IS NOT NULL AND decision_date IS NOT NULL ORDER BY document_id`,
      expected: (records: readonly Determination[]) =>
        records
          .filter(({ date_assigned, decision_date }) => date_assigned !== null && decision_date !== null)
          .sort((a, b) => (a.document_id < b.document_id ? -1 : 1))
          .map(({ date_assigned, decision_date }) => {
            const [year, month] = decision_date!.split('-');
            return {
              year: Number(year),
              quarter: `${year}-Q${Math.ceil(Number(month) / 3)}`,
              month: `${year}-${month}`,
              days: (Date.parse(decision_date!) - Date.parse(date_assigned!)) / 86_400_000,
            };
          }),
    },
  ])('answer as the records do: $proves', async ({ sql, expected }) => {
    expect(await tables.rows(sql)).toEqual(expected(corpus));
  });

  it('give text as it is: what looks like a number, like nothing or like a formula; lists; absent values', async () => {
    const rows = await odd.rows(
      'SELECT document_id, request, rationale, specialties FROM items JOIN determinations USING (document_id) ORDER BY 1',
    );
    expect(rows).toEqual(
      oddRecords().map(({ document_id, items, reviewer }) => ({
        document_id,
        request: items[0]!.request,
        rationale: items[0]!.rationale,
        specialties: reviewer.specialties,
      })),
    );
  });

  it('guess nothing from the first rows: a list of two dates after 30,000 of one', async () => {
    const worker = (dates: string[]) => ({ ...sample!.injured_worker, injury_dates: dates });
    const records = Array.from({ length: 30_001 }, (_, i) => ({
      ...sample!,
      document_id: i.toString(16).padStart(16, '0'),
      items: [],
      diagnoses: [],
      warnings: [],
      injured_worker: worker(i < 30_000 ? ['2015-02-03'] : ['2015-02-03', '2016-03-04']),
    }));
    const many = await QueryTables.open(await outputOf(records, { format }));
    const sql = 'SELECT len(injury_dates) AS dates, count(*) AS n FROM determinations GROUP BY 1 ORDER BY 1';
    expect(await many.rows(sql)).toEqual([
      { dates: 1, n: 30_000 },
      { dates: 2, n: 1 },
    ]);
    expect(await many.rows('SELECT injury_dates[2] AS second FROM determinations WHERE len(injury_dates) = 2')).toEqual(
      [{ second: '2016-03-04' }],
    );
    many.close();
  }, 120_000);

  it('can be asked where their folder has a name that is a pattern or holds quotes', async () => {
    const folder = join(temporaryFolder(), `year=2016 [a]*'"`);
    renameSync(await outputOf(corpus, { format }), folder);
    const there = await QueryTables.open(folder);
    expect(await there.rows('SELECT count(*) AS n FROM determinations')).toEqual([{ n: corpus.length }]);
    there.close();
  });

  it('are left as they are, and no other file is touched', async () => {
    const folder = await outputOf(corpus.slice(0, 2), { format });
    const bytes = (): Record<string, string> =>
      Object.fromEntries(
        readdirSync(folder, { withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map(({ name }) => [name, readFileSync(join(folder, name)).toString('latin1')]),
      );
    const before = bytes();
    const there = await QueryTables.open(folder);
    const file = join(folder, format === 'duckdb' ? 'tables.duckdb' : `items.${format}`);
    for (const sql of [
      `COPY (SELECT 1) TO '${file}'`,
      `COPY (SELECT 1) TO '${join(folder, 'new.csv')}'`,
      `EXPLAIN ANALYZE COPY (SELECT 1) TO '${file}'`,
      `EXPORT DATABASE '${folder}'`,
      `ATTACH '${join(folder, 'new.db')}'`,
      `INSERT INTO items SELECT * FROM items`,
      `DROP VIEW items`,
      `SELECT * FROM read_text('/etc/hostname')`,
      `SELECT * FROM read_csv('http://127.0.0.1:9/x.csv')`,
      `SET enable_external_access = true`,
      `RESET lock_configuration`,
      `PRAGMA enable_profiling`,
      `SELECT 1; COPY (SELECT 1) TO '${file}'; SELECT 2`,
    ])
      await expect(there.rows(sql), sql).rejects.toThrow(UsageError);
    there.close();
    expect(bytes()).toEqual(before);
  });
});

describe('a query', () => {
  let folder: string;
  let tables: QueryTables;
  beforeAll(async () => {
    folder = await outputOf(inventRecords(3));
    tables = await QueryTables.open(folder);
  });
  afterAll(() => tables.close());

  it.each([
    { proves: 'DESCRIBE is one', sql: 'DESCRIBE SELECT 1 AS a', rows: 1 },
    { proves: 'SUMMARIZE is one', sql: 'SUMMARIZE SELECT 1 AS a', rows: 1 },
    { proves: 'VALUES is one', sql: 'VALUES (1), (2)', rows: 2 },
    { proves: 'PIVOT, which is two statements', sql: 'PIVOT items ON decision USING count(*) GROUP BY side', rows: 2 },
    {
      proves: 'what was made in memory before',
      sql: 'CREATE TEMP TABLE t AS SELECT 1 AS a; SELECT * FROM t;',
      rows: 1,
    },
    { proves: 'a macro', sql: 'CREATE MACRO one() AS 1; -- why not\nSELECT one()', rows: 1 },
    { proves: 'one with a comment at its end', sql: 'SELECT 1 -- one', rows: 1 },
    { proves: 'one in brackets', sql: '(SELECT 1) UNION ALL (SELECT 2)', rows: 2 },
    { proves: 'one of no rows', sql: 'SELECT 1 WHERE false', rows: 0 },
    { proves: 'semicolons in quotes and comments', sql: `/* ; /* ; */ ; */ SELECT ';', $$;$$ AS ";" -- ;\n;`, rows: 1 },
  ])('$proves', async ({ sql, rows }) => {
    expect(await tables.rows(sql)).toHaveLength(rows);
  });

  it('is never cut off in silence', async () => {
    const sql = "SELECT (CASE WHEN n = 900_000 THEN 'abc' ELSE '1' END)::INT AS x FROM range(1_000_000) AS t(n)";
    const { rows } = await tables.ask(sql);
    let count = 0;
    const all = async (): Promise<void> => {
      for await (const some of rows) count += some.length;
    };
    await expect(all()).rejects.toThrow(/^DuckDB says: Conversion Error: Could not convert string 'abc' to INT32$/);
    expect(count).toBeGreaterThan(0);
  });

  it('gives rows in their order, all of them', async () => {
    const { rows } = await tables.ask('SELECT n FROM range(1_000_000) AS t(n) ORDER BY n DESC');
    let next = 999_999;
    for await (const some of rows) for (const [n] of some) if (Number(n) !== next--) throw new Error(`${String(n)}`);
    expect(next).toBe(-1);
  });

  it('is one that makes nothing anywhere, not even while it is made ready', async () => {
    const mine = temporaryFolder();
    const there = await QueryTables.open(folder, { allow: [mine] });
    for (const sql of [
      `EXPORT DATABASE '${join(mine, 'a')}'`,
      `/* a /* b */ */ EXPORT DATABASE '${join(mine, 'a')}'`,
      `-- a\rEXPORT DATABASE '${join(mine, 'a')}'`,
      `CREATE VIEW v AS SELECT E'\\'; ' AS a; EXPORT DATABASE '${join(mine, 'a')}'; SELECT 1`,
      `COPY (SELECT 1) TO '${join(mine, 'a.csv')}'`,
      `ATTACH '${join(mine, 'a.db')}'`,
    ])
      await expect(there.rows(sql), sql).rejects.toThrow(/^(EXPORT|EXPLAIN|COPY|ATTACH) is no question/);
    there.close();
    expect(readdirSync(mine)).toEqual([]);
  });

  it.each([
    { proves: 'a slip', sql: 'SELEC 1', says: /^DuckDB says: Parser Error: syntax error at or near "SELEC"$/ },
    {
      proves: 'an unknown column',
      sql: 'SELECT nope FROM items',
      says: /^DuckDB says: Binder Error: .*"nope" not found/,
    },
    { proves: 'an error that comes with the rows', sql: `SELECT 'x'::INT`, says: /^DuckDB says: Conversion Error/ },
    { proves: 'nothing', sql: ' -- nothing\n;', says: /^There is no SQL/ },
    ...['SET threads = 1', 'USE memory', 'CHECKPOINT', 'INSTALL spatial', 'LOAD spatial', 'PRAGMA version'].map(
      (sql) => ({
        proves: 'no question',
        sql,
        says: new RegExp(`^${sql.split(' ')[0]} is no question: imr query takes one SELECT`),
      }),
    ),
    {
      proves: 'what changes a table',
      sql: 'WITH a AS (SELECT 1) DELETE FROM items',
      says: /^DuckDB says: Parser Error/,
    },
    { proves: 'two questions', sql: 'SELECT 1; SELECT 2', says: /^There are several questions/ },
    { proves: 'no question at the end', sql: 'CREATE TABLE u AS SELECT 1', says: /^CREATE is no question/ },
    {
      proves: 'a file that is not allowed',
      sql: `FROM read_text('/etc/hostname')`,
      says: /--allow names; it writes none/,
    },
  ])('is refused in a sentence: $proves', async ({ sql, says }) => {
    await expect(tables.rows(sql)).rejects.toThrow(says);
  });

  it('reads files and folders that it was allowed', async () => {
    const mine = temporaryFolder();
    writeFileSync(join(mine, 'a.csv'), 'a\n1\n');
    const [file, all] = [
      await QueryTables.open(folder, { allow: [join(mine, 'a.csv')] }),
      await QueryTables.open(folder, { allow: [mine] }),
    ];
    for (const asked of [file, all])
      expect(await asked.rows(`SELECT a FROM read_csv('${join(mine, 'a.csv')}')`)).toEqual([{ a: 1 }]);
    file.close();
    all.close();
    await expect(QueryTables.open(folder, { allow: [join(mine, 'none')] })).rejects.toThrow(/none could not be read/);
  });

  it('gives numbers, dates, lists and what is in them as plain values', async () => {
    const sql = `SELECT 1::BIGINT AS whole, 2::HUGEINT ** 80 AS large, 9007199254740993 AS exact, 1.50::DECIMAL(5, 2) AS decimal,
      DATE '2016-12-29' AS date, [DATE '2016-12-29', NULL] AS list, {'a': [1]} AS struct, NULL AS absent, true AS truth,
      TIMESTAMP '2016-12-29 01:02:03' AS moment`;
    expect(await tables.rows(sql)).toEqual([
      {
        whole: 1,
        large: 2 ** 80,
        exact: 9007199254740993n,
        decimal: 1.5,
        date: '2016-12-29',
        list: ['2016-12-29', null],
        struct: { a: [1] },
        absent: null,
        truth: true,
        moment: '2016-12-29 01:02:03',
      },
    ]);
  });

  it('leaves no temporary folder', async () => {
    const place = temporaryFolder();
    vi.stubEnv('TMPDIR', place);
    const once = await QueryTables.open(folder);
    vi.unstubAllEnvs();
    expect(readdirSync(place)).toHaveLength(1);
    once.close();
    expect(readdirSync(place)).toEqual([]);
  });

  it('keeps the apostrophes of tables that were written without escaping', async () => {
    const out = await outputOf(oddRecords(), { escapeFormulas: false });
    writeFileSync(join(out, 'run.json'), JSON.stringify({ options: { escapeFormulas: false } }));
    const there = await QueryTables.open(out);
    expect((await there.rows('SELECT request FROM items ORDER BY document_id')).map(({ request }) => request)).toEqual(
      ODD,
    );
    there.close();
  });

  it('takes CSV files with a byte order mark', async () => {
    const there = await QueryTables.open(await outputOf(inventRecords(3), { bom: true }));
    expect(await there.rows('SELECT count(document_id) AS n FROM determinations')).toEqual([{ n: 3 }]);
    there.close();
  });
});

describe('what cannot be asked is told', () => {
  it.each([
    { proves: 'a folder without tables', make: (out: string) => rmSync(join(out, 'datapackage.json')), says: /ENOENT/ },
    {
      proves: 'a description that is none',
      make: (out: string) => writeFileSync(join(out, 'datapackage.json'), '[]'),
      says: /does not describe tables/,
    },
    {
      proves: 'a format of somebody else',
      make: (out: string) => rewrite(out, (text) => text.replaceAll('"format": "csv"', '"format": "xlsx"')),
      says: /a format that imr query does not know/,
    },
    {
      proves: 'columns of another version',
      make: (out: string) => rewrite(out, (text) => text.replace('"name": "drug_class"', '"name": "class"')),
      says: /^The table items in .* has other columns than this version/,
    },
    { proves: 'a table that is gone', make: (out: string) => rmSync(join(out, 'items.csv')), says: /it is not there/ },
  ])('$proves', async ({ make, says }) => {
    const out = await outputOf(inventRecords(1));
    make(out);
    await expect(QueryTables.open(out)).rejects.toThrow(says);
    await expect(QueryTables.open(out)).rejects.toThrow(UsageError);
  });

  it('a cell that is not of its type', async () => {
    const out = await outputOf(inventRecords(3));
    const path = join(out, 'determinations.csv');
    writeFileSync(path, readFileSync(path, 'utf8').replace(/,(20\d\d-\d\d-\d\d),/, ',soon,'));
    const tables = await QueryTables.open(out);
    await expect(tables.rows('SELECT * FROM determinations')).rejects.toThrow(
      /^DuckDB says: Conversion Error: CSV Error on Line: 2 Error when converting column "\w+"\. Could not convert string "soon" to 'DATE'$/,
    );
    tables.close();
  });

  it('DuckDB that is not installed', () => {
    const absent = (): never => {
      throw new Error("Cannot find module '@duckdb/node-api'\nRequire stack: …");
    };
    expect(missingDuckDb(absent)).toBe(
      'DuckDB (imr query, --format duckdb) needs the package @duckdb/node-api. Install imr again without --omit=optional ' +
        "(Cannot find module '@duckdb/node-api')",
    );
    expect(missingDuckDb()).toBeNull();
  });
});

function rewrite(out: string, change: (text: string) => string): void {
  const path = join(out, 'datapackage.json');
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

describe('the views', () => {
  it('have names of their own, and each column a description', () => {
    const names = [...USUAL_TABLES, ...VIEWS].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, columns } of VIEWS) {
      expect(new Set(columns.map((column) => column.name)).size, name).toBe(columns.length);
      for (const { description } of columns) expect(description).toMatch(/\S/);
    }
  });
});
