import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api';
import { UsageError } from '../../../run/usage.js';
import { BY_ITSELF, loadDuckDb, missingDuckDb } from '../../../write/sql/package.js';
import { identifier } from '../../../write/sql/quoted.js';
import { listColumns } from './list-columns.js';
import {
  type Asked,
  type Kind,
  type Kinds,
  noColumn,
  type OpenTable,
  type Rows,
  TableError,
  type TablePlace,
} from './rows.js';

/** Tables side by side are buffered by one database: so much is enough for all of them. */
const SETTINGS = { ...BY_ITSELF, access_mode: 'READ_ONLY', memory_limit: '400MB' };

/** A table in a DuckDB file, in the order in which it was written. */
export const duckDbTable: OpenTable = async function* <Of extends Asked>(
  place: TablePlace,
  asked: Of,
  emptiable: readonly string[],
): AsyncGenerator<Rows<Of>> {
  const missing = missingDuckDb();
  if (missing !== null) throw new UsageError(missing);
  const connection = await connectTo(place).catch(unreadable);
  try {
    const columns = Object.entries(asked);
    await requireColumns(connection, place, [...columns.map(([name]) => name), ...emptiable]);
    let before = 0;
    const chunks = await connection.stream(selectOf(place, columns, emptiable)).catch(unreadable);
    for await (const chunk of chunks) {
      const values = chunk.getColumns();
      const cells = columns.map(([name, kind], i) => [name, values[i]!.map((value) => READINGS[kind](value))] as const);
      const count = chunk.rowCount;
      yield {
        count,
        before,
        cells: Object.fromEntries(cells) as unknown as Rows<Of>['cells'],
        empty: values[columns.length] as number[],
      };
      before += count;
    }
  } finally {
    connection.closeSync();
  }
};

async function connectTo({ path }: TablePlace): Promise<DuckDBConnection> {
  const { DuckDBInstance } = await loadDuckDb();
  // The tables of a file are read side by side, and it cannot be opened twice.
  return await (await DuckDBInstance.fromCache(path, SETTINGS)).connect();
}

function unreadable(error: Error): never {
  const [why = ''] = error.message.split('\n');
  if (why.includes('lock'))
    throw new UsageError(`Another program has the file of tables open: close it first (${why}).`);
  throw new TableError(`it cannot be read as DuckDB (${why})`);
}

async function requireColumns(
  connection: DuckDBConnection,
  { table }: TablePlace,
  names: readonly string[],
): Promise<void> {
  const reader = await connection.runAndReadAll(
    `SELECT column_name FROM information_schema.columns WHERE table_schema = 'main' AND table_name = '${table}'`,
  );
  const there = new Set(reader.getRows().map(([name]) => name));
  for (const name of names) if (!there.has(name)) throw noColumn(name);
}

function selectOf({ table }: TablePlace, columns: readonly [string, Kind][], emptiable: readonly string[]): string {
  const cells = columns.map(([name, kind]) => SELECTED[kind](identifier(name)));
  const lists = listColumns(table);
  const bits = emptiable.map((name, bit) => {
    const isEmpty = lists.has(name)
      ? `len(${identifier(name)}) = 0`
      : `coalesce(${identifier(name)}::VARCHAR, '') = ''`;
    return `CASE WHEN ${isEmpty} THEN ${1 << bit} ELSE 0 END`;
  });
  return `SELECT ${[...cells, `(${['0', ...bits].join(' + ')})::INTEGER`].join(', ')} FROM main.${identifier(table)}`;
}

const SELECTED: Readonly<Record<Kind, (name: string) => string>> = {
  text: (name) => `nullif(${name}, '')`,
  number: (name) => `${name}::INTEGER`,
  boolean: (name) => `${name}::VARCHAR`,
  date: (name) => `(${name} - DATE '1970-01-01')::INTEGER`,
  list: (name) => name,
};

const READINGS: { readonly [Of in Kind]: (value: DuckDBValue) => Kinds[Of] } = {
  text: (value) => value as string | null,
  number: (value) => value as number | null,
  boolean: (value) => value as 'true' | 'false' | null,
  date: (value) => value as number | null,
  list: (value) => (value as { items: readonly string[] }).items,
};
