import { refuse } from '../refused.js';
import { type Dictionary, Keyword, Name, type PdfObject, Reference } from './objects.js';

/** What a byte is for the syntax (ISO 32000-1, 7.2.2). */
const REGULAR = 0;
const WHITE = 1;
const DELIMITER = 2;
const KINDS = new Uint8Array(256);
for (const byte of [0, 9, 10, 12, 13, 32]) KINDS[byte] = WHITE;
for (const sign of '()<>[]{}/%') KINDS[sign.charCodeAt(0)] = DELIMITER;

const [PLUS, MINUS, POINT, ZERO, NINE] = [0x2b, 0x2d, 0x2e, 0x30, 0x39];
const [HASH, PERCENT, SLASH, BACKSLASH] = [0x23, 0x25, 0x2f, 0x5c];
const [OPEN, CLOSE, LESS, GREATER, BRACKET, END_BRACKET] = [0x28, 0x29, 0x3c, 0x3e, 0x5b, 0x5d];
const [LF, CR, UPPER_R] = [0x0a, 0x0d, 0x52];

/** More digits are more than a number of this language keeps. */
const MOST_DIGITS = 15;
const POWERS = Array.from({ length: MOST_DIGITS + 1 }, (_, i) => 10 ** i);
const DEEPEST = 32;
const LONGEST_STRING = 32_767;
const LONGEST_WORD = 127;

const VALUES = new Map<string, boolean | null>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

const ESCAPES = new Map([
  [0x6e, '\n'],
  [0x72, '\r'],
  [0x74, '\t'],
  [0x62, '\b'],
  [0x66, '\f'],
]);

/** What is an array's or a dictionary's end, or the end of the bytes. */
const END = new Keyword('');
const ARRAY_END = new Keyword(']');
const DICTIONARY_END = new Keyword('>>');

/** Short words and names are few and met thousands of times: found again by their bytes, without making a text of them. */
const words = new Map<number, Keyword | boolean | null>();
const names = new Map<number, Name>();
const MOST_KNOWN = 1000;
/** So many bytes make a number that is a key. */
const SHORT = 4;

/** Reads objects from bytes, one after another. Anything that is not as the standard has it is refused. */
export class Lexer {
  at: number;
  readonly #bytes: Buffer;
  readonly #end: number;
  readonly #references: boolean;
  /** The bytes of a page's content as text, of which pieces are cut cheaply; null of others, which are not read whole. */
  readonly #text: string | null;

  /** `references`: whether "1 0 R" is one object, as it is everywhere but in a page's content. */
  constructor(bytes: Buffer, at: number, end: number, references: boolean) {
    this.#bytes = bytes;
    this.at = at;
    this.#end = Math.min(end, bytes.length);
    this.#references = references;
    this.#text = references ? null : bytes.toString('latin1', 0, this.#end);
  }

  /** The next object or word; null where there are no more bytes. */
  next(): PdfObject | Keyword | undefined {
    const found = this.#next(0);
    if (found === END) return undefined;
    return found === ARRAY_END || found === DICTIONARY_END ? refuse('an end without a start') : found;
  }

  /** The next object, which must be one. */
  object(): PdfObject {
    const found = this.next();
    return found === undefined || found instanceof Keyword ? refuse('a word in place of an object') : found;
  }

  integer(): number {
    const found = this.next();
    return typeof found === 'number' && Number.isInteger(found) ? found : refuse('no whole number');
  }

  keyword(text: string): void {
    const found = this.next();
    if (!(found instanceof Keyword) || found.text !== text) refuse(`no "${text}"`);
  }

