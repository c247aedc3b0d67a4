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
import type { Sink } from './sink.js';
import { FAILURE_TABLE, type Projection, RECORD_TABLES } from './tables.js';

/** How the tables are written; they can be written again in another way without reading a letter. */
export interface ProjectOptions {
  readonly format: TableFormat;
  readonly escapeFormulas: boolean;
  readonly bom: boolean;
  /** A published decision index to compare the letters with. */
  readonly index?: string | undefined;
}

/** So many records are turned into rows at once. */
const GROUP = 256;

/**
 * Writes all tables and datapackage.json of an output folder from its journal: records.ndjson and .imr/failures.ndjson, in their order.
 * Memory does not grow with the archive; the same journal gives the same bytes.
 */
export async function projectTables(folder: string, options: ProjectOptions): Promise<Added> {
  const index = options.index === undefined ? undefined : await (await import('./index-join.js')).indexJoin(options.index);
  const warnings: WarningCode[] = [];
  const annotate = (record: Determination): Determination => {
    if (!index) return record;
    const joined = index.join(record);
    warnings.push(...joined.warnings.slice(record.warnings.length).map(({ code }) => code));
    return joined;
  };
  await project(join(folder, 'records.ndjson'), RECORD_TABLES, folder, options, annotate);
  await project(join(folder, '.imr', 'failures.ndjson'), [FAILURE_TABLE], folder, options);
  const other = options.format === 'csv' ? 'parquet' : 'csv';
  for (const { table } of [...RECORD_TABLES, FAILURE_TABLE]) await rm(join(folder, `${table.name}.${other}`), { force: true });
  const path = join(folder, 'datapackage.json');
  await writeFile(`${path}.new`, dataPackage(VERSION, options.format));
  await rename(`${path}.new`, path);
  return { warnings, unread: index?.unread ?? {} };
}

/** What joining the decision index added. */
export interface Added {
  readonly warnings: readonly WarningCode[];
  /** Values of the index that could not be read, by column. */
  readonly unread: Readonly<Record<string, number>>;
}

async function project<Input extends Determination | FailureLine>(
  journal: string,
  projections: readonly Projection<Input>[],
  folder: string,
  options: ProjectOptions,
  annotate: (input: Input) => Input = (input) => input,
): Promise<void> {
  const sinks = await Promise.all(projections.map(({ table }) => openSink(table, folder, options)));
  let group: Input[] = [];
  const flush = async (): Promise<void> => {
    const inputs = group;
    group = [];
    for (const [i, { cells }] of projections.entries()) await sinks[i]!.write(inputs.flatMap(cells));
  };
  for await (const { text } of lines(createReadStream(journal))) {
    if (text.length === 0) continue;
    group.push(annotate(JSON.parse(text.toString()) as Input));
    if (group.length === GROUP) await flush();
  }
  await flush();
  for (const sink of sinks) await sink.close();
}

async function openSink(table: Projection<never>['table'], folder: string, { format, escapeFormulas, bom }: ProjectOptions): Promise<Sink> {
  const path = join(folder, `${table.name}.${format}`);
  if (format === 'csv') return CsvSink.create(path, table.columns.map(({ name }) => name), { escapeFormulas, bom });
  const { ParquetSink } = await import('./parquet-sink.js');
  return new ParquetSink(path, table.columns);
}
