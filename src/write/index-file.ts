import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline, Transform } from 'node:stream';
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
 * Throws an IndexError where the file is no index that could be joined, or lacks a column that is to be carried. All of
 * it is read: what is wrong with it is to be known before the letters are read.
 */
export async function checkIndex(file: string, columns: readonly string[] = []): Promise<void> {
  // It is read twice, so what comes out of a pipe would be gone the second time.
  const facts = await stat(file).catch(() => null);
  if (facts && !facts.isFile() && !facts.isDirectory())
    throw new IndexError(`${file} is a pipe, a socket or a device: save what comes out of it to a file. ${WANTED}`);
  let isEmpty = true;
  for await (const row of rowsOf(file)) {
    if (isEmpty) headerOf(row, file, columns);
    isEmpty = false;
  }
  if (isEmpty) throw emptyIndex(file);
}

export const emptyIndex = (file: string): IndexError => new IndexError(`${file} is empty. ${WANTED}`);

/** The rows of an index, its header first. Throws an IndexError where one has other cells than the header. */
export async function* rowsOf(file: string): AsyncGenerator<string[]> {
  const parser = parse({ bom: true, relax_column_count: true, skip_empty_lines: true });
  const input = createReadStream(file);
  // The error of the file, or of its encoding, is that of its rows.
  pipeline(input, utf8(file), parser, () => {});
  let cells: number | undefined;
  let number = 0;
  try {
    for await (const row of parser as AsyncIterable<string[]>) {
      number++;
      cells ??= row.length;
      // Spreadsheets leave out empty cells at the end, or add some.
      if (row.slice(cells).some((cell) => cell.trim() !== ''))
        throw new IndexError(
          `${file} has ${cells} columns and ${row.length} cells in row ${number}: is a comma in it without quotes?`,
        );
      yield row;
    }
  } catch (error) {
    throw error instanceof IndexError
      ? error
      : new IndexError(`${file} could not be read: ${(error as Error).message}. ${WANTED}`);
  } finally {
    input.destroy();
  }
}

/** Passes bytes through, and throws an IndexError where they are not UTF-8, or UTF-16 with its mark. */
function utf8(file: string): Transform {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let isUtf16: boolean | undefined;
  const wrong = (bytes: Buffer, stream: boolean): IndexError | null => {
    isUtf16 ??= /^(?:fffe|feff)/.test(bytes.toString('hex', 0, 2));
    try {
      if (!isUtf16) decoder.decode(bytes, { stream });
      return null;
    } catch {
      return new IndexError(
        `${file} is not UTF-8: save it as "CSV UTF-8", or convert it (iconv -f WINDOWS-1252 -t UTF-8).`,
      );
    }
  };
  return new Transform({
    transform(bytes: Buffer, _, done) {
      done(wrong(bytes, true), bytes);
    },
    // A character may be cut off at the end.
    flush(done) {
      done(wrong(Buffer.alloc(0), false));
    },
  });
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
  for (const [meaning, spellings] of Object.entries(INDEX_COLUMNS)) {
    const those = header.filter((_, i) => (spellings as readonly string[]).includes(names[i]!));
    if (those.length > 1)
      throw new IndexError(`${file} has several columns for ${meaning}: ${those.join(', ')}. Rename all but one.`);
  }
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
