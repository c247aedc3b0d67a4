import type { DuckDBAppender, DuckDBConnection, DuckDBInstance, DuckDBValue } from '@duckdb/node-api';
import { rm } from 'node:fs/promises';
import { type TableName, TablesRefused } from '../outputs.js';
import { keyDefinition, tableDefinition, viewDefinitions } from '../sql/define.js';
import { BY_ITSELF, type DuckDb, loadDuckDb } from '../sql/package.js';
import { literal } from '../sql/quoted.js';
import { type AnyColumn, type AnyTable, type Cell, type ColumnType, storable } from '../table.js';
import type { OneFileFormat, SharedFile } from './format.js';

/** Rows that are held in memory until they are appended together. */
const BATCH = 20_000;
/** Batches after which memory is freed of what is on disk by then. */
const BATCHES_A_CHECKPOINT = 10;

const SETTINGS = { ...BY_ITSELF, threads: '1', temp_directory: '' };
/** What DuckDB may take itself while rows come, whatever the archive. */
const MEMORY = '256MB';

/** The name of the database within the process. */
const CATALOG = 'tables';
const CHECKPOINT = `CHECKPOINT ${CATALOG}`;

/** All tables as one database: types, primary keys, comments, and views of the common joins. */
export const duckdb: OneFileFormat = {
  mediaType: 'application/vnd.duckdb',
  resource: (table) => ({ dialect: { table } }),
  openAll: async (path, tables) => await Database.open(path, tables),
};

type Scalar = Exclude<ColumnType, 'list'>;
type ScalarCell = string | number | boolean;

const MS_A_DAY = 86_400_000;

/** A cell as DuckDB's own value of its column's type. */
const valuesOf = ({ DuckDBDateValue, listValue }: DuckDb): ((cell: Cell, column: AnyColumn) => DuckDBValue) => {
  const scalars: Record<Scalar, (cell: ScalarCell) => DuckDBValue> = {
    string: (cell) => storable(String(cell)),
    integer: BigInt,
    number: Number,
    boolean: Boolean,
    date: (cell) => new DuckDBDateValue(Date.parse(`${cell}T00:00:00Z`) / MS_A_DAY),
  };
  return (cell, { type, itemType = 'string' }) => {
    if (cell === null) return null;
    return type === 'list'
      ? listValue((cell as readonly string[]).map(scalars[itemType]))
      : scalars[type](cell as ScalarCell);
  };
};

/** The rows of a table that wait to be appended. */
interface Waiting {
  readonly table: AnyTable;
  readonly appender: DuckDBAppender;
  rows: (readonly Cell[])[];
}

class Database implements SharedFile {
  readonly #path: string;
  readonly #duckDb: DuckDb;
  readonly #instance: DuckDBInstance;
  readonly #connection: DuckDBConnection;
  readonly #valueOf: (cell: Cell, column: AnyColumn) => DuckDBValue;
  /** In the order of the tables: what a row refers to stands before it. */
  readonly #waiting = new Map<TableName, Waiting>();
  #count = 0;
  #batches = 0;
  #appended: Promise<void> = Promise.resolve();
  #closed = false;

  private constructor(path: string, duckDb: DuckDb, instance: DuckDBInstance, connection: DuckDBConnection) {
    this.#path = path;
    this.#duckDb = duckDb;
    this.#instance = instance;
    this.#connection = connection;
    this.#valueOf = valuesOf(duckDb);
  }

