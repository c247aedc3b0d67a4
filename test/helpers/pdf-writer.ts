import { createHash } from 'node:crypto';
import { type Crypt, cryptOf, type Encryption } from './pdf-crypt.js';
import { packed, type Packing } from './pdf-filters.js';

/**
 * A writer of PDFs: objects in, bytes out, in any of the forms that the standard has for the same objects. The same
 * objects and form give the same bytes.
 */

/** A dictionary, array or number as it is written, or a stream: entries of its dictionary, and its data. */
export type PdfObject = string | PdfStream;

export interface PdfStream {
  /** Entries besides those that the writer adds: /Length, /Filter, /DecodeParms. Where they have one, it stays. */
  readonly entries: string;
  readonly data: string | Buffer;
  /** It stays as it is: neither packed nor encrypted. */
  readonly asIs?: boolean;
}

/** Objects by number, from 1; references are written "5 0 R". */
export type PdfObjects = ReadonlyMap<number, PdfObject>;

/** The form that a file has. */
export interface PdfForm {
  /** Its table of objects: in words, or a stream. Default in words. */
  readonly table?: 'words' | 'stream';
  /** Objects that are no streams lie packed in streams, so many in each; needs a table that is a stream. */
  readonly objectsEach?: number;
  readonly packing?: Packing;
  readonly encryption?: Encryption;
  /** The user password; default empty. */
  readonly password?: string;
  /** The catalogue; default 1. */
  readonly root?: number;
  /** More entries of the trailer. */
  readonly trailer?: string;
  readonly lineEnd?: '\n' | '\r\n' | '\r';
}

/** Objects by name, "@name" for a reference; a number each, in their order. */
export function numbered(objects: Readonly<Record<string, PdfObject>>): Map<number, PdfObject> {
  const numbers = new Map(Object.keys(objects).map((name, i) => [name, i + 1]));
  const referred = (text: string): string =>
    text.replaceAll(/@(\w+)/g, (_, name: string) => {
      if (!numbers.has(name)) throw new RangeError(`There is no object @${name}.`);
      return `${numbers.get(name)} 0 R`;
    });
  return new Map(
    Object.values(objects).map((object, i) => [
      i + 1,
      typeof object === 'string' ? referred(object) : { ...object, entries: referred(object.entries) },
    ]),
  );
}

const ID = createHash('md5').update('imr').digest();
const latin = (text: string): Buffer => Buffer.from(text, 'latin1');
const hex = (bytes: Buffer): string => `<${bytes.toString('hex')}>`;

/** Where an object is: at an offset of the file, or the how manieth of a stream of objects. */
type Place = { readonly at: number } | { readonly inside: number; readonly index: number };

/** A PDF of these objects in a form. */
export function writePdf(objects: PdfObjects, form: PdfForm = {}): Buffer {
  const { table = 'words', objectsEach = 0, packing = 'none', encryption = 'none', root = 1, lineEnd = '\n' } = form;
  if (objectsEach > 0 && table === 'words') throw new RangeError('A table in words knows no streams of objects.');
  const crypt = cryptOf(encryption, ID, form.password);
  const file = new Bytes(lineEnd);
  const places = new Map<number, Place>();
  let next = Math.max(...objects.keys()) + 1;
  file.line(latin('%PDF-1.7'));
  file.line(latin('%\xe2\xe3\xcf\xd3'));
  const put = (number: number, object: PdfObject): void => {
    places.set(number, { at: file.length });
    file.object(number, object, packing, crypt);
  };

  const small = [...objects].filter((entry): entry is [number, string] => typeof entry[1] === 'string');
  for (const [number, object] of objects) if (objectsEach === 0 || typeof object !== 'string') put(number, object);
  for (let i = 0; objectsEach > 0 && i < small.length; i += objectsEach) {
    const some = small.slice(i, i + objectsEach);
    const stream = next++;
    for (const [index, [number]] of some.entries()) places.set(number, { inside: stream, index });
    put(stream, objectStream(some));
  }

  let trailer = `/Root ${root} 0 R /ID [${hex(ID)} ${hex(ID)}] ${form.trailer ?? ''}`;
  if (crypt) {
    const number = next++;
    places.set(number, { at: file.length });
    // What tells how to decrypt is not encrypted.
    file.object(number, crypt.dictionary, 'none', null);
    trailer += ` /Encrypt ${number} 0 R`;
  }
  const start = file.length;
  if (table === 'words') file.line(latin(tableInWords(places, next, trailer, lineEnd)));
  else file.object(next, tableStream(places, next, start, trailer, packing), 'none', null);
  for (const line of ['startxref', String(start), '%%EOF']) file.line(latin(line));
  return file.bytes();
}

/**
 * A PDF with changed or new objects put to its end, and a table in words of them. The file must have one too and must not
 * be encrypted.
 */
export function updated(pdf: Buffer, objects: PdfObjects, { root = 1, trailer = '' }: PdfForm = {}): Buffer {
  const words = pdf.toString('latin1');
  const before = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(words)![1]!;
  const size = Math.max(Number(/\/Size (\d+)/.exec(words)![1]), Math.max(...objects.keys()) + 1);
  const file = new Bytes('\n', pdf);
  const places = new Map<number, Place>();
  for (const [number, object] of objects) {
    places.set(number, { at: file.length });
    file.object(number, object, 'none', null);
  }
  const start = file.length;
  file.line(latin(tableInWords(places, size, `/Root ${root} 0 R /Prev ${before} ${trailer}`, '\n', true)));
  for (const line of ['startxref', String(start), '%%EOF']) file.line(latin(line));
  return file.bytes();
}

class Bytes {
  readonly #parts: Buffer[] = [];
  length = 0;

