import { refuse } from '../refused.js';
import { Lexer } from '../syntax/lexer.js';
import { type Dictionary, isName, Keyword, type PdfObject } from '../syntax/objects.js';
import { unpacked } from './filters.js';

/** Where an object stands: so many bytes into the file, or in another object, a stream that packs several. */
export type Place = { readonly offset: number } | { readonly within: number; readonly index: number };

/** The table of a file's objects, and what its end says of the file as a whole. */
export interface CrossReferences {
  readonly places: ReadonlyMap<number, Place>;
  readonly trailer: Dictionary;
}

const START = 'startxref';
/** The end of a file, with what some programs put behind it. */
const TAIL = 1024;
const MOST_OBJECTS = 1_000_000;

/**
 * Reads the table of objects that a PDF's end points to (ISO 32000-1, 7.5.4 to 7.5.8). Refuses files that were changed
 * by adding to their end, which have several.
 */
export function crossReferences(bytes: Buffer): CrossReferences {
  const start = bytes.lastIndexOf(START);
  if (start < 0 || start < bytes.length - TAIL) refuse('no start of a table of objects at its end');
  const offset = new Lexer(bytes, start + START.length, bytes.length, true).integer();
  if (offset <= 0 || offset >= start) refuse('a table of objects outside of the file');
  const table = bytes[offset] === 0x78 ? plainTable(bytes, offset) : packedTable(bytes, offset);
  if (table.trailer.has('Prev') || table.trailer.has('XRefStm')) refuse('several tables of objects');
  return table;
}

/** A table in words: rows of a place, a generation and whether the object is in use. */
function plainTable(bytes: Buffer, offset: number): CrossReferences {
  const lexer = new Lexer(bytes, offset, bytes.length, true);
  lexer.keyword('xref');
  const places = new Map<number, Place>();
  for (;;) {
    const first = lexer.next();
    if (first instanceof Keyword && first.text === 'trailer') break;
    if (typeof first !== 'number') return refuse('a table of objects that is none');
    const count = lexer.integer();
    if (count < 0 || first + count > MOST_OBJECTS) refuse('too many objects');
    for (let i = 0; i < count; i++) {
      const [at, generation, kind] = [lexer.integer(), lexer.integer(), lexer.next()];
      if (!(kind instanceof Keyword) || (kind.text !== 'n' && kind.text !== 'f')) refuse('a row that is none');
      if (kind instanceof Keyword && kind.text === 'n') {
        if (generation !== 0) refuse('an object of a later generation');
        add(places, first + i, { offset: at });
      }
    }
  }
  const trailer = lexer.object();
  return trailer instanceof Map ? { places, trailer } : refuse('no trailer');
}

/** A table as the bytes of a stream, whose dictionary says how wide its columns are. */
function packedTable(bytes: Buffer, offset: number): CrossReferences {
  const lexer = new Lexer(bytes, offset, bytes.length, true);
  lexer.integer();
  lexer.integer();
  lexer.keyword('obj');
  const trailer = lexer.object();
  if (!(trailer instanceof Map) || !isName(trailer.get('Type'), 'XRef')) return refuse('no table of objects');
  lexer.keyword('stream');
  const length = trailer.get('Length');
  const data = streamBytes(bytes, lexer.at, typeof length === 'number' ? length : -1);
  const filter = trailer.get('Filter') ?? null;
  const rows = unpacked(data, { filter, parameters: trailer.get('DecodeParms') ?? null });
  return { places: placesOf(rows, trailer), trailer };
}

const FREE = 0;
const PLAIN = 1;
const PACKED = 2;

function placesOf(rows: Buffer, trailer: Dictionary): Map<number, Place> {
  const widths = wholeNumbers(trailer.get('W'));
  const size = trailer.get('Size');
  if (typeof size !== 'number' || widths.length !== 3 || widths.some((width) => width > 4)) refuse('other columns');
  const ranges = trailer.has('Index') ? wholeNumbers(trailer.get('Index')) : [0, size as number];
  const row = widths[0]! + widths[1]! + widths[2]!;
  if (row === 0 || ranges.length % 2 !== 0) refuse('no columns');
  const places = new Map<number, Place>();
  let at = 0;
  const column = (width: number): number => {
    let value = 0;
    for (const end = at + width; at < end; at++) value = value * 256 + rows[at]!;
    return value;
  };
  for (let range = 0; range < ranges.length; range += 2) {
    const [first, count] = [ranges[range]!, ranges[range + 1]!];
    if (first + count > MOST_OBJECTS || at + count * row > rows.length) refuse('a table of objects that is cut off');
    for (let i = 0; i < count; i++) {
      const kind = widths[0] === 0 ? PLAIN : column(widths[0]!);
      const [second, third] = [column(widths[1]!), column(widths[2]!)];
      if (kind === PLAIN) {
        if (third !== 0) refuse('an object of a later generation');
        add(places, first + i, { offset: second });
      } else if (kind === PACKED) add(places, first + i, { within: second, index: third });
      else if (kind !== FREE) refuse('an object of another kind');
    }
  }
  return places;
}

function add(places: Map<number, Place>, number: number, place: Place): void {
  if (places.has(number)) refuse('an object with two places');
  places.set(number, place);
}

const wholeNumbers = (object: PdfObject | undefined): number[] =>
  Array.isArray(object) && object.every((item) => Number.isInteger(item) && (item as number) >= 0)
    ? (object as number[])
    : refuse('no whole numbers');

const END = Buffer.from('endstream');

/** The bytes of the stream whose keyword ends at `at`: as many as its dictionary says, with its end behind them. */
export function streamBytes(file: Buffer, at: number, length: number): Buffer {
  let start = at;
  if (file[start] === 0x0d) start++;
  if (file[start] !== 0x0a) refuse('a stream that does not start on a line of its own');
  start++;
  const end = start + length;
  if (!Number.isInteger(length) || length < 0 || end > file.length) refuse('a stream of another length');
  let behind = end;
  if (file[behind] === 0x0d) behind++;
  if (file[behind] === 0x0a) behind++;
  if (END.compare(file, behind, behind + END.length) !== 0) refuse('a stream of another length');
  return file.subarray(start, end);
}
