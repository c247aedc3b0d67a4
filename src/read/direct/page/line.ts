import type { DrawnText } from '../content/drawn.js';
import { single } from '../content/matrix.js';
import type { Glyph } from '../fonts/font.js';

/** A character is left out that stands where one of so many before it does: it is drawn twice to look bold. */
const LOOKED_BACK = 7;
/** Lines are longer where a page has no line ends. */
const USUAL = 160;
const BLANK = 0x20;
const FIRST_LIGATURE = 0xfb00;
/** What PDFium makes of signs for joined letters, from U+FB00 on, when it ends a line. */
const LIGATURES = ['ff', 'fi', 'fl', 'ffi', 'ffl', 'st', 'st'];

/** The line that is being written: of each character what it is drawn by, and where. */
export class Line {
  /** UTF-16. */
  #units = new Uint16Array(USUAL);
  #xs = new Float64Array(USUAL);
  #ys = new Float64Array(USUAL);
  readonly #glyphs: (Glyph | null)[] = [];
  readonly #texts: (DrawnText | null)[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** The last character; nothing where the line is empty. */
  get last(): string {
    return this.#length === 0 ? '' : this.at(this.#length - 1);
  }

  /** What draws the last character; null where it was put between two texts. */
  get lastText(): DrawnText | null {
    return this.#length === 0 ? null : this.#texts[this.#length - 1]!;
  }

  at(index: number): string {
    return String.fromCharCode(this.#units[index]!);
  }

  add(glyph: Glyph, x: number, y: number, of: DrawnText): void {
    const { text } = glyph;
    for (let i = 0; i < text.length; i++) this.#push(text.charCodeAt(i), glyph, x, y, of);
  }

  addBlank(of: DrawnText | null): void {
    this.#push(BLANK, null, 0, 0, of);
  }

  #push(unit: number, glyph: Glyph | null, x: number, y: number, of: DrawnText | null): void {
    const at = this.#length++;
    if (at === this.#units.length) this.#grow();
    this.#units[at] = unit;
    this.#xs[at] = x;
    this.#ys[at] = y;
    this.#glyphs[at] = glyph;
    this.#texts[at] = of;
  }

  #grow(): void {
    const size = this.#units.length * 2;
    const [units, xs, ys] = [new Uint16Array(size), new Float64Array(size), new Float64Array(size)];
    units.set(this.#units);
    xs.set(this.#xs);
    ys.set(this.#ys);
    this.#units = units;
    this.#xs = xs;
    this.#ys = ys;
  }

  removeLast(): void {
    this.#length--;
  }

  replaceLast(character: string): void {
    this.#units[this.#length - 1] = character.charCodeAt(0);
  }

  /** Whether the same character of the same font stands nearer to this place than `near`. */
  has(glyph: Glyph, x: number, y: number, near: number): boolean {
    const first = Math.max(0, this.#length - LOOKED_BACK);
    for (let i = this.#length - 1; i >= first; i--) {
      if (this.#glyphs[i] !== glyph) continue;
      if (Math.abs(single(this.#xs[i]! - x)) < near && Math.abs(single(this.#ys[i]! - y)) < near) return true;
    }
    return false;
  }

  /** The line's text, several blanks as one; it is empty afterwards. */
  take(): string {
    const units = this.#units;
    let kept = 0;
    let hasLigatures = false;
    for (let i = 0, last = 0; i < this.#length; i++) {
      const unit = units[i]!;
      if (unit !== BLANK || last !== BLANK) units[kept++] = unit;
      if (unit >= FIRST_LIGATURE && unit < FIRST_LIGATURE + LIGATURES.length) hasLigatures = true;
      last = unit;
    }
    this.#length = 0;
    const text = Buffer.from(units.buffer, 0, kept * 2).toString('utf16le');
    return hasLigatures
      ? text.replaceAll(/[\ufb00-\ufb06]/g, (sign) => LIGATURES[sign.charCodeAt(0) - FIRST_LIGATURE]!)
      : text;
  }
}
