import { refuse } from '../refused.js';
import { Lexer } from '../syntax/lexer.js';
import { type Dictionary, isName, Keyword, Name, type PdfObject, Reference, Stream } from '../syntax/objects.js';
import { crossReferences, type Place, streamBytes } from './cross-references.js';
import { unpacked } from './filters.js';
import { type Unlock, unlocking } from './protection.js';

const HEADER = /^%PDF-(?:1\.[0-7]|2\.0)[\r\n]/;
/** References that point to references. */
const LONGEST_CHAIN = 8;
/** Objects that one stream may pack. */
const MOST_PACKED = 10_000;
/** All that a file may unpack to, in bytes. */
const MOST_UNPACKED = 128 * 1024 * 1024;
/** Small streams count as so many bytes: a form may be drawn again and again. */
const LEAST_COUNTED = 4096;

/** A PDF whose objects are read when they are asked for. Anything that is not as the standard has it is refused. */
export class PdfFile {
  readonly trailer: Dictionary;
  readonly #bytes: Buffer;
  readonly #places: ReadonlyMap<number, Place>;
  readonly #unlock: Unlock | null;
  readonly #objects = new Map<number, PdfObject>();
  /** Numbers of objects that are being read: one that needs itself is refused. */
  readonly #open = new Set<number>();
  readonly #packs = new Map<number, Pack>();
  #left = MOST_UNPACKED;

  constructor(bytes: Buffer) {
    if (!HEADER.test(bytes.toString('latin1', 0, 10))) refuse('another header');
    this.#bytes = bytes;
    const { places, trailer } = crossReferences(bytes);
    this.#places = places;
    this.trailer = trailer;
    this.#unlock = null;
    if (trailer.has('Encrypt')) this.#unlock = unlocking(this.dictionary(trailer.get('Encrypt')), this.#id());
  }

  /** An object that is no reference. */
  resolved(object: PdfObject | undefined): PdfObject {
    let found = object ?? null;
    for (let steps = 0; found instanceof Reference; steps++) {
      if (steps > LONGEST_CHAIN) refuse('a chain of references');
      found = this.#object(found);
    }
    return found;
  }

  /** An entry of a dictionary, resolved; null where it has none. */
  entry(dictionary: Dictionary, key: string): PdfObject {
    const object = dictionary.get(key);
    return object === undefined ? null : this.resolved(object);
  }

  dictionary(object: PdfObject | undefined): Dictionary {
    const found = this.resolved(object);
    return found instanceof Map ? found : refuse('no dictionary');
  }

  /** Null where there is none. */
  optionalDictionary(object: PdfObject | undefined): Dictionary | null {
    const found = this.resolved(object);
    return found === null ? null : found instanceof Map ? found : refuse('no dictionary');
  }

  /** Items of an array, resolved. */
  array(object: PdfObject | undefined): PdfObject[] {
    const found = this.resolved(object);
    return Array.isArray(found) ? found.map((item: PdfObject) => this.resolved(item)) : refuse('no array');
  }

  numbers(object: PdfObject | undefined): number[] {
    const found = this.array(object);
    return found.every((item) => typeof item === 'number') ? (found as number[]) : refuse('no numbers');
  }

  /** The bytes of a stream, unlocked and unpacked. */
  data({ dictionary, bytes, of }: Stream): Buffer {
    // A stream of which the bytes are in another file.
    if (dictionary.has('F')) refuse('a stream elsewhere');
    const packing = {
      filter: this.#names(dictionary.get('Filter')),
      parameters: this.entry(dictionary, 'DecodeParms'),
    };
    const data = unpacked(this.#unlock === null ? bytes : this.#unlock(bytes, of), packing);
    this.#left -= Math.max(data.length, LEAST_COUNTED);
    return this.#left < 0 ? refuse('more than a file of letters holds') : data;
  }

  #names(object: PdfObject | undefined): PdfObject {
    const found = this.resolved(object);
    return Array.isArray(found) ? found.map((item: PdfObject) => this.resolved(item)) : found;
  }

