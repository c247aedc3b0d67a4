import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { lines } from '../read/byte-lines.js';
import type { Determination } from '../schema/determination.js';
import type { WarningCode } from '../vocabulary/warnings.js';
import { VERSION } from '../version.js';
import { type ChosenTables, chosenTables, type TableChoice } from './chosen-tables.js';
import { dataPackage } from './data-package.js';
import { FORMATS, type FormatId } from './formats.js';
import type { Format, SinkOptions } from './formats/format.js';
import type { DecisionIndex } from './index-join.js';
import { loadFiles } from './load/load-files.js';
import { BrokenLineError, DATA_PACKAGE, replaceFile, tableFile, tableFiles, unfinished } from './outputs.js';
import { openTableFiles, type TableFiles } from './table-files.js';
import { Rows } from './rows.js';
import { FAILURE_TABLE } from './tables.js';
import { caseNumberOf, type FailureLine } from './tables/failures.js';

/** How the tables are written; they can be written again in another way without reading a letter. */
export interface ProjectOptions extends SinkOptions, TableChoice {
  readonly format: FormatId;
  /** A published decision index to compare the letters with. */
  readonly index?: string | undefined;
  /** Columns of the index that are carried into the tables. */
  readonly indexColumns?: readonly string[] | undefined;
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

/** How many cases of the index no letter is of, and of how many of those a file failed that is named after them. */
export interface CasesWithoutLetter {
  readonly count: number;
  readonly failed: number;
}

/** What joining the decision index added. */
interface Added {
  readonly warnings: readonly WarningCode[];
  /** Values of the index that could not be read, by column. */
  readonly unread: Readonly<Record<string, number>>;
  readonly cases: CasesWithoutLetter | null;
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

/** An index takes memory, and what reads it time: neither without need. */
async function openIndex({ index, indexColumns }: ProjectOptions): Promise<DecisionIndex | undefined> {
  if (index === undefined) return undefined;
  return await (await import('./index-join.js')).DecisionIndex.read(index, indexColumns);
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
  readonly #chosen: ChosenTables;
  readonly #files: TableFiles;
  readonly #records: Rows<Determination>;
  readonly #index: DecisionIndex | undefined;
  readonly #warnings: WarningCode[] = [];
  #added = 0;

  private constructor(
    journal: JournalFiles,
    options: ProjectOptions,
    format: Format,
    chosen: ChosenTables,
    files: TableFiles,
    index: DecisionIndex | undefined,
  ) {
    this.#journal = journal;
    this.#options = options;
    this.#format = format;
    this.#chosen = chosen;
    this.#files = files;
    this.#records = new Rows(chosen.ofRecords, files);
    this.#index = index;
  }

  static async open(journal: JournalFiles, options: ProjectOptions): Promise<Tables> {
    const joined = await openIndex(options);
    const format = await FORMATS[options.format].load();
    const chosen = chosenTables(options, joined);
    const files = await openTableFiles(journal.path, chosen.all, options.format, format, options);
    return new Tables(journal, options, format, chosen, files, joined);
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
    let cases: CasesWithoutLetter | null;
    try {
      await this.#records.end();
      failures = await this.#addFailures();
      cases = await this.#addCases();
      await this.#files.close(check);
    } finally {
      await this.discard();
    }
    check();
    await this.#removeOthers();
    await this.#describe();
    const rows = { records: this.#added, failures };
    return { warnings: this.#warnings, unread: this.#index?.unread ?? {}, cases, rows };
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
        await failures.add(this.#noted(parse<FailureLine>(text, lineFile, ++added)));
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
    const tables = this.#chosen.all;
    for (const { name, text } of loadFiles(tables, format, this.#options)) await replaceFile(join(path, name), text);
    await replaceFile(join(path, DATA_PACKAGE), dataPackage(VERSION, format, this.#format, tables));
  }

  #noted(failure: FailureLine): FailureLine {
    const caseNumber = this.#index && caseNumberOf(failure.file);
    if (caseNumber) this.#index?.addFailed(caseNumber, failure.file);
    return failure;
  }

  /** Gives how many there are; null where that is not asked. */
  async #addCases(): Promise<CasesWithoutLetter | null> {
    const { ofCases } = this.#chosen;
    if (!ofCases) return null;
    const cases = new Rows([ofCases], this.#files);
    let [count, failed] = [0, 0];
    try {
      for (const each of this.#index!.withoutLetter()) {
        count++;
        if (each.failedFiles.length > 0) failed++;
        await cases.add(each);
      }
      await cases.end();
    } finally {
      await cases.stopped();
    }
    return { count, failed };
  }

  /** Takes away the tables of another format, and those that are not wanted now. */
  async #removeOthers(): Promise<void> {
    const written = new Set(this.#chosen.all.map(({ name }) => tableFile(name, this.#options.format)));
    for (const file of tableFiles().filter((name) => !written.has(name) && name !== DATA_PACKAGE)) {
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
