import { beforeAll, describe, expect, it } from 'vitest';
import type { Determination } from '../../src/schema/determination.js';
import { corpusRecords } from '../helpers/corpus.js';
import {
  loadCsv,
  loadDatabase,
  loadParquet,
  openDatabase,
  packageOf,
  type Package,
  type Query,
  quoted,
} from '../helpers/duckdb.js';
import { outputOf } from '../helpers/output.js';
import { VIEWS } from '../../src/write/sql/views.js';
import { inventRecords, NASTY_CELLS } from '../helpers/records.js';

/**
 * DuckDB as judge: it loads the tables by what datapackage.json says and knows nothing else of how they were written.
 */

const SOURCES: { readonly of: string; readonly records: () => Promise<readonly Determination[]> }[] = [
  { of: 'the corpus', records: corpusRecords },
  { of: 'invented records', records: async () => inventRecords(2000) },
  { of: 'invented records with nasty cells', records: async () => inventRecords(2000, NASTY_CELLS) },
];

const KEYWORD: Record<string, string> = {
  string: 'VARCHAR',
  integer: 'BIGINT',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  date: 'DATE',
};

describe.each(SOURCES)('tables of $of', ({ records }) => {
  let query: Query;
  let { resources }: Package = { resources: [] };
  let stored: Package['resources'] = [];
  beforeAll(async () => {
    query = await openDatabase();
    const source = await records();
    const [csv, parquet, database] = [
      await outputOf(source, { format: 'csv' }),
      await outputOf(source, { format: 'parquet' }),
      await outputOf(source, { format: 'duckdb' }),
    ];
    ({ resources } = packageOf(csv));
    stored = packageOf(database).resources;
    await loadCsv(query, csv, 'csv_');
    await loadParquet(query, parquet, 'parquet_');
    await loadDatabase(query, database, 'duckdb_');
  });

  it('hold what was projected', async () => {
    for (const { name } of resources)
      expect(Number((await query(`SELECT count(*) AS n FROM csv_${name}`))[0]!.n), name).toBeGreaterThan(0);
  });

  it.each(['parquet_', 'duckdb_'])('have columns of the declared types (%s)', async (prefix) => {
    for (const { name, schema } of resources) {
      const types = (
        await query(
          `SELECT column_name, data_type FROM information_schema.columns
           WHERE table_name = '${prefix}${name}' ORDER BY ordinal_position`,
        )
      ).map(({ column_name: column, data_type: type }) => [column, type]);
      expect(types).toEqual(
        schema.fields.map(({ name: column, type, itemType }) => [
          column,
          itemType ? `${KEYWORD[itemType]}[]` : KEYWORD[type],
        ]),
      );
    }
  });

  it.each(['csv_', 'parquet_'])('have unique primary keys (%s)', async (prefix) => {
    for (const { name, schema } of resources) {
      expect(
        await query(`SELECT ${quoted(schema.primaryKey)} FROM ${prefix}${name} GROUP BY ALL HAVING count(*) > 1`),
        name,
      ).toEqual([]);
      for (const key of schema.primaryKey)
        expect(await query(`SELECT 1 FROM ${prefix}${name} WHERE "${key}" IS NULL`), `${name}.${key}`).toEqual([]);
    }
  });

  it.each(['csv_', 'parquet_'])('have no orphan foreign keys (%s)', async (prefix) => {
    for (const { name, schema } of resources) {
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        expect(
          await query(
            `SELECT ${quoted(fields)} FROM ${prefix}${name}
             EXCEPT SELECT ${quoted(reference.fields)} FROM ${prefix}${reference.resource}`,
          ),
          name,
        ).toEqual([]);
      }
    }
  });

  it('keep the declared constraints', async () => {
    for (const { name, schema } of resources) {
      for (const { name: column, constraints = {} } of schema.fields) {
        const broken = [
          ...(constraints.required ? [`"${column}" IS NULL`] : []),
          ...(constraints.enum
            ? [`"${column}" NOT IN (${constraints.enum.map((value) => `'${value}'`).join(', ')})`]
            : []),
          ...(constraints.minimum === undefined ? [] : [`"${column}" < ${constraints.minimum}`]),
          ...(constraints.pattern === undefined
            ? []
            : [`NOT regexp_full_match("${column}", '${constraints.pattern}')`]),
        ];
        for (const condition of broken)
          expect(await query(`SELECT * FROM csv_${name} WHERE ${condition}`), `${name}.${column}`).toEqual([]);
      }
    }
  });

  it('are the same cell by cell in CSV and Parquet', async () => {
    for (const { name, schema } of resources) {
      const cells = schema.fields
        .map(({ name: column, itemType }) =>
          itemType === 'string'
            ? `list_transform("${column}", lambda x: replace(x, ';', ',')) AS "${column}"`
            : `"${column}"`,
        )
        .join(', ');
      const [csv, parquet] = [`SELECT ${cells} FROM csv_${name}`, `SELECT ${cells} FROM parquet_${name}`];
      expect(await query(`(${csv}) EXCEPT ALL (${parquet})`), name).toEqual([]);
      expect(await query(`(${parquet}) EXCEPT ALL (${csv})`), name).toEqual([]);
    }
  });

  it('are the same cell by cell in Parquet and the database, in the same order', async () => {
    for (const { name } of resources)
      expect(await query(`FROM duckdb_${name}`), name).toEqual(await query(`FROM parquet_${name}`));
  });

  it('have their keys in the database, what each column holds, and views that can be asked', async () => {
    for (const { name, schema } of stored) {
      const of = `database_name = 'duckdb_stored' AND table_name = '${name}'`;
      expect(
        await query(
          `SELECT constraint_column_names AS k FROM duckdb_constraints() WHERE ${of} AND constraint_type = 'PRIMARY KEY'`,
        ),
      ).toEqual([{ k: schema.primaryKey }]);
      expect(await query(`SELECT comment FROM duckdb_columns() WHERE ${of} ORDER BY column_index`)).toEqual(
        schema.fields.map(({ description: comment }) => ({ comment })),
      );
    }
    for (const { name } of VIEWS) {
      await query(`SELECT * FROM duckdb_stored.${name} LIMIT 1`);
      const comments = await query(
        `SELECT DISTINCT comment IS NULL AS absent FROM duckdb_columns()
         WHERE database_name = 'duckdb_stored' AND table_name = '${name}'`,
      );
      expect(comments, name).toEqual([{ absent: false }]);
    }
  });
});
