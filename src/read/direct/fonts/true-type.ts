import { refuse } from '../refused.js';

/** Where a glyph's ink lies, in thousandths of the font's size. */
export interface Extent {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** A glyph in the font's own units, and where it starts in them. */
interface Drawing extends Extent {
  readonly start: number;
}

const BLANK: Drawing = { left: 0, bottom: 0, right: 0, top: 0, start: 0 };
/** Glyphs that are put together from such. */
const DEEPEST = 4;
/** Flags of a part: steps in words, steps at all, changed in size, more parts, whose measures count. */
const [WORDS, STEPS, CHANGED, MORE, ITS_MEASURES] = [0x1, 0x2, 0x8 | 0x40 | 0x80, 0x20, 0x200];
const VERSION = 0x00_01_00_00;
const MAGIC = 0x5f_0f_3c_f5;
const RECORD = 16;
const FIRST_RECORD = 12;
/** Of the glyph's header: contours and a box. */
const HEADER = 10;

/** Flags of a glyph's points. */
const [X_SHORT, Y_SHORT, REPEATED, X_SAME, Y_SAME] = [2, 4, 8, 16, 32];

/**
 * The glyphs of a TrueType font in a file, measured as PDFium measures them. Refuses a font whose tables do not have the
 * sums that it says they have.
 */
export class TrueType {
  readonly #bytes: Buffer;
  readonly #tables: ReadonlyMap<string, Buffer>;
  readonly #unitsPerEm: number;
  readonly #glyphs: number;
  readonly #bearings: number;
  readonly #hasLongPlaces: boolean;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
    if (bytes.length < FIRST_RECORD || bytes.readUInt32BE(0) !== VERSION) refuse('a font of another format');
    this.#tables = new Map(
      Array.from({ length: bytes.readUInt16BE(4) }, (_, i) => this.#table(FIRST_RECORD + i * RECORD)),
    );
    const head = this.#named('head', 54);
    if (head.readUInt32BE(12) !== MAGIC) refuse('a font of another format');
    this.#unitsPerEm = head.readUInt16BE(18);
    if (this.#unitsPerEm < 16 || this.#unitsPerEm > 16_384) refuse('a font of another size');
    this.#hasLongPlaces = head.readUInt16BE(50) === 1;
    this.#glyphs = this.#named('maxp', 6).readUInt16BE(4);
    this.#bearings = this.#named('hhea', 36).readUInt16BE(34);
    if (this.#bearings < 1 || this.#bearings > this.#glyphs) refuse('a font without measures');
  }

  /** The ink of a glyph, by its number. */
  extentOf(glyph: number): Extent {
    const { start, ...box } = this.#drawn(glyph, 0);
    const high = this.#thousandths(box.top);
    return {
      left: this.#thousandths(box.left - start),
      right: this.#thousandths(box.right - start),
      bottom: this.#thousandths(box.bottom),
      // So PDFium has it for fonts in a file.
      top: high + Math.trunc(high / 64),
    };
  }

  /** A glyph in the font's own units. Refuses one that is not as large as it says. */
  #drawn(glyph: number, depth: number): Drawing {
    if (glyph >= this.#glyphs || depth > DEEPEST) refuse('a glyph that is missing');
    const data = this.#outline(glyph);
    if (data.length === 0) return BLANK;
    const contours = data.readInt16BE(0);
    const [left, bottom, right, top] = [2, 4, 6, 8].map((at) => data.readInt16BE(at)) as [
      number,
      number,
      number,
      number,
    ];
    const start = left - this.#bearing(glyph);
    const drawn = contours > 0 ? { ...extentOf(data, contours), start } : this.#together(data, start, depth);
    if (drawn.left !== left || drawn.bottom !== bottom || drawn.right !== right || drawn.top !== top)
      refuse('a glyph of another size than it says');
    return drawn;
  }

  /** A glyph that is put together from others, each moved by a step. */
  #together(data: Buffer, start: number, depth: number): Drawing {
    let drawn: Drawing = { left: Infinity, bottom: Infinity, right: -Infinity, top: -Infinity, start };
    for (let at = HEADER, flags = MORE; (flags & MORE) !== 0;) {
      flags = data.readUInt16BE(at);
      if ((flags & STEPS) === 0 || (flags & CHANGED) !== 0) refuse('a glyph changed in another');
      const part = this.#drawn(data.readUInt16BE(at + 2), depth + 1);
      const [x, y] =
        (flags & WORDS) === 0
          ? [data.readInt8(at + 4), data.readInt8(at + 5)]
          : [data.readInt16BE(at + 4), data.readInt16BE(at + 6)];
      at += (flags & WORDS) === 0 ? 6 : 8;
      if (part === BLANK) refuse('a glyph with a blank in it');
      drawn = {
        left: Math.min(drawn.left, part.left + x),
        bottom: Math.min(drawn.bottom, part.bottom + y),
        right: Math.max(drawn.right, part.right + x),
        top: Math.max(drawn.top, part.top + y),
        start: (flags & ITS_MEASURES) === 0 ? drawn.start : part.start,
      };
    }
    return drawn;
  }