  static async open(path: string, tables: readonly AnyTable[]): Promise<Database> {
    const duckDb = await loadDuckDb();
    const instance = await duckDb.DuckDBInstance.create(':memory:', SETTINGS);
    const database = new Database(path, duckDb, instance, await instance.connect());
    try {
      await refusals(database.#begin(tables));
      return database;
    } catch (error) {
      await database.abandon();
      throw error;
    }
  }

  async #begin(tables: readonly AnyTable[]): Promise<void> {
    // A log beside the file would be for going on after a crash; tables are then written anew.
    await this.#run(
      `ATTACH ${literal(this.#path)} AS ${CATALOG} (RECOVERY_MODE no_wal_writes)`,
      `USE ${CATALOG}`,
      `SET memory_limit = '${MEMORY}'`,
    );
    await this.#run('BEGIN', ...tables.flatMap(tableDefinition), 'COMMIT');
    for (const table of tables) {
      const appender = await this.#connection.createAppender(table.name, 'main', CATALOG);
      this.#waiting.set(table.name, { table, appender, rows: [] });
    }
  }

  async write(table: TableName, rows: readonly (readonly Cell[])[]): Promise<void> {
    this.#waiting.get(table)!.rows.push(...rows);
    this.#count += rows.length;
    if (this.#count < BATCH) return;
    this.#appended = this.#appended.then(() => refusals(this.#append()));
    await this.#appended;
  }

  async close(): Promise<void> {
    await this.#appended;
    await refusals(this.#complete());
  }

  async #complete(): Promise<void> {
    await this.#append();
    for (const { appender } of this.#waiting.values()) appender.closeSync();
    // The index of a key must fit into memory; nobody else needs any by now.
    await this.#run('RESET memory_limit', CHECKPOINT);
    for (const { table } of this.#waiting.values()) await this.#run(keyDefinition(table), CHECKPOINT);
    await this.#run('BEGIN', ...viewDefinitions(), 'COMMIT', CHECKPOINT);
    await this.#end();
  }

  async abandon(): Promise<void> {
    await this.#appended.catch(() => {});
    await this.#end().catch(() => {});
    // What it could not write into the file it may have left beside it.
    await rm(`${this.#path}.wal`, { force: true });
  }

  async #append(): Promise<void> {
    this.#count = 0;
    await this.#run('BEGIN');
    for (const waiting of this.#waiting.values()) {
      const { rows } = waiting;
      waiting.rows = [];
      for (let from = 0; from < rows.length; from += CHUNK) this.#appendChunk(waiting, rows.slice(from, from + CHUNK));
      waiting.appender.flushSync();
    }
    await this.#run('COMMIT');
    if (++this.#batches % BATCHES_A_CHECKPOINT === 0) await this.#run(CHECKPOINT);
  }

  #appendChunk({ table: { columns }, appender }: Waiting, rows: readonly (readonly Cell[])[]): void {
    const types = columns.map((_, i) => appender.columnType(i));
    const chunk = this.#duckDb.DuckDBDataChunk.create(types, rows.length);
    for (const [i, column] of columns.entries())
      chunk.setColumnValues(
        i,
        rows.map((row) => this.#valueOf(row[i] ?? null, column)),
      );
    appender.appendDataChunk(chunk);
  }

  async #run(...statements: readonly string[]): Promise<void> {
    await this.#connection.run(statements.join(';\n'));
  }

  async #end(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    this.#connection.closeSync();
    this.#instance.closeSync();
  }
}

/** Rows that DuckDB takes at once. */
const CHUNK = 2048;

/** What DuckDB refuses for the machine's sake, and what to do. */
const REFUSALS: readonly { readonly said: RegExp; readonly told: string }[] = [
  {
    said: /No space left on device|Disk quota exceeded/,
    told: 'Tables as a DuckDB file: no room is left on the disk. Make room, or write to another disk.',
  },
  {
    said: /^Out of Memory Error|failed to allocate/i,
    told: 'Tables as a DuckDB file: its keys need more memory than there is. Close other programs, or give --format parquet.',
  },
  {
    said: /^IO Error/,
    told: 'Tables as a DuckDB file: the disk could not be written. Check the disk, or write to another one.',
  },
];

/** Makes a sentence of what the machine has no room for; any other error stays as it is. */
async function refusals<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const { message } = error as Error;
    const refusal = REFUSALS.find(({ said }) => said.test(message));
    throw refusal
      ? new TablesRefused(`${refusal.told} (DuckDB: ${message.split('\n', 1)[0]})`, { cause: error })
      : error;
  }
}
