import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

/** A data package as its reader sees it: nothing here comes from the code that wrote it. */
export interface Package {
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    /** In a database: which table it is there. */
    readonly dialect?: { readonly table?: string };
    readonly schema: TableSchema;
  }[];
}
export interface TableSchema {
  readonly fields: readonly Field[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys?: readonly {
    readonly fields: readonly string[];
    readonly reference: { readonly resource: string; readonly fields: readonly string[] };
  }[];
}
interface Field {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'array';
  readonly description: string;
  /** Of a list: what it holds. */
  readonly itemType?: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly enum?: readonly string[];
    readonly minimum?: number;
    readonly pattern?: string;
  };
}

const TYPES = {
  string: 'VARCHAR',
  integer: 'BIGINT',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  date: 'DATE',
  array: 'VARCHAR',
};
const LIST_TYPES: Record<string, string> = { string: 'VARCHAR[]', date: 'DATE[]' };

export const packageOf = (folder: string): Package =>
  JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as Package;

export const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');

export type Query = (sql: string) => Promise<Record<string, unknown>[]>;

/** A database in memory; a query gives its rows with values as JSON has them. */
export async function openDatabase(): Promise<Query> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  return async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson() as Record<string, unknown>[];
}

/**
 * Loads the CSV tables of a data package with exactly the types that it declares; cells are unescaped and lists read
 * as documented. A cell that is not of its type fails the load.
 */
export async function loadCsv(query: Query, folder: string, prefix = ''): Promise<void> {
  for (const { name, path, schema } of packageOf(folder).resources) {
    const columns = schema.fields.map((field) => `'${field.name}': '${TYPES[field.type]}'`).join(', ');
    const dialect = `header = true, delim = ',', quote = '"', escape = '"', nullstr = '', strict_mode = true`;
    await query(
      `CREATE TABLE "${prefix}${name}" AS SELECT ${schema.fields.map(cellOf).join(', ')}
       FROM read_csv('${join(folder, path)}', auto_detect = false, ${dialect}, columns = {${columns}})`,
    );
  }
}

function cellOf({ name, type, itemType = '' }: Field): string {
  if (type === 'array') return `CAST("${name}"::JSON AS ${LIST_TYPES[itemType]}) AS "${name}"`;
  if (type !== 'string') return `"${name}"`;
  const cell = String.raw`regexp_replace("${name}", '^''(''*[=+\-@\t\r\x{ff1d}\x{ff0b}\x{ff0d}\x{ff20}])', '\1')`;
  return `${cell} AS "${name}"`;
}

/** Loads the tables of a data package that stand in a database, under the name of each in its dialect. */
export async function loadDatabase(query: Query, folder: string, prefix = ''): Promise<void> {
  const { resources } = packageOf(folder);
  await query(`ATTACH '${join(folder, resources[0]!.path)}' AS "${prefix}stored" (READ_ONLY)`);
  for (const { name, dialect } of resources)
    await query(`CREATE TABLE "${prefix}${name}" AS SELECT * FROM "${prefix}stored"."${dialect!.table}"`);
}

/** Loads the Parquet tables of a data package as they are. */
export async function loadParquet(query: Query, folder: string, prefix = ''): Promise<void> {
  for (const { name, path } of packageOf(folder).resources)
    await query(`CREATE TABLE "${prefix}${name}" AS SELECT * FROM read_parquet('${join(folder, path)}')`);
}
