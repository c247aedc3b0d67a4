import type { DuckDBConnection, DuckDBPreparedStatement } from '@duckdb/node-api';
import { UsageError } from '../run/usage.js';
import type { DuckDb } from '../write/sql/package.js';
import { statementsOf } from './sql-text.js';

/** What a question begins with. */
const QUESTIONS = new Set([
  'SELECT', 'WITH', 'FROM', 'VALUES', 'TABLE', '(',
  'SUMMARIZE', 'DESCRIBE', 'DESC', 'SHOW', 'PIVOT', 'PIVOT_WIDER', 'UNPIVOT', 'PIVOT_LONGER',
]); // prettier-ignore

const TAKES =
  'imr query takes one SELECT (also SUMMARIZE, DESCRIBE, PIVOT), after CREATE of tables, views and macros in memory.';

/**
 * The one question of an SQL text, as its text; what is to be made in memory before it, is made. Nothing else is
 * carried out: COPY, ATTACH and others write files, EXPLAIN ANALYZE does what it explains, and settings are fixed.
 */
export async function questionOf(duckDb: DuckDb, connection: DuckDBConnection, sql: string): Promise<string> {
  // Whether all of it is SQL is said before anything is done.
  if (statementsOf(sql).length > 0) await connection.extractStatements(sql);
  const statements = statementsOf(sql);
  const question = statements.pop();
  if (!question) throw new UsageError('There is no SQL in what was given. Try: select count(*) from requests');
  for (const { word } of statements) {
    if (QUESTIONS.has(word)) throw new UsageError(`There are several questions in what was given: ${TAKES}`);
    if (word !== 'CREATE') throw noQuestion(word);
  }
  if (!QUESTIONS.has(question.word)) throw noQuestion(question.word);
  for (const { text } of statements) await (await ready(duckDb, connection, text, 'CREATE')).run();
  return question.text;
}

const noQuestion = (word: string): UsageError => new UsageError(`${word} is no question: ${TAKES}`);

/**
 * Makes a statement ready that is of a type by its first word; DuckDB is asked whether that is so. One that pivots is
 * several to DuckDB: a type is made first.
 */
export async function ready(
  { StatementType }: DuckDb,
  connection: DuckDBConnection,
  text: string,
  expected: 'CREATE' | 'SELECT',
): Promise<DuckDBPreparedStatement> {
  const parts = await connection.extractStatements(text);
  for (let i = 0; ; i++) {
    const part = await parts.prepare(i);
    const isLast = i === parts.count - 1;
    if (part.statementType !== StatementType[isLast ? expected : 'CREATE'])
      throw noQuestion(StatementType[part.statementType] ?? 'This');
    if (isLast) return part;
    await part.run();
  }
}
