import type { DuckDBConnection, DuckDBType, DuckDBValue } from '@duckdb/node-api';
import { StoppedError } from '../run/usage.js';
import type { DuckDb } from '../write/sql/package.js';
import { ready } from './statements.js';

/** What is streamed of a question: its columns, and its rows some at once. */
export interface Streamed {
  readonly names: readonly string[];
  readonly types: readonly DuckDBType[];
  readonly rows: AsyncIterable<readonly (readonly DuckDBValue[])[]>;
}

/** A name that no column of a question has. */
const IS_ROW = '"imr: is a row"';

/**
 * Asks, and streams the answer. Where DuckDB fails in the middle, its package ends the stream as if all rows had come
 * (duckdb/node-api gives null for both). So an answer gets a last row of our own: where that has not come, the answer
 * was cut off, and this throws. Rows keep their order, which is DuckDB's default (preserve_insertion_order).
 */
export async function streamWhole(duckDb: DuckDb, connection: DuckDBConnection, question: string): Promise<Streamed> {
  // The line end closes a comment at the end of the question.
  const text = `SELECT true AS ${IS_ROW}, * FROM (${question}\n) UNION ALL BY NAME SELECT false AS ${IS_ROW}`;
  const result = await (await ready(duckDb, connection, text, 'SELECT')).stream();
  const rows = async function* (): AsyncGenerator<DuckDBValue[][]> {
    let hasEnded = false;
    for await (const chunk of result) {
      const some = chunk.getRows();
      if (hasEnded) throw cutOff();
      hasEnded = some.at(-1)![0] === false;
      if (hasEnded) some.pop();
      if (some.length > 0) yield some.map((row) => row.slice(1));
    }
    if (hasEnded) return;
    await failAgain(connection, question);
    throw cutOff();
  };
  return { names: result.deduplicatedColumnNames().slice(1), types: result.columnTypes().slice(1), rows: rows() };
}

/** The error of a stream is lost: asked for all values without their rows, which takes no memory, DuckDB says it. */
async function failAgain(connection: DuckDBConnection, question: string): Promise<void> {
  await connection.run(`SELECT max(hash("imr: a row")) FROM (${question}\n) AS "imr: a row"`);
}

const cutOff = (): StoppedError =>
  new StoppedError(
    'DuckDB ended the answer in the middle and does not say why: what was printed is not all. Ask again.',
  );
