import type { KnownTexts } from './known-texts.js';
import { TableError } from './rows.js';

const QUOTE = 0x22;
const COMMA = 0x2c;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const NO_ELEMENTS = '[]';

/**
 * Where the cells of a row of CSV stand (RFC 4180; lines may end in LF or CRLF). The text is that of bytes, a character
 * a byte: it takes a fraction of the time of decoding all, and of most cells no more is asked than whether they are
 * empty.
 */
export class CsvCells {
  /** How many cells the row has. */
  count = 0;
  #text = '';
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  /** Whether its bytes may be more than its text: doubled quotes, or letters of several bytes. */
  readonly #more: boolean[] = [];

  /**
   * Takes the row that begins at `from`. Gives where the next one begins, or undefined where the text ends before the
   * row does; with `isLast` its end is that of the row. Throws a TableError where it is no row.
   */
  take(text: string, from: number, isLast: boolean): number | undefined {
    const { length } = text;
    this.#text = text;
    this.count = 0;
    for (let at = from; ; at++) {
      const end = text.charCodeAt(at) === QUOTE ? this.#quoted(text, at) : this.#plain(text, at);
      // What comes next could tell more of the cell, or of the line's end.
      if (end >= length - 1 && !isLast && text.charCodeAt(end) !== LINE_FEED) return undefined;
      if (end > length) throw new TableError('a quote is opened and not closed');
      at = end;
      const code = text.charCodeAt(at);
      if (code === COMMA) continue;
      if (code === LINE_FEED || at === length) return at + 1;
      if (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED) return at + 2;
      throw new TableError(
        code === CARRIAGE_RETURN ? 'a line ends in CR alone' : 'text follows the closing quote of a cell',
      );
    }
  }

  isEmpty(cell: number): boolean {
    return this.#starts[cell] === this.#ends[cell];
  }

  /** Whether it is a list without elements. */
  isEmptyList(cell: number): boolean {
    const start = this.#starts[cell]!;
    return this.#ends[cell] === start + NO_ELEMENTS.length && this.#text.startsWith(NO_ELEMENTS, start);
  }

  /** The text of a cell. `known`: texts of its column. Throws a TableError where it is no UTF-8. */
  textOf(cell: number, known: KnownTexts): string {
    return known.textOf(this.#text, this.#starts[cell]!, this.#ends[cell]!, this.#more[cell] ? unquoted : asIs);
  }

  /** Takes a cell in quotes; gives where it ends, or a place behind the text where it does not. */
  #quoted(text: string, at: number): number {
    const start = at + 1;
    let end = text.indexOf('"', start);
    while (end >= 0 && text.charCodeAt(end + 1) === QUOTE) end = text.indexOf('"', end + 2);
    if (end < 0) return text.length + 1;
    this.#add(start, end, true);
    return end + 1;
  }

  /** Takes a cell without quotes; gives where it ends. */
  #plain(text: string, start: number): number {
    const { length } = text;
    let all = 0;
    let at = start;
    for (; at < length; at++) {
      const code = text.charCodeAt(at);
      if (code === COMMA || code === LINE_FEED || code === CARRIAGE_RETURN) break;
      if (code === QUOTE) throw new TableError('a quote stands inside a cell that has none around it');
      all |= code;
    }
    this.#add(start, at, all > 0x7f);
    return at;
  }

  #add(start: number, end: number, more: boolean): void {
    const { count } = this;
    this.#starts[count] = start;
    this.#ends[count] = end;
    this.#more[count] = more;
    this.count++;
  }
}

const asIs = (bytes: string): string => bytes;

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of a cell's bytes, where these may be more than the text itself. */
function unquoted(bytes: string): string {
  try {
    return UTF8.decode(Buffer.from(bytes.replaceAll('""', '"'), 'latin1'));
  } catch {
    throw new TableError('a cell is not in UTF-8');
  }
}