  #next(depth: number): PdfObject | Keyword {
    this.#skipBlanks();
    if (this.at >= this.#end) return END;
    if (depth > DEEPEST) refuse('objects within objects');
    const byte = this.#bytes[this.at]!;
    if ((byte >= ZERO && byte <= NINE) || byte === MINUS || byte === POINT || byte === PLUS) return this.#number();
    switch (byte) {
      case SLASH:
        return this.#name();
      case OPEN:
        return this.#string();
      case LESS:
        return this.#bytes[this.at + 1] === LESS ? this.#dictionary(depth) : this.#hexString();
      case BRACKET:
        return this.#array(depth);
      case END_BRACKET:
        this.at++;
        return ARRAY_END;
      case GREATER:
        if (this.#bytes[this.at + 1] !== GREATER) refuse('a stray ">"');
        this.at += 2;
        return DICTIONARY_END;
      default:
        return KINDS[byte] === REGULAR ? this.#word() : refuse('a stray delimiter');
    }
  }

  #skipBlanks(): void {
    for (; this.at < this.#end; this.at++) {
      const byte = this.#bytes[this.at]!;
      if (KINDS[byte] === WHITE) continue;
      if (byte !== PERCENT) return;
      while (this.at < this.#end && this.#bytes[this.at] !== LF && this.#bytes[this.at] !== CR) this.at++;
    }
  }

  /** Where the word ends that starts here. */
  #wordEnd(from: number): number {
    let end = from;
    while (end < this.#end && KINDS[this.#bytes[end]!] === REGULAR) end++;
    return end;
  }

  #number(): number | Reference {
    const first = this.#plainNumber();
    if (!this.#references || !Number.isInteger(first) || first < 0) return first;
    // "12 0 R"
    const behind = this.at;
    if (KINDS[this.#bytes[behind]!] !== WHITE) return first;
    this.#skipBlanks();
    const byte = this.#bytes[this.at]!;
    if (this.at < this.#end && byte >= ZERO && byte <= NINE) {
      const generation = this.#digits();
      this.#skipBlanks();
      if (generation !== null && this.#bytes[this.at] === UPPER_R && this.#wordEnd(this.at) === this.at + 1) {
        this.at++;
        return new Reference(first, generation);
      }
    }
    this.at = behind;
    return first;
  }

  /** A whole number without a sign; null where it is none. */
  #digits(): number | null {
    const end = this.#wordEnd(this.at);
    let value = 0;
    for (; this.at < end; this.at++) {
      const digit = this.#bytes[this.at]! - ZERO;
      if (digit < 0 || digit > 9 || value > 1e9) return null;
      value = value * 10 + digit;
    }
    return value;
  }

  #plainNumber(): number {
    let at = this.at;
    const sign = this.#bytes[at]!;
    if (sign === MINUS || sign === PLUS) at++;
    let [value, digits, point] = [0, 0, -1];
    for (; at < this.#end; at++) {
      const byte = this.#bytes[at]!;
      if (byte >= ZERO && byte <= NINE) {
        value = value * 10 + byte - ZERO;
        digits++;
      } else if (byte === POINT && point < 0) point = digits;
      else if (KINDS[byte] === REGULAR) refuse('a number that is none');
      else break;
    }
    if (digits === 0 || digits > MOST_DIGITS) refuse('a number without digits, or with too many');
    this.at = at;
    if (point >= 0) value /= POWERS[digits - point]!;
    return sign === MINUS ? -value : value;
  }

  #name(): Name {
    const start = this.at + 1;
    const end = this.#wordEnd(start);
    if (end - start > LONGEST_WORD) refuse('a long name');
    this.at = end;
    const key = this.#keyOf(start, end);
    const known = key < 0 ? undefined : names.get(key);
    if (known !== undefined) return known;
    const text = this.#bytes.toString('latin1', start, end);
    const name = new Name(text.includes('#') ? this.#unescaped(start, end) : text);
    if (key >= 0 && names.size < MOST_KNOWN) names.set(key, name);
    return name;
  }

  /** A number that short bytes have to themselves; -1 of longer ones. */
  #keyOf(start: number, end: number): number {
    if (end - start > SHORT) return -1;
    let key = 0;
    for (let at = start; at < end; at++) key = key * 257 + this.#bytes[at]! + 1;
    return key;
  }

