import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { UsageError } from '../run/usage.js';
import { type FormatId, formatIds } from '../write/formats.js';
import { fieldType } from '../write/data-package.js';
import { DATA_PACKAGE, notAsWritten, type TableName, tableFile } from '../write/outputs.js';
import { CARRIED, carriedColumn } from '../write/carried.js';
import type { AnyColumn, AnyTable } from '../write/table.js';
import { ALL_TABLES, USUAL_TABLES } from '../write/tables.js';
import { requireAsWritten } from './as-written.js';

/** The tables of an output folder, as they stand there. */
export interface FolderTables {
  readonly format: FormatId;
  /** Those of every folder, and those that were asked for. */
  readonly tables: readonly AnyTable[];
  /** Whether an apostrophe was put before the cells that a spreadsheet would run as formulas. */
  readonly escapeFormulas: boolean;
  /** The absolute path of the file that holds a table. */
  readonly pathOf: (table: TableName) => string;
}

/** A column, as the data package describes it. */
interface Field {
  readonly name: string;
  readonly type: string;
  readonly description?: string;
}

interface Described {
  readonly resources: readonly {
    readonly name: string;
    readonly format: string;
    readonly schema: { readonly fields: readonly Field[] };
  }[];
}

/**
 * Finds out from datapackage.json which tables stand in a folder. Throws a UsageError where there are none, or none
 * that are made of the columns that this version knows.
 */
export async function folderTables(out: string): Promise<FolderTables> {
  const { resources } = await described(out);
  const format = formatIds().find((id) => id === resources[0]?.format);
  if (format === undefined) throw new UsageError(`${out} has tables in a format that imr query does not know.`);
  const tables: AnyTable[] = [];
  for (const table of ALL_TABLES) {
    const { name, columns } = table;
    const there = resources.find((resource) => resource.name === name);
    if (!there && !USUAL_TABLES.includes(table)) continue;
    const carried = (there?.schema.fields ?? []).slice(columns.length);
    const fields = there?.schema.fields.slice(0, columns.length) ?? [];
    tables.push({ ...table, columns: [...columns, ...carried.map(columnOf)] });
    const areKnown = carried.length === 0 || (WITH_CARRIED.has(name) && carried.every(isCarried));
    if (!areKnown || fields.map((field) => field.name).join() !== columns.map((column) => column.name).join())
      throw new UsageError(
        `The table ${name} in ${out} has other columns than this version of imr writes: query it with the version ` +
          'that wrote it, or extract the letters anew.',
      );
    if (fields.map(({ type }) => type).join() !== columns.map(fieldType).join())
      throw new UsageError(
        notAsWritten(out, tableFile(name, format), 'its lists are in the form of an earlier version'),
      );
  }
  for (const table of tables) await requireAsWritten(out, table, format);
  return {
    format,
    tables,
    escapeFormulas: await wereFormulasEscaped(out),
    pathOf: (table) => resolve(join(out, tableFile(table, format))),
  };
}

/** The tables into which columns of a decision index are carried. */
const WITH_CARRIED: ReadonlySet<string> = new Set<TableName>(['determinations', 'cases_without_letter']);

const isCarried = ({ name }: Field): boolean => name.startsWith(CARRIED);
const columnOf = ({ name, description = '' }: Field): AnyColumn => carriedColumn(name, description, () => null);

async function described(out: string): Promise<Described> {
  const path = join(out, DATA_PACKAGE);
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(
      `${path} could not be read (${error.code}). Give a folder that imr extract or imr merge wrote its tables into.`,
    );
  });
  try {
    const found = JSON.parse(text) as Described;
    if (Array.isArray(found.resources)) return found;
  } catch {
    // Told below.
  }
  throw new UsageError(`${path} does not describe tables. Give a folder that imr extract or imr merge wrote.`);
}

/** As run.json tells; where tables were copied without it, as is usual. */
async function wereFormulasEscaped(out: string): Promise<boolean> {
  try {
    const { options } = JSON.parse(await readFile(join(out, 'run.json'), 'utf8')) as {
      options?: { escapeFormulas?: boolean };
    };
    return options?.escapeFormulas ?? true;
  } catch {
    return true;
  }
}
