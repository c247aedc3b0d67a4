import { fileWriter, ParquetWriter } from 'hyparquet-writer';
import { type AnyColumn, type Cell, type ColumnType, storable } from '../table.js';
import type { FileATableFormat, Sink } from './format.js';

/** Rows in a row group: they are held in memory until it is full. */
const ROW_GROUP = 20_000;

/** Real types: date32, int64, double, lists. */
export const parquet: FileATableFormat = {
  mediaType: 'application/vnd.apache.parquet',
  resource: () => ({}),
  open: async (path, columns) => new ParquetSink(path, columns),
};

type Writer = ConstructorParameters<typeof ParquetWriter>[0];
type SchemaElement = Writer['schema'][number];
type Scalar = Exclude<ColumnType, 'list'>;
type ScalarCell = string | number | boolean;

const ELEMENTS: Record<Scalar, Partial<SchemaElement>> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT64' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
};

const VALUES: Record<Scalar, (cell: ScalarCell) => unknown> = {
  string: (cell) => storable(String(cell)),
  integer: (cell) => BigInt(cell),
  number: Number,
  boolean: Boolean,
  date: (cell) => new Date(`${cell}T00:00:00Z`),
};

class ParquetSink implements Sink {
  readonly #columns: readonly AnyColumn[];
  readonly #writer: ParquetWriter;
  #rows: (readonly Cell[])[] = [];

  constructor(path: string, columns: readonly AnyColumn[]) {
    this.#columns = columns;
    this.#writer = new ParquetWriter({
      writer: fileWriter(path),
      schema: [{ name: 'root', num_children: columns.length }, ...columns.flatMap(elementsOf)],
    });
  }

  async write(rows: readonly (readonly Cell[])[]): Promise<void> {
    for (const row of rows) {
      this.#rows.push(row);
      if (this.#rows.length === ROW_GROUP) await this.#flush();
    }
  }

  async close(): Promise<void> {
    await this.#flush();
    await this.#writer.finish();
  }

  async abandon(): Promise<void> {
    this.#rows = [];
  }

  async #flush(): Promise<void> {
    const rows = this.#rows;
    this.#rows = [];
    if (rows.length === 0) return;
    const columnData = this.#columns.map((column, i) => ({
      name: column.name,
      data: rows.map((row) => valueOf(row[i] ?? null, column)),
    }));
    await this.#writer.write({ columnData, rowGroupSize: ROW_GROUP });
  }
}

function elementsOf({ name, type, itemType = 'string', constraints }: AnyColumn): SchemaElement[] {
  if (type === 'list') {
    return [
      { name, repetition_type: 'REQUIRED', num_children: 1, converted_type: 'LIST' },
      { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
      { name: 'element', repetition_type: 'REQUIRED', ...ELEMENTS[itemType] },
    ];
  }
  return [{ name, repetition_type: constraints.required ? 'REQUIRED' : 'OPTIONAL', ...ELEMENTS[type] }];
}

function valueOf(cell: Cell, { type, itemType = 'string' }: AnyColumn): unknown {
  if (cell === null) return null;
  return type === 'list'
    ? (cell as readonly string[]).map((element) => VALUES[itemType](element))
    : VALUES[type](cell as ScalarCell);
}
