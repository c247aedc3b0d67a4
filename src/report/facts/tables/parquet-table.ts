import { asyncBufferFromFile, type DecodedArray, type ParquetScan, parquetScan, parquetSchema } from 'hyparquet';
import {
  type Asked,
  type Kind,
  type Kinds,
  noColumn,
  type OpenTable,
  type Rows,
  TableError,
  type TablePlace,
} from './rows.js';

/** A table in a Parquet file, a row group at a time. */
export const parquetTable: OpenTable = async function* <Of extends Asked>(
  { path }: TablePlace,
  asked: Of,
  emptiable: readonly string[],
): AsyncGenerator<Rows<Of>> {
  const { values, presence } = await open(path, [...Object.keys(asked), ...emptiable]);
  for (const { rowStart, rowEnd } of values.ranges) {
    const read = (scan: ParquetScan, column: string): Promise<DecodedArray> =>
      scan.readColumn({ column, rowStart, rowEnd }).catch(unreadable);
    const cells: Record<string, readonly Kinds[Kind][]> = {};
    for (const [column, kind] of Object.entries(asked))
      cells[column] = cellsOf(await read(values, column), { column, kind, before: rowStart });
    const empty = new Int32Array(rowEnd - rowStart);
    for (const [bit, column] of emptiable.entries())
      markEmpty(empty, 1 << bit, cells[column] ?? (await read(presence, column)));
    yield { count: empty.length, before: rowStart, cells: cells as unknown as Rows<Of>['cells'], empty };
  }
};

interface Scans {
  readonly values: ParquetScan;
  /** Texts come as whether there is any: to make them of bytes would take longer than all the rest. */
  readonly presence: ParquetScan;
}

type Bytes = Uint8Array | undefined;

/** As it stands there: a mark at the start of a text is part of it. */
const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true });

const VALUES = {
  dateFromDays: (days: number): number => days,
  stringFromBytes: (bytes: Bytes): string | undefined => bytes && UTF8.decode(bytes),
};

const PRESENCE = { ...VALUES, stringFromBytes: (bytes: Bytes): string => (bytes && bytes.length > 0 ? 'text' : '') };

async function open(path: string, columns: readonly string[]): Promise<Scans> {
  const file = await asyncBufferFromFile(path);
  const values = await parquetScan({ file, parsers: VALUES }).catch(unreadable);
  const { metadata } = values;
  const there = new Set(parquetSchema(metadata).children.map(({ element }) => element.name));
  for (const column of columns) if (!there.has(column)) throw noColumn(column);
  return { values, presence: await parquetScan({ file, metadata, parsers: PRESENCE }) };
}

function unreadable(error: Error): never {
  throw new TableError(`it cannot be read as Parquet (${error.message})`);
}

interface Column {
  readonly column: string;
  readonly kind: Kind;
  /** How many rows stand before. */
  readonly before: number;
}

function cellsOf(values: DecodedArray, { column, kind, before }: Column): readonly Kinds[Kind][] {
  const read = READINGS[kind];
  const cells: Kinds[Kind][] = [];
  for (let row = 0; row < values.length; row++) {
    const cell = read(values[row]);
    if (cell === undefined) throw new TableError(`in row ${before + row + 1}, its ${column} is no ${kind}`);
    cells.push(cell);
  }
  return cells;
}

function markEmpty(empty: Int32Array, bit: number, values: ArrayLike<unknown>): void {
  for (let row = 0; row < empty.length; row++) if (isEmpty(values[row])) empty[row]! |= bit;
}

const isEmpty = (value: unknown): boolean =>
  value == null || value === '' || (Array.isArray(value) && value.length === 0);

/** How a value of a kind is read; undefined where it is none of that kind. */
const READINGS: { readonly [Of in Kind]: (value: unknown) => Kinds[Of] | undefined } = {
  text: (value) => (typeof value === 'string' ? value || null : value == null ? null : undefined),
  number: (value) =>
    typeof value === 'bigint' || typeof value === 'number' ? Number(value) : value == null ? null : undefined,
  boolean: (value) => (typeof value === 'boolean' ? (value ? 'true' : 'false') : value == null ? null : undefined),
  date: (value) => (typeof value === 'number' ? value : value == null ? null : undefined),
  list: (value) => (Array.isArray(value) ? (value as string[]) : undefined),
};
