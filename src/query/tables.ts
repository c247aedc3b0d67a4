import { mkdtempSync, rmSync } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { DuckDBConnection, DuckDBInstance, DuckDBType } from '@duckdb/node-api';
import { StoppedError, UsageError } from '../run/usage.js';
import { BY_ITSELF, type DuckDb, loadDuckDb, missingDuckDb } from '../write/sql/package.js';
import { identifier, literal } from '../write/sql/quoted.js';
import { VIEWS, viewSelect } from '../write/sql/views.js';
import type { AnyTable } from '../write/table.js';
import { type FolderTables, folderTables } from './folder.js';
import { selectFrom, STORED } from './reading.js';
import { questionOf } from './statements.js';
import { type Plain, plain, type Value, valuesBy } from './values.js';
import { streamWhole } from './whole-answer.js';

export interface AnswerColumn {
  readonly name: string;
  /** In the words of DuckDB: BIGINT, VARCHAR[]. */
  readonly type: string;
  readonly isNumber: boolean;
}

/** The answer to a query; its rows come as they are asked for, some at once. */
export interface Answer {
  readonly columns: readonly AnswerColumn[];
  readonly rows: AsyncIterable<readonly (readonly Value[])[]>;
}

interface OpenOptions {
  /** Files and folders that queries may read besides. */
  readonly allow?: readonly string[];
}

/**
 * The tables of an output folder and the views of their common joins, in a DuckDB in memory, to be asked by SQL. A
 * query reads these and the files it was allowed; it writes nothing and reaches no network. What does not fit into
 * memory goes to a temporary folder.
 */
export class QueryTables {
  readonly #duckDb: DuckDb;
  readonly #instance: DuckDBInstance;
  readonly #connection: DuckDBConnection;
  readonly #spill: string;

  private constructor(
    /** The tables of the folder. */
    readonly tables: readonly AnyTable[],
    duckDb: DuckDb,
    instance: DuckDBInstance,
    connection: DuckDBConnection,
    spill: string,
  ) {
    this.#duckDb = duckDb;
    this.#instance = instance;
    this.#connection = connection;
    this.#spill = spill;
  }

  /** @param out an output folder. Throws a UsageError where it has no tables, or DuckDB is not installed. */
  static async open(out: string, { allow = [] }: OpenOptions = {}): Promise<QueryTables> {
    const missing = missingDuckDb();
    if (missing !== null) throw new UsageError(missing);
    const folder = await folderTables(out);
    const allowed = await Promise.all(allow.map(allowedPath));
    const duckDb = await loadDuckDb();
    const spill = temporaryFolder();
    const instance = await duckDb.DuckDBInstance.create(':memory:', { ...BY_ITSELF, temp_directory: spill });
    const tables = new QueryTables(folder.tables, duckDb, instance, await instance.connect(), spill);
    try {
      await tables.#prepare(folder, allowed);
      return tables;
    } catch (error) {
      tables.close();
      throw told(error);
    }
  }