  constructor(
    private readonly lineEnd: string,
    start: Buffer = Buffer.alloc(0),
  ) {
    this.#add(start);
  }

  #add(bytes: Buffer): void {
    this.#parts.push(bytes);
    this.length += bytes.length;
  }

  line(bytes: Buffer): void {
    this.#add(bytes);
    this.#add(latin(this.lineEnd));
  }

  object(number: number, object: PdfObject, packing: Packing, crypt: Crypt | null): void {
    this.line(latin(`${number} 0 obj`));
    if (typeof object === 'string') this.line(latin(withStrings(object, crypt, number)));
    else this.#stream(number, object, packing, crypt);
    this.line(latin('endobj'));
  }

  #stream(number: number, { entries, data, asIs = false }: PdfStream, packing: Packing, crypt: Crypt | null): void {
    const plain = typeof data === 'string' ? latin(data) : data;
    // What has a filter of its own is packed.
    const how = asIs || entries.includes('/Filter') ? { data: plain, entries: '' } : packed(plain, packing);
    const bytes = crypt && !asIs ? crypt.encrypt(how.data, number) : how.data;
    const length = /\/Length\b/.test(entries) ? '' : `/Length ${bytes.length}`;
    this.line(latin(`<< ${withStrings(entries, crypt, number)} ${how.entries} ${length} >>`));
    // After this word stands a line feed, never a carriage return alone.
    this.#add(latin(this.lineEnd === '\r\n' ? 'stream\r\n' : 'stream\n'));
    this.line(bytes);
    this.line(latin('endstream'));
  }

  bytes(): Buffer {
    return Buffer.concat(this.#parts);
  }
}

/** Objects in a stream: their numbers and places, then they themselves. */
function objectStream(objects: readonly (readonly [number: number, object: string])[]): PdfStream {
  let body = '';
  const pairs = objects.map(([number, object]) => {
    const at = body.length;
    body += `${object}\n`;
    return `${number} ${at}`;
  });
  const head = `${pairs.join(' ')}\n`;
  return { entries: `/Type /ObjStm /N ${objects.length} /First ${head.length}`, data: `${head}${body}` };
}

const digits = (number: number, count: number): string => String(number).padStart(count, '0');

/** Each entry has 20 bytes, its line end among them. `some`: only the objects that have a place are told. */
function tableInWords(
  places: ReadonlyMap<number, Place>,
  size: number,
  trailer: string,
  lineEnd: string,
  some = false,
): string {
  const end = lineEnd === '\r\n' ? '\r\n' : ` ${lineEnd}`;
  const entry = (number: number): string => {
    const place = places.get(number);
    return place && 'at' in place ? `${digits(place.at, 10)} 00000 n${end}` : `0000000000 65535 f${end}`;
  };
  const entries = some
    ? [...places.keys()].map((number) => `${number} 1${lineEnd}${entry(number)}`).join('')
    : `0 ${size}${lineEnd}${Array.from({ length: size }, (_, number) => entry(number)).join('')}`;
  return `xref${lineEnd}${entries}trailer${lineEnd}<< /Size ${size} ${trailer} >>`;
}

/** Bytes of the three numbers of an entry: its kind, its place, its index or generation. */
const WIDTHS = [1, 4, 2] as const;

/** The table as a stream, which has an entry too. */
function tableStream(
  places: ReadonlyMap<number, Place>,
  own: number,
  start: number,
  trailer: string,
  packing: Packing,
): PdfStream {
  const row = WIDTHS.reduce((sum: number, width) => sum + width, 0);
  const data = Buffer.alloc((own + 1) * row);
  for (let number = 1; number <= own; number++) {
    const place = number === own ? { at: start } : places.get(number);
    if (!place) continue;
    data.writeUInt8('at' in place ? 1 : 2, number * row);
    data.writeUInt32BE('at' in place ? place.at : place.inside, number * row + 1);
    data.writeUInt16BE('at' in place ? 0 : place.index, number * row + 5);
  }
  const how = packed(data, packing, row);
  return {
    entries: `/Type /XRef /Size ${own + 1} /W [${WIDTHS.join(' ')}] ${how.entries} ${trailer}`,
    data: how.data,
    asIs: true,
  };
}

/** A dictionary with its strings encrypted; they are written in hexadecimal digits. */
function withStrings(text: string, crypt: Crypt | null, number: number): string {
  if (!crypt) return text;
  const secret = (bytes: Buffer): string => hex(crypt.encrypt(bytes, number));
  let result = '';
  for (let at = 0; at < text.length;) {
    const start = text.slice(at, at + 2);
    const end = start === '<<' || start === '>>' ? at + 2 : endOfString(text, at);
    const piece = text.slice(at, end);
    if (piece.length > 1 && piece.startsWith('(')) result += secret(unescaped(piece.slice(1, -1)));
    else if (piece.length > 1 && /^<[^<]/.test(piece)) result += secret(Buffer.from(piece.slice(1, -1), 'hex'));
    else result += piece;
    at = end;
  }
  return result;
}

/** Where the string that starts here ends; the next character where none does. */
function endOfString(text: string, at: number): number {
  if (text[at] === '<') return text.indexOf('>', at) + 1 || text.length;
  if (text[at] !== '(') return at + 1;
  for (let i = at, depth = 0; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === '(') depth++;
    else if (text[i] === ')' && --depth === 0) return i + 1;
  }
  return text.length;
}

const unescaped = (words: string): Buffer =>
  latin(
    words.replaceAll(/\\(?:([0-7]{1,3})|(.))/gs, (_, octal: string | undefined, other: string) =>
      octal === undefined
        ? ({ n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }[other] ?? other)
        : String.fromCharCode(Number.parseInt(octal, 8) & 255),
    ),
  );
