import { createReadStream } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lines } from '../read/byte-lines.js';
import type { Determination } from '../schema/determination.js';
import type { WarningCode } from '../vocabulary/warnings.js';
import { VERSION } from '../version.js';
import { CsvSink } from './csv-sink.js';
import { dataPackage, type TableFormat } from './data-package.js';
import type { FailureLine } from './failure-table.js';
import type { DecisionIndex } from './index-join.js';
import type { Sink } from './sink.js';
import { ALL_TABLES, FAILURE_TABLE, type Projection, RECORD_TABLES } from './tables.js';

/** How the tables are written; they can be written again in another way without reading a letter. */
export interface ProjectOptions {
  readonly format: TableFormat;
  readonly escapeFormulas: boolean;
  readonly bom: boolean;
  /** A published decision index to compare the letters with. */
  readonly index?: string | undefined;
}

/** So many records are turned into rows at once. */
const GROUP = 64;

/** What joining the decision index added. */
export interface Added {
  readonly warnings: readonly WarningCode[];
  /** Values of the index that could not be read, by column. */
  readonly unread: Readonly<Record<string, number>>;
}

/**
 * Writes all tables and datapackage.json of an output folder from its journal: records.ndjson and .imr/failures.ndjson, in their order.
 * Memory does not grow with the archive; the same journal gives the same bytes.
 */
export async function projectTables(folder: string, options: ProjectOptions): Promise<Added> {
  const tables = await Tables.open(folder, options);
  for await (const { text } of lines(createReadStream(join(folder, 'records.ndjson'))))
    if (text.length > 0) await tables.add(text.toString());
  return await tables.finish();
}

/** The tables of a run in the making: they stand under other names until they are whole. */
export class Tables {
  readonly #folder: string;
  readonly #options: ProjectOptions;
  readonly #records: Rows<Determination>;
  readonly #index: DecisionIndex | undefined;
  readonly #warnings: WarningCode[] = [];

  private constructor(
    folder: string,
    options: ProjectOptions,
    records: Rows<Determination>,
    index: DecisionIndex | undefined,
  ) {
    this.#folder = folder;
    this.#options = options;
    this.#records = records;
    this.#index = index;
  }

  static async open(folder: string, options: ProjectOptions): Promise<Tables> {
    const index =
      options.index === undefined ? undefined : await (await import('./index-join.js')).indexJoin(options.index);
    return new Tables(folder, options, await Rows.open(RECORD_TABLES, folder, options), index);
  }

  /** Adds a record, given as its line of records.ndjson; records come in their order. */
  async add(line: string): Promise<void> {
    await this.#records.add(this.#joined(JSON.parse(line) as Determination));
  }

  /** Completes the tables with the failures of the journal and puts them all in place. */
  async finish(): Promise<Added> {
    try {
      await this.#records.close();
    } finally {
      await this.discard();
    }
    const failures = await Rows.open([FAILURE_TABLE], this.#folder, this.#options);
    for await (const { text } of lines(createReadStream(join(this.#folder, '.imr', 'failures.ndjson'))))
      if (text.length > 0) await failures.add(JSON.parse(text.toString()) as FailureLine);
    await failures.close();
    const other = this.#options.format === 'csv' ? 'parquet' : 'csv';
    for (const { name } of ALL_TABLES)
      for (const left of [`${name}.${other}`, `${name}.${other}.new`])
        await rm(join(this.#folder, left), { force: true });
    const path = join(this.#folder, 'datapackage.json');
    await writeFile(`${path}.new`, dataPackage(VERSION, this.#options.format));
    await rename(`${path}.new`, path);
    return { warnings: this.#warnings, unread: this.#index?.unread ?? {} };
  }

  /** Takes away what is not in place: all of the tables of a run that ends before they are whole. */
  async discard(): Promise<void> {
    await this.#records.discard();
  }

  #joined(record: Determination): Determination {
    if (!this.#index) return record;
    const joined = this.#index.join(record);
    this.#warnings.push(...joined.warnings.slice(record.warnings.length).map(({ code }) => code));
    return joined;
  }
}

/** The rows of several tables that come out of the same inputs. */
class Rows<Input> {
  readonly #projections: readonly Projection<Input>[];
  readonly #sinks: readonly Sink[];
  #group: Input[] = [];

  private constructor(projections: readonly Projection<Input>[], sinks: readonly Sink[]) {
    this.#projections = projections;
    this.#sinks = sinks;
  }

  static async open<Input>(
    projections: readonly Projection<Input>[],
    folder: string,
    options: ProjectOptions,
  ): Promise<Rows<Input>> {
    return new Rows(projections, await Promise.all(projections.map(({ table }) => openSink(table, folder, options))));
  }

  async add(input: Input): Promise<void> {
    this.#group.push(input);
    if (this.#group.length === GROUP) await this.#flush();
  }

  async close(): Promise<void> {
    await this.#flush();
    for (const sink of this.#sinks) await sink.close();
  }

  async discard(): Promise<void> {
    for (const sink of this.#sinks) await sink.discard();
  }

  async #flush(): Promise<void> {
    const inputs = this.#group;
    this.#group = [];
    for (const [i, { cells }] of this.#projections.entries()) await this.#sinks[i]!.write(inputs.flatMap(cells));
  }
}

async function openSink(
  table: Projection<never>['table'],
  folder: string,
  { format, escapeFormulas, bom }: ProjectOptions,
): Promise<Sink> {
  const path = join(folder, `${table.name}.${format}`);
  if (format === 'csv')
    return CsvSink.create(
      path,
      table.columns.map(({ name }) => name),
      { escapeFormulas, bom },
    );
  const { ParquetSink } = await import('./parquet-sink.js');
  return new ParquetSink(path, table.columns);
}
