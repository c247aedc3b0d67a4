import { CsvCells } from './csv-cells.js';
import { KnownTexts } from './known-texts.js';
import { noColumn, TableError } from './rows.js';

/** Some rows of a CSV file. */
export interface CsvRows {
  readonly count: number;
  /** How many rows stand before them, the head not counted. */
  readonly before: number;
  /** The texts of each column asked for, in the order asked. */
  readonly texts: readonly (readonly string[])[];
  /** Of each row a bit for each column of `emptiable` that is empty in it. */
  readonly empty: readonly number[];
}

/** Of which columns it is told whether they are empty, and which of all hold lists: theirs are empty at `[]`. */
interface Looked {
  readonly emptiable: readonly string[];
  readonly lists: ReadonlySet<string>;
}

const NOTHING_MORE: Looked = { emptiable: [], lists: new Set() };

/**
 * The rows of a CSV file, those of a chunk at a time. Of other columns than those asked for, it only looks whether they
 * are empty: that, and to look at bytes, makes it several times as fast as a reader of all CSV.
 * Throws a TableError where the file is no such table.
 */
export async function* csvRows(
  chunks: AsyncIterable<Buffer>,
  asked: readonly string[],
  looked: Looked = NOTHING_MORE,
): AsyncGenerator<CsvRows> {
  const reader = new CsvReader(asked, looked);
  for await (const chunk of chunks) {
    const rows = reader.read(chunk.toString('latin1'));
    if (rows.count > 0) yield rows;
  }
  const rows = reader.end();
  if (rows.count > 0) yield rows;
}

/** UTF-8 byte order mark, as bytes. */
const MARK = '\u00ef\u00bb\u00bf';

/** No row is so long: a quote was not closed. */
const LONGEST_ROW = 1 << 24;

/** Where the columns stand in a file. */
interface Places {
  readonly columns: number;
  readonly asked: readonly number[];
  readonly emptiable: readonly { readonly cell: number; readonly isList: boolean }[];
}

class CsvReader {
  readonly #asked: readonly string[];
  readonly #looked: Looked;
  /** Of each column asked for. */
  readonly #known: readonly KnownTexts[];
  readonly #cells = new CsvCells();
  #places: Places | undefined;
  /** The start of a row that is not whole yet. */
  #rest = '';
  /** Whether it is known if the file begins with a mark. */
  #begun = false;
  /** Rows so far, without the head. */
  #count = 0;

  constructor(asked: readonly string[], looked: Looked) {
    this.#asked = asked;
    this.#known = asked.map(() => new KnownTexts());
    this.#looked = looked;
  }

  /** Takes more bytes, a character each; gives the rows that are whole with them. */
  read(bytes: string): CsvRows {
    const rows = this.#read(this.#rest + bytes, false);
    if (this.#rest.length > LONGEST_ROW) throw this.#inRow('it does not end: a quote may not be closed');
    return rows;
  }

  /** The last row, where no line end is behind it. */
  end(): CsvRows {
    const rows = this.#read(this.#rest, true);
    if (!this.#places) throw new TableError('it is empty: not even the names of its columns are there');
    return rows;
  }

  #read(text: string, isLast: boolean): CsvRows {
    const before = this.#count;
    const texts: string[][] = this.#asked.map(() => []);
    const empty: number[] = [];
    let at = this.#begin(text, isLast);
    for (let next: number | undefined; at !== undefined && at < text.length; at = next) {
      next = this.#row(text, at, isLast, texts, empty);
      if (next === undefined) break;
    }
    this.#rest = at === undefined ? text : text.slice(at);
    return { count: this.#count - before, before, texts, empty };
  }

  /** Where the rows begin: behind the mark, where there is one. Undefined while that cannot be told. */
  #begin(text: string, isLast: boolean): number | undefined {
    if (this.#begun) return 0;
    if (text.length < MARK.length && !isLast) return undefined;
    this.#begun = true;
    return text.startsWith(MARK) ? MARK.length : 0;
  }

  /** Takes a row; gives where the next one begins, or undefined where this one is not whole. */
  #row(text: string, at: number, isLast: boolean, texts: readonly string[][], empty: number[]): number | undefined {
    try {
      const next = this.#cells.take(text, at, isLast);
      if (next === undefined) return undefined;
      if (this.#places) this.#add(this.#places, texts, empty);
      else this.#places = this.#head();
      return next;
    } catch (error) {
      throw error instanceof TableError && this.#places ? this.#inRow(error.message) : error;
    }
  }

  #add({ columns, asked, emptiable }: Places, texts: readonly string[][], empty: number[]): void {
    const cells = this.#cells;
    if (cells.count !== columns) throw new TableError(`it has ${cells.count} cells, and the head has ${columns}`);
    for (let i = 0; i < asked.length; i++) texts[i]!.push(cells.textOf(asked[i]!, this.#known[i]!));
    let bits = 0;
    for (let bit = 0; bit < emptiable.length; bit++) {
      const { cell, isList } = emptiable[bit]!;
      if (isList ? cells.isEmptyList(cell) : cells.isEmpty(cell)) bits |= 1 << bit;
    }
    empty.push(bits);
    this.#count++;
  }

  #head(): Places {
    const names = Array.from({ length: this.#cells.count }, (_, cell) => this.#cells.textOf(cell, new KnownTexts()));
    const placeOf = (name: string): number => {
      const place = names.indexOf(name);
      if (place < 0) throw noColumn(name);
      if (place !== names.lastIndexOf(name)) throw new TableError(`two of its columns are called "${name}"`);
      return place;
    };
    const { emptiable, lists } = this.#looked;
    return {
      columns: names.length,
      asked: this.#asked.map(placeOf),
      emptiable: emptiable.map((name) => ({ cell: placeOf(name), isList: lists.has(name) })),
    };
  }

  #inRow(what: string): TableError {
    return new TableError(`in row ${this.#count + 1}, ${what}`);
  }
}