  #table(at: number): readonly [string, Buffer] {
    const bytes = this.#bytes;
    if (at + RECORD > bytes.length) refuse('a font that is cut off');
    const tag = bytes.toString('latin1', at, at + 4);
    const [sum, start, length] = [4, 8, 12].map((offset) => bytes.readUInt32BE(at + offset)) as [
      number,
      number,
      number,
    ];
    if (start + length > bytes.length) refuse('a font that is cut off');
    const table = bytes.subarray(start, start + length);
    if (MEASURED.has(tag) && sumOf(table, tag) !== sum) refuse('a font whose sums are wrong');
    return [tag, table];
  }

  #named(tag: string, least: number): Buffer {
    const table = this.#tables.get(tag);
    return table !== undefined && table.length >= least ? table : refuse('a font without measures');
  }

  #outline(glyph: number): Buffer {
    const places = this.#named('loca', (this.#glyphs + 1) * (this.#hasLongPlaces ? 4 : 2));
    const at = (i: number): number =>
      this.#hasLongPlaces ? places.readUInt32BE(i * 4) : places.readUInt16BE(i * 2) * 2;
    const outlines = this.#named('glyf', 0);
    const [start, end] = [at(glyph), at(glyph + 1)];
    return start <= end && end <= outlines.length ? outlines.subarray(start, end) : refuse('a font that is cut off');
  }

  /** How far a glyph's ink stands from where it starts. */
  #bearing(glyph: number): number {
    const measures = this.#named('hmtx', this.#bearings * 4 + (this.#glyphs - this.#bearings) * 2);
    return glyph < this.#bearings
      ? measures.readInt16BE(glyph * 4 + 2)
      : measures.readInt16BE(this.#bearings * 4 + (glyph - this.#bearings) * 2);
  }

  #thousandths(units: number): number {
    return Math.trunc((units * 1000 + Math.trunc(this.#unitsPerEm / 2)) / this.#unitsPerEm);
  }
}

/** Tables that tell how glyphs are measured. */
const MEASURED = new Set(['head', 'maxp', 'hhea', 'hmtx', 'loca', 'glyf']);

/** The sum of a table's words of four bytes; in "head" the place of the whole font's sum counts as nothing. */
function sumOf(table: Buffer, tag: string): number {
  let sum = 0;
  const whole = table.length - (table.length % 4);
  for (let at = 0; at < whole; at += 4) if (tag !== 'head' || at !== 8) sum = (sum + table.readUInt32BE(at)) >>> 0;
  let rest = 0;
  for (let at = whole; at < whole + 4; at++) rest = rest * 256 + (table[at] ?? 0);
  return table.length === whole ? sum : (sum + rest) >>> 0;
}

/** Around the points of a glyph that is drawn by itself. */
function extentOf(data: Buffer, contours: number): Extent {
  const ends = HEADER + (contours - 1) * 2;
  const points = data.readUInt16BE(ends) + 1;
  let at = ends + 4 + data.readUInt16BE(ends + 2);
  const flags: number[] = [];
  while (flags.length < points) {
    const flag = data.readUInt8(at++);
    const times = (flag & REPEATED) === 0 ? 1 : data.readUInt8(at++) + 1;
    for (let i = 0; i < times; i++) flags.push(flag);
  }
  const row = (short: number, same: number): readonly [number, number] => {
    let [value, least, most] = [0, Infinity, -Infinity];
    for (const flag of flags) {
      if ((flag & short) !== 0) value += (flag & same) === 0 ? -data.readUInt8(at++) : data.readUInt8(at++);
      else if ((flag & same) === 0) {
        value += data.readInt16BE(at);
        at += 2;
      }
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
    return [least, most];
  };
  const [left, right] = row(X_SHORT, X_SAME);
  const [bottom, top] = row(Y_SHORT, Y_SAME);
  return { left, bottom, right, top };
}
