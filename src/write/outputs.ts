import { type FileHandle, open, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type FormatId, formatIds, formatRow } from './formats.js';

/** The tables that an output folder can have, in the order of the data package. */
export const TABLE_NAMES = [
  'determinations',
  'items',
  'item_body_parts',
  'citations',
  'diagnoses',
  'warnings',
  'failures',
  'evidence',
  'cases_without_letter',
] as const;
export type TableName = (typeof TABLE_NAMES)[number];

export const DATA_PACKAGE = 'datapackage.json';

/** The scripts beside the tables that load them with their types. */
export const LOAD_FILES = ['load.sql', 'load.py', 'load.R'] as const;
export type LoadFileName = (typeof LOAD_FILES)[number];

/** The file of an output folder that holds a table. */
export const tableFile = (table: TableName, format: FormatId): string =>
  `${formatRow(format).oneFile ?? table}.${format}`;

/** The files of an output folder that can hold tables in a format, each once. */
const filesOf = (format: FormatId): string[] => [...new Set(TABLE_NAMES.map((table) => tableFile(table, format)))];

/** Every file that writing tables can leave in a folder, whatever the format. */
export const tableFiles = (): string[] => [DATA_PACKAGE, ...LOAD_FILES, ...formatIds().flatMap(filesOf)];

/** What to say of a file of tables that is not as it was written, and what to do. */
export const notAsWritten = (folder: string, file: string, what: string): string =>
  `${join(folder, file)} is not as imr writes it: ${what}. ` +
  `Have the tables written anew from the records: imr merge ${folder} --out NEW.`;

/** The name of a file until it is whole. */
export const unfinished = (path: string): string => `${path}.new`;

/**
 * Removes what stands under a file's unfinished name: to write into it would be to write into a file that another run,
 * which does not know yet that it lost the folder, has open too.
 */
export const makeWay = (path: string): Promise<void> => rm(unfinished(path), { force: true });

export async function openUnfinished(path: string): Promise<FileHandle> {
  await makeWay(path);
  return await open(unfinished(path), 'wx');
}

export const putInPlace = (path: string): Promise<void> => rename(unfinished(path), path);

/** Writes a small file in such a way that a crash leaves the old one or the new one. */
export async function replaceFile(path: string, content: string): Promise<void> {
  try {
    await writeFile(unfinished(path), content, { flush: true });
  } catch (error) {
    await makeWay(path);
    throw error;
  }
  await putInPlace(path);
}

/** A line of the journal that is no longer what was written, met while tables are written from it. */
export class BrokenLineError extends Error {
  override readonly name = 'BrokenLineError';

  constructor(path: string, line: number, cause: unknown) {
    super(`${path} is damaged at line ${line}, so no tables can be written from it.`, { cause });
  }
}

/** Tables that could not be written, by what writes their format; the message is a sentence that says what to do. */
export class TablesRefused extends Error {
  override readonly name = 'TablesRefused';
}
