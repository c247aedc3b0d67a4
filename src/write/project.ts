import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { lines } from '../read/byte-lines.js';
import type { Determination } from '../schema/determination.js';
import type { WarningCode } from '../vocabulary/warnings.js';
import { VERSION } from '../version.js';
import { dataPackage } from './data-package.js';
import { FORMATS, type FormatId, formatIds } from './formats.js';
import type { Format, SinkOptions } from './formats/format.js';
import type { DecisionIndex } from './index-join.js';
import { loadFiles } from './load/load-files.js';
import { BrokenLineError, DATA_PACKAGE, filesOf, LOAD_FILES, replaceFile, unfinished } from './outputs.js';
import { openTableFiles, type TableFiles } from './table-files.js';
import { ALL_TABLES, FAILURE_TABLE, type Projection, RECORD_TABLES } from './tables.js';
import type { FailureLine } from './tables/failures.js';

/** How the tables are written; they can be written again in another way without reading a letter. */
export interface ProjectOptions extends SinkOptions {
  readonly format: FormatId;
  /** A published decision index to compare the letters with. */
  readonly index?: string | undefined;
}

/** What the tables are projected from, and the folder that they go into. */
interface JournalFiles {
  readonly path: string;
  /** Records, a line each, in their order. */
  readonly records: string;
  /** Failures, a line each, in their order. */
  readonly failures: string;
  /** Throws where the folder must no longer be changed, and tells whether it may be. */
  check(): void;
  isOurs(): boolean;
}

/** How many records are turned into rows at once. */
const GROUP = 64;

/** What joining the decision index added. */
interface Added {
  readonly warnings: readonly WarningCode[];
  /** Values of the index that could not be read, by column. */
  readonly unread: Readonly<Record<string, number>>;
  /** How many records and failures went into the tables. */
  readonly rows: { readonly records: number; readonly failures: number };
}

/**
 * Writes all tables and datapackage.json of an output folder from its journal.
 * Memory does not grow with the archive; the same journal gives the same bytes.
 */
export async function projectTables(journal: JournalFiles, options: ProjectOptions): Promise<Added> {
  const tables = await Tables.open(journal, options);
  try {
    for await (const { text } of lines(createReadStream(journal.records))) await tables.add(text);
  } catch (error) {
    await tables.discard();
    throw error;
  }
  return await tables.finish();
}

/** Reads a line of the journal. `number`: which line of the file it is, from 1. */
function parse<Line>(line: Buffer, path: string, number: number): Line {
  try {
    return JSON.parse(line.toString()) as Line;
  } catch (error) {
    throw new BrokenLineError(path, number, error);
  }
}

/** The tables of a run in the making: they stand under other names until they are whole. */
export class Tables {
  readonly #journal: JournalFiles;
  readonly #options: ProjectOptions;
  readonly #format: Format;
  readonly #files: TableFiles;
  readonly #records: Rows<Determination>;
  readonly #index: DecisionIndex | undefined;
  readonly #warnings: WarningCode[] = [];
  #added = 0;

  private constructor(
    journal: JournalFiles,
    options: ProjectOptions,
    format: Format,
    files: TableFiles,
    index: DecisionIndex | undefined,
  ) {
    this.#journal = journal;
    this.#options = options;
    this.#format = format;
    this.#files = files;
    this.#records = new Rows(RECORD_TABLES, files);
    this.#index = index;
  }

  static async open(journal: JournalFiles, options: ProjectOptions): Promise<Tables> {
    const { index } = options;
    const joined = index === undefined ? undefined : await (await import('./index-join.js')).indexJoin(index);
    const format = await FORMATS[options.format].load();
    const files = await openTableFiles(journal.path, ALL_TABLES, options.format, format, options);
    return new Tables(journal, options, format, files, joined);
  }

  /** Adds a record, given as its line of records.ndjson; records come in their order. */
  async add(line: Buffer): Promise<void> {
    const record = parse<Determination>(line, this.#journal.records, ++this.#added);
    await this.#records.add(this.#joined(record));
  }

  /** Completes the tables with the failures of the journal and puts them all in place. */
  async finish(): Promise<Added> {
    const check = (): void => this.#journal.check();
    let failures: number;
    try {
      await this.#records.end();
      failures = await this.#addFailures();
      await this.#files.close(check);
    } finally {
      await this.discard();
    }
    check();
    await this.#removeOtherFormats();
    await this.#describe();
    const rows = { records: this.#added, failures };
    return { warnings: this.#warnings, unread: this.#index?.unread ?? {}, rows };
  }

  /** Takes away what is not in place: all tables, where a run ends before they are whole. */
  async discard(): Promise<void> {
    await this.#records.stopped();
    await this.#files.discard(this.#journal.isOurs());
  }

  /** Gives how many there are. */
  async #addFailures(): Promise<number> {
    const { failures: lineFile } = this.#journal;
    const failures = new Rows([FAILURE_TABLE], this.#files);
    let added = 0;
    try {
      for await (const { text } of lines(createReadStream(lineFile)))
        await failures.add(parse<FailureLine>(text, lineFile, ++added));
      await failures.end();
    } finally {
      await failures.stopped();
    }
    return added;
  }

  /** Writes what says how the tables are to be read. */
  async #describe(): Promise<void> {
    const { path } = this.#journal;
    const { format } = this.#options;
    for (const { name, text } of loadFiles(ALL_TABLES, format, this.#options))
      await replaceFile(join(path, name), text);
    await replaceFile(join(path, DATA_PACKAGE), dataPackage(VERSION, format, this.#format));
  }

  async #removeOtherFormats(): Promise<void> {
    const others = formatIds().filter((id) => id !== this.#options.format);
    for (const file of [...LOAD_FILES, ...others.flatMap(filesOf)]) {
      const path = join(this.#journal.path, file);
      for (const left of [path, unfinished(path)]) await rm(left, { force: true });
    }
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
  readonly #files: TableFiles;
  #group: Input[] = [];
  /** The group before, on its way to disk while the next one is put together. */
  #writing: Promise<unknown> = Promise.resolve();

  constructor(projections: readonly Projection<Input>[], files: TableFiles) {
    this.#projections = projections;
    this.#files = files;
  }

  async add(input: Input): Promise<void> {
    this.#group.push(input);
    if (this.#group.length === GROUP) await this.#flush();
  }

  /** When all is written. */
  async end(): Promise<void> {
    await this.#flush();
    await this.#writing;
  }

  /** When nothing is written any more, whether or not it could be. */
  async stopped(): Promise<void> {
    await this.#writing.catch(() => {});
  }

  async #flush(): Promise<void> {
    const inputs = this.#group;
    this.#group = [];
    await this.#writing;
    this.#writing = Promise.all(
      this.#projections.map(({ table, cells }) => this.#files.write(table.name, inputs.flatMap(cells))),
    );
    // A failure is thrown where the next group is written; until then it must not count as unhandled.
    this.#writing.catch(() => {});
  }
}