  #unescaped(start: number, end: number): string {
    let text = '';
    for (let at = start; at < end; at++) {
      if (this.#bytes[at] !== HASH) text += String.fromCharCode(this.#bytes[at]!);
      else {
        const [high, low] = [hexDigit(this.#bytes[at + 1]), hexDigit(this.#bytes[at + 2])];
        if (at + 2 >= end || high < 0 || low < 0) refuse('a name with a stray "#"');
        text += String.fromCharCode(high * 16 + low);
        at += 2;
      }
    }
    return text;
  }

  #word(): Keyword | boolean | null {
    const start = this.at;
    const end = this.#wordEnd(start);
    if (end - start > LONGEST_WORD) refuse('a long word');
    this.at = end;
    const key = this.#keyOf(start, end);
    const known = key < 0 ? undefined : words.get(key);
    if (known !== undefined) return known;
    const text = this.#bytes.toString('latin1', start, end);
    const value = VALUES.get(text);
    const word = value === undefined ? new Keyword(text) : value;
    if (key >= 0 && words.size < MOST_KNOWN) words.set(key, word);
    return word;
  }

  #string(): string {
    const start = this.at + 1;
    for (let at = start; at < this.#end; at++) {
      const byte = this.#bytes[at]!;
      if (byte === CLOSE) {
        this.at = at + 1;
        return this.#bounded(
          this.#text === null ? this.#bytes.toString('latin1', start, at) : this.#text.slice(start, at),
        );
      }
      // In a string a line end of any kind is a line feed; none stands in what is drawn.
      if (byte === BACKSLASH || byte === OPEN || byte === CR) break;
    }
    return this.#bounded(this.#stringWithEscapes(start));
  }

  #stringWithEscapes(start: number): string {
    let text = '';
    let open = 1;
    for (let at = start; at < this.#end; at++) {
      let byte = this.#bytes[at]!;
      if (byte === CR) refuse('a line end in a string');
      if (byte === OPEN) open++;
      else if (byte === CLOSE && --open === 0) {
        this.at = at + 1;
        return text;
      } else if (byte === BACKSLASH) {
        byte = this.#bytes[++at] ?? refuse('a string without an end');
        if (byte >= ZERO && byte <= 0x37) {
          let code = byte - ZERO;
          for (let more = 0; more < 2; more++) {
            const digit = this.#bytes[at + 1]! - ZERO;
            if (!(digit >= 0 && digit <= 7)) break;
            code = code * 8 + digit;
            at++;
          }
          text += String.fromCharCode(code & 0xff);
          continue;
        }
        if (byte === CR || byte === LF) {
          if (byte === CR && this.#bytes[at + 1] === LF) at++;
          continue;
        }
        text += ESCAPES.get(byte) ?? String.fromCharCode(byte);
        continue;
      }
      text += String.fromCharCode(byte);
    }
    return refuse('a string without an end');
  }

  #hexString(): string {
    let text = '';
    let high = -1;
    for (let at = this.at + 1; at < this.#end; at++) {
      const byte = this.#bytes[at]!;
      if (byte === GREATER) {
        this.at = at + 1;
        return this.#bounded(high < 0 ? text : text + String.fromCharCode(high * 16));
      }
      if (KINDS[byte] === WHITE) continue;
      const digit = hexDigit(byte);
      if (digit < 0) refuse('a string in hexadecimal that is none');
      if (high < 0) high = digit;
      else {
        text += String.fromCharCode(high * 16 + digit);
        high = -1;
      }
    }
    return refuse('a string without an end');
  }

  #bounded(text: string): string {
    return text.length > LONGEST_STRING ? refuse('a long string') : text;
  }

  #array(depth: number): PdfObject[] {
    this.at++;
    const items: PdfObject[] = [];
    for (;;) {
      const item = this.#next(depth + 1);
      if (item === ARRAY_END) return items;
      if (item instanceof Keyword) refuse('an array without an end');
      items.push(item);
    }
  }

  #dictionary(depth: number): Dictionary {
    this.at += 2;
    const entries = new Map<string, PdfObject>();
    for (;;) {
      const key = this.#next(depth + 1);
      if (key === DICTIONARY_END) return entries;
      if (!(key instanceof Name)) return refuse('a dictionary whose key is no name');
      const value = this.#next(depth + 1);
      if (value instanceof Keyword) return refuse('a dictionary without an end');
      if (entries.has(key.text)) refuse('a dictionary with a key twice');
      entries.set(key.text, value);
    }
  }
}

function hexDigit(byte: number | undefined): number {
  if (byte === undefined) return -1;
  if (byte >= ZERO && byte <= NINE) return byte - ZERO;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}
