import { asyncBufferFromFile, type DecodedArray, type ParquetScan, parquetScan, parquetSchema } from 'hyparquet';
import { joinedList, splitList } from '../../../write/table.js';
import { type Asked, type Kind, type Kinds, noColumn, type OpenTable, type Rows, TableError } from './rows.js';

/** A table in a Parquet file, a row group at a time. */
export const parquetTable: OpenTable = async function* <Of extends Asked>(
  path: string,
  asked: Of,
  emptiable: readonly string[],
): AsyncGenerator<Rows<Of>> {
  const { values, presence } = await open(path, [...Object.keys(asked), ...emptiable]);
  for (const { rowStart, rowEnd } of values.ranges) {
    const read = (scan: ParquetScan, column: string): Promise<DecodedArray> =>
      scan.readColumn({ column, rowStart, rowEnd }).catch(unreadable);
    const cells: Record<string, readonly Kinds[Kind][]> = {};
    for (const [column, kind] of Object.entries(asked))
      cells[column] = Array.from(await read(values, column), (value: unknown, row) => {
        const cell = READINGS[kind](value);
        if (cell === undefined) throw new TableError(`in row ${rowStart + row + 1}, its ${column} is no ${kind}`);
        return cell;
      });
    const empty = new Int32Array(rowEnd - rowStart);
    for (const [bit, column] of emptiable.entries()) markEmpty(empty, bit, await read(presence, column));
    yield { count: empty.length, before: rowStart, cells: cells as unknown as Rows<Of>['cells'], empty };
  }
};

function unreadable(error: Error): never {
  throw new TableError(`it cannot be read as Parquet (${error.message})`);
}

/** As it stands there: a mark at the start of a text is part of it. */
const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true });

interface Scans {
  /** Dates come as days. */
  readonly values: ParquetScan;
  /** Text comes as whether it is there: to decode all rationales takes longer than all the rest. */
  readonly presence: ParquetScan;
}

async function open(path: string, columns: readonly string[]): Promise<Scans> {
  const file = await asyncBufferFromFile(path);
  const dateFromDays = (days: number): number => days;
  const parsers = { dateFromDays, stringFromBytes: (bytes: Uint8Array | undefined) => bytes && UTF8.decode(bytes) };
  const values = await parquetScan({ file, parsers }).catch(unreadable);
  const { metadata } = values;
  const there = new Set(parquetSchema(metadata).children.map(({ element }) => element.name));
  for (const column of columns) if (!there.has(column)) throw noColumn(column);
  const stringFromBytes = (bytes: Uint8Array | undefined): string => (bytes && bytes.length > 0 ? 'text' : '');
  return { values, presence: await parquetScan({ file, metadata, parsers: { dateFromDays, stringFromBytes } }) };
}

function markEmpty(empty: Int32Array, bit: number, values: DecodedArray): void {
  for (let row = 0; row < empty.length; row++) if (isEmpty(values[row])) empty[row]! |= 1 << bit;
}

/** A list whose only element is an empty text cannot be told from an empty one in CSV either. */
const isEmpty = (value: unknown): boolean =>
  value == null || value === '' || (Array.isArray(value) && String(value) === '');

/** How a value of a kind is read; undefined where it is none of that kind. */
const READINGS: { readonly [Of in Kind]: (value: unknown) => Kinds[Of] | undefined } = {
  text: (value) => (typeof value === 'string' ? value || null : value == null ? null : undefined),
  number: (value) =>
    typeof value === 'bigint' || typeof value === 'number' ? Number(value) : value == null ? null : undefined,
  boolean: (value) => (typeof value === 'boolean' ? (value ? 'true' : 'false') : value == null ? null : undefined),
  date: (value) => (typeof value === 'number' ? value : value == null ? null : undefined),
  // As it comes out of CSV, so that a study is the same.
  list: (value) => (Array.isArray(value) ? splitList(joinedList(value as string[])) : undefined),
};
