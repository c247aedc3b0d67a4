import { rename, rm } from 'node:fs/promises';
import { fileWriter, ParquetWriter } from 'hyparquet-writer';
import type { Sink } from './sink.js';
import { type Cell, type ColumnType, storable } from './table.js';
import type { AnyColumn } from './tables.js';

/** So many rows make a row group: the memory that a table takes while it is written. */
const ROW_GROUP = 20_000;

type Writer = ConstructorParameters<typeof ParquetWriter>[0];
type SchemaElement = Writer['schema'][number];

const ELEMENTS: Record<Exclude<ColumnType, 'list'>, Partial<SchemaElement>> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT64' },
  number: { type: 'DOUBLE' },
  date: { type: 'INT32', converted_type: 'DATE' },
};

/** A Parquet file with real types: date32, int64, double, lists. */
export class ParquetSink implements Sink {
  readonly #path: string;
  readonly #columns: readonly AnyColumn[];
  readonly #writer: ParquetWriter;
  #rows: (readonly Cell[])[] = [];

  constructor(path: string, columns: readonly AnyColumn[]) {
    this.#path = path;
    this.#columns = columns;
    this.#writer = new ParquetWriter({
      writer: fileWriter(`${path}.new`),
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
    await rename(`${this.#path}.new`, this.#path);
  }

  async discard(): Promise<void> {
    await rm(`${this.#path}.new`, { force: true });
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
    : VALUES[type](cell as string | number);
}

const VALUES: Record<Exclude<ColumnType, 'list'>, (cell: string | number) => unknown> = {
  string: (cell) => storable(String(cell)),
  integer: (cell) => BigInt(cell),
  number: Number,
  date: (cell) => new Date(`${cell}T00:00:00Z`),
};
