import type { DuckDBConnection, DuckDBPreparedStatement } from '@duckdb/node-api';
import { UsageError } from '../run/usage.js';
import type { DuckDb } from '../write/sql/package.js';

/**
 * Makes ready the last statement of an SQL text, and carries out those before it: they may make tables, views and
 * macros in memory. Nothing else is carried out: COPY, ATTACH and others write files, EXPLAIN ANALYZE does what it
 * explains, and settings are fixed.
 */
export async function lastStatement(
  duckDb: DuckDb,
  connection: DuckDBConnection,
  sql: string,
): Promise<DuckDBPreparedStatement> {
  const { StatementType } = duckDb;
  if (withoutComments(sql).trim() === '')
    throw new UsageError('There is no SQL in what was given. Try: select count(*) from requests');
  const statements = await connection.extractStatements(sql);
  for (let i = 0; ; i++) {
    const statement = await statements.prepare(i);
    const isLast = i === statements.count - 1;
    const { statementType: type } = statement;
    if (type !== StatementType.SELECT && (isLast || type !== StatementType.CREATE))
      throw new UsageError(
        `${StatementType[type] ?? 'This'} is no question: imr query takes a SELECT (also SUMMARIZE, DESCRIBE, PIVOT), ` +
          'after CREATE of tables, views and macros in memory.',
      );
    if (isLast) return statement;
    await statement.run();
  }
}

/** Only to tell whether anything is left: text in quotes that looks like a comment has its quotes left. */
const withoutComments = (sql: string): string => sql.replaceAll(/--[^\n]*|\/\*[^]*?\*\/|;/g, '');