  #id(): string {
    const id = this.trailer.has('ID') ? this.array(this.trailer.get('ID'))[0] : '';
    return typeof id === 'string' ? id : refuse('an identifier that is none');
  }

  #object({ number, generation }: Reference): PdfObject {
    const known = this.#objects.get(number);
    if (known !== undefined) return known;
    const place = this.#places.get(number);
    if (place === undefined || generation !== 0) return refuse('an object that is missing');
    if (this.#open.has(number)) refuse('an object within itself');
    this.#open.add(number);
    const object = 'offset' in place ? this.#plain(number, place.offset) : this.#packed(number, place);
    this.#open.delete(number);
    this.#objects.set(number, object);
    return object;
  }

  #plain(number: number, offset: number): PdfObject {
    const lexer = new Lexer(this.#bytes, offset, this.#bytes.length, true);
    if (lexer.integer() !== number || lexer.integer() !== 0) refuse('an object in another place');
    lexer.keyword('obj');
    const object = this.#unlocked(lexer.object(), new Reference(number, 0));
    const end = lexer.next();
    if (!(end instanceof Keyword)) return refuse('an object without an end');
    if (end.text === 'endobj') return object;
    if (end.text !== 'stream' || !(object instanceof Map)) return refuse('an object without an end');
    const length = this.entry(object, 'Length');
    const bytes = streamBytes(this.#bytes, lexer.at, typeof length === 'number' ? length : -1);
    return new Stream(object, bytes, new Reference(number, 0));
  }

  /** An object whose strings are unlocked; in streams that pack objects they are not locked by themselves. */
  #unlocked(object: PdfObject, of: Reference): PdfObject {
    if (this.#unlock === null) return object;
    if (typeof object === 'string') return this.#unlock(Buffer.from(object, 'latin1'), of).toString('latin1');
    if (Array.isArray(object)) return object.map((item: PdfObject) => this.#unlocked(item, of));
    if (!(object instanceof Map)) return object;
    return new Map([...object].map(([key, value]: [string, PdfObject]) => [key, this.#unlocked(value, of)]));
  }

  #packed(number: number, { within, index }: { readonly within: number; readonly index: number }): PdfObject {
    const { data, numbers, starts } = this.#packs.get(within) ?? this.#unpack(within);
    if (numbers[index] !== number) refuse('an object in another place');
    return new Lexer(data, starts[index]!, data.length, true).object();
  }

  /** A stream that packs objects (ISO 32000-1, 7.5.7): a list of their numbers and places, then the objects. */
  #unpack(within: number): Pack {
    const place = this.#places.get(within);
    if (place === undefined || !('offset' in place)) return refuse('a pack within a pack');
    const stream = this.#object(new Reference(within, 0));
    if (!(stream instanceof Stream) || !isName(stream.dictionary.get('Type'), 'ObjStm')) return refuse('no pack');
    const [count, first] = [this.entry(stream.dictionary, 'N'), this.entry(stream.dictionary, 'First')];
    if (typeof count !== 'number' || typeof first !== 'number' || !(count <= MOST_PACKED)) return refuse('no pack');
    const data = this.data(stream);
    const list = new Lexer(data, 0, first, false);
    const pack: Pack = { data, numbers: [], starts: [] };
    for (let i = 0; i < count; i++) {
      pack.numbers.push(list.integer());
      pack.starts.push(first + list.integer());
    }
    this.#packs.set(within, pack);
    return pack;
  }
}

/** Objects that one stream packs: which they are, and where each starts. */
interface Pack {
  readonly data: Buffer;
  readonly numbers: number[];
  readonly starts: number[];
}

/** The text of a name; null of anything else. */
export const nameOf = (object: PdfObject): string | null => (object instanceof Name ? object.text : null);