  async #prepare(folder: FolderTables, allowed: readonly Allowed[]): Promise<void> {
    if (folder.format === 'duckdb')
      await this.#connection.run(`ATTACH ${literal(folder.pathOf('items'))} AS ${STORED} (READ_ONLY)`);
    for (const table of folder.tables) await this.#view(table.name, selectFrom(table, folder));
    for (const view of VIEWS) await this.#view(view.name, viewSelect(view));
    const files = [...folder.tables.map(({ name }) => folder.pathOf(name)), ...pathsOf(allowed, false)];
    for (const statement of [
      `SET allowed_paths = [${files.map(literal).join(', ')}]`,
      `SET allowed_directories = [${pathsOf(allowed, true).map(literal).join(', ')}]`,
      'SET enable_external_access = false',
      'SET lock_configuration = true',
    ])
      await this.#connection.run(statement);
  }

  async #view(name: string, select: string): Promise<void> {
    await this.#connection.run(`CREATE VIEW ${identifier(name)} AS ${select}`);
  }

  /** Asks. Throws a UsageError with what DuckDB says, also while rows come. */
  async ask(sql: string): Promise<Answer> {
    const valueOf = valuesBy(this.#duckDb);
    try {
      const question = await questionOf(this.#duckDb, this.#connection, sql);
      const { names, types, rows: streamed } = await streamWhole(this.#duckDb, this.#connection, question);
      const columns = names.map((name, i) => columnOf(name, types[i]!, this.#duckDb));
      const rows = async function* (): AsyncGenerator<Value[][]> {
        try {
          for await (const some of streamed) yield some.map((row) => row.map(valueOf));
        } catch (error) {
          throw told(error);
        }
      };
      return { columns, rows: rows() };
    } catch (error) {
      throw told(error);
    }
  }

  /** All rows of an answer as plain objects: numbers, text (dates as 2016-12-29), truth values, lists, null. */
  async rows(sql: string): Promise<Record<string, Plain>[]> {
    const { columns, rows } = await this.ask(sql);
    const all: Record<string, Plain>[] = [];
    for await (const some of rows)
      for (const row of some) all.push(Object.fromEntries(columns.map(({ name }, i) => [name, plain(row[i]!)])));
    return all;
  }

  close(): void {
    this.#connection.closeSync();
    this.#instance.closeSync();
    this.removeSpill();
  }

  /** Takes the temporary folder away, also where the process is about to be ended. */
  removeSpill(): void {
    rmSync(this.#spill, { recursive: true, force: true });
  }
}

function temporaryFolder(): string {
  try {
    return mkdtempSync(join(tmpdir(), 'imr-query-'));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new StoppedError(
      `No temporary folder can be made in ${tmpdir()} (${code}). Make room there, or set TMPDIR to a folder that you ` +
        'may write in.',
      { cause: error },
    );
  }
}

interface Allowed {
  readonly paths: readonly string[];
  readonly isFolder: boolean;
}

const pathsOf = (allowed: readonly Allowed[], folders: boolean): string[] =>
  allowed.filter(({ isFolder }) => isFolder === folders).flatMap(({ paths }) => paths);

async function allowedPath(given: string): Promise<Allowed> {
  try {
    const isFolder = (await stat(given)).isDirectory();
    // DuckDB compares names, and a query may use any of these.
    const paths = [...new Set([given, resolve(given), await realpath(given)])];
    return { paths, isFolder };
  } catch (error) {
    throw new UsageError(`${given} could not be read (${(error as NodeJS.ErrnoException).code}). Give --allow a path.`);
  }
}

function columnOf(name: string, type: DuckDBType, { DuckDBTypeId: ids }: DuckDb): AnswerColumn {
  const numbers = [
    ids.TINYINT, ids.SMALLINT, ids.INTEGER, ids.BIGINT, ids.HUGEINT,
    ids.UTINYINT, ids.USMALLINT, ids.UINTEGER, ids.UBIGINT, ids.UHUGEINT,
    ids.FLOAT, ids.DOUBLE, ids.DECIMAL,
  ]; // prettier-ignore
  return { name, type: type.toString(), isNumber: numbers.includes(type.typeId) };
}

/** How DuckDB says that a file may not be touched. */
const LOCKED = 'disabled by configuration';
const ALLOW = '. A query reads the tables of the folder, and files that --allow names; it writes none.';

/** What DuckDB adds: the place in the SQL; of CSV, the whole line and what could be set otherwise, and here cannot. */
const ADDED =
  /\n\s*\nLINE [^]*|^Original Line:.*\n|^(?:\s*\n)?Column \w+ is being converted[^]*|^Possible solutions:[^]*/gm;

/** What DuckDB says, as a sentence. */
function told(error: unknown): unknown {
  if (error instanceof UsageError || error instanceof StoppedError || !(error instanceof Error)) return error;
  const { message } = error;
  const sentence = message
    .replaceAll(ADDED, '')
    .replace('Failed to extract statements: ', '')
    .replaceAll(/\s*\n\s*/g, ' ')
    .trim();
  return new UsageError(`DuckDB says: ${sentence}${message.includes(LOCKED) ? ALLOW : ''}`, { cause: error });
}
