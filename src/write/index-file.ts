import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { parse } from 'csv-parse';
import { INDEX_COLUMNS } from '../vocabulary/letters/decision-index.js';
import { CARRIED } from './carried.js';

/** The file of a decision index: a CSV with a header, the case number and any of the outcome and dates. */

/** The decision index cannot be used as it is; the message says what it needs. */
export class IndexError extends Error {
  override readonly name = 'IndexError';
}

export type ComparedField = Exclude<keyof typeof INDEX_COLUMNS, 'case_number'>;

export const COMPARED = Object.keys(INDEX_COLUMNS).filter((name) => name !== 'case_number') as ComparedField[];

/** Where the columns of an index stand. */
export interface IndexHeader {
  /** Of each meaning; -1 where the index has none of it. */
  readonly known: Readonly<Record<keyof typeof INDEX_COLUMNS, number>>;
  /** Those that are carried into the tables, by the names that they have there. */
  readonly carried: readonly CarriedColumn[];
}

export interface CarriedColumn {
  /** "index_claims_administrator" for "Claims Administrator". */
  readonly name: string;
  /** As the index has it. */
  readonly header: string;
  readonly at: number;
}

const WANTED =
  `A decision index is a CSV file with a column ${INDEX_COLUMNS.case_number[0]} ` +
  `and at least one of ${COMPARED.join(', ')}.`;

/**
 * Throws an IndexError where the file is no index that could be joined, or lacks a column that is to be carried; reads
 * its header only.
 */
export async function checkIndex(file: string, columns: readonly string[] = []): Promise<void> {
  // It is read twice, so what comes out of a pipe would be gone the second time.
  const facts = await stat(file).catch(() => null);
  if (facts && !facts.isFile() && !facts.isDirectory())
    throw new IndexError(`${file} is a pipe, a socket or a device: save what comes out of it to a file. ${WANTED}`);
  for await (const header of rowsOf(file, 1)) return void headerOf(header, file, columns);
  throw emptyIndex(file);
}

export const emptyIndex = (file: string): IndexError => new IndexError(`${file} is empty. ${WANTED}`);

/** The rows of an index, its header first. */
export async function* rowsOf(file: string, to?: number): AsyncGenerator<string[]> {
  const parser = parse({
    bom: true,
    relax_column_count: true,
    skip_empty_lines: true,
    ...(to === undefined ? {} : { to }),
  });
  const input = createReadStream(file).on('error', (error) => parser.destroy(error));
  try {
    yield* input.pipe(parser);
  } catch (error) {
    throw error instanceof IndexError
      ? error
      : new IndexError(`${file} could not be read: ${(error as Error).message}. ${WANTED}`);
  } finally {
    input.destroy();
  }
}

/** @param columns names of columns that are to be carried, in whatever spelling */
export function headerOf(header: readonly string[], file: string, columns: readonly string[]): IndexHeader {
  const names = header.map(nameOf);
  const known = Object.fromEntries(
    Object.entries(INDEX_COLUMNS).map(([meaning, known]) => [
      meaning,
      names.findIndex((name) => (known as readonly string[]).includes(name)),
    ]),
  ) as IndexHeader['known'];
  if (known.case_number === -1 || COMPARED.every((name) => known[name] === -1))
    throw new IndexError(`${file} has the columns ${header.join(', ')}. ${WANTED}`);
  const carried = [...new Set(columns.map(nameOf))].map((name): CarriedColumn => {
    const at = names.indexOf(name);
    const which = at === -1 ? 'no column' : 'several columns';
    if (at === -1 || names.lastIndexOf(name) !== at)
      throw new IndexError(`${file} has ${which} ${name} for --index-columns. It has: ${header.join(', ')}.`);
    return { name: CARRIED + name, header: header[at]!.trim(), at };
  });
  return { known, carried };
}

/** In lower case, with "_" between words. */
const nameOf = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_|_$/g, '');
