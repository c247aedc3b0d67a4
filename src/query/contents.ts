import { VIEWS } from '../write/sql/views.js';
import type { Answer, AnswerColumn, QueryTables } from './tables.js';
import { textOf, type Value } from './values.js';

/** What can be asked for: all tables and views with their columns, and what each holds. */

interface Listed {
  readonly name: string;
  readonly description: string;
  readonly columns: readonly { readonly name: string; readonly type: string; readonly description: string }[];
}

const TYPES = 'SELECT table_name, column_name, data_type FROM duckdb_columns() WHERE NOT internal';

export async function listed(tables: QueryTables): Promise<Listed[]> {
  const types = new Map<string, string>();
  for await (const rows of (await tables.ask(TYPES)).rows)
    for (const [table, column, type] of rows) types.set(`${textOf(table!)}.${textOf(column!)}`, textOf(type!));
  return [...tables.tables, ...VIEWS].map(({ name, description, columns }) => ({
    name,
    description,
    columns: columns.map((column) => ({ ...column, type: types.get(`${name}.${column.name}`)! })),
  }));
}

const COLUMNS: readonly AnswerColumn[] = ['table', 'column', 'type', 'description'].map((name) => ({
  name,
  type: 'VARCHAR',
  isNumber: false,
}));

/** The list as an answer, one row per column, for other programs. */
export function asAnswer(list: readonly Listed[]): Answer {
  const rows = list.flatMap(({ name, columns }) =>
    columns.map((column): readonly Value[] => [name, column.name, column.type, column.description]),
  );
  return {
    columns: COLUMNS,
    rows: (async function* () {
      yield rows;
    })(),
  };
}

/** The list for people. */
export const asText = (list: readonly Listed[]): string =>
  list
    .map(({ name, description, columns }) => {
      const width = Math.max(...columns.map((column) => column.name.length));
      const lines = columns.map((column) => `  ${column.name.padEnd(width)}  ${column.type}\n`);
      return `${name}: ${description}\n${lines.join('')}`;
    })
    .join('\n');
