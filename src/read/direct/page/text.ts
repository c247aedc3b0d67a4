import type { Box } from '../../pdf/page/boxes.js';
import { type Drawn, type DrawnText, SHIFT } from '../content/drawn.js';
import { changed, type Matrix, single, UNCHANGED } from '../content/matrix.js';
import { refuse } from '../refused.js';
import { type Character, LINE_END_HYPHEN } from './characters.js';
import { type Direction, directionOf, directionOfText } from './direction.js';
import { inOrder } from './order.js';
import { distance, partOf, roomOfBlank, sizeAcross, spread, wholeMatrix, widthOf } from './spacing.js';

/**
 * The text of a page, put together as PDFium does it, whose text it must equal: lines ended by CRLF, U+FFFE for a hyphen
 * at a line end, blanks where characters stand apart.
 */
export function textOf(drawn: readonly Drawn[], page: Box): string {
  const own = drawn.flatMap((one) => (one.kind === 'text' ? [one.rect] : []));
  const lines = new Lines(directionOf(own, page));
  inOrder(drawn, page, (text) => lines.add(text));
  return lines.end();
}

/** What comes between two texts. */
type Between = 'nothing' | 'blank' | 'line end' | 'hyphen';

/** Texts lower than this, in points, end no line. */
const LOW = 4.5;
/** A character is left out that stands so near to one of these many before it, in parts of the size. */
const NEAR = Math.fround(0.07);
const LOOKED_BACK = 7;

class Lines {
  readonly #direction: Direction;
  /** What is done: lines that came to their end. */
  #text = '';
  #lastDone: Character | null = null;
  /** The line that is being written. */
  #line: Character[] = [];
  #before: DrawnText | null = null;

  constructor(direction: Direction) {
    this.#direction = direction;
  }

  add(text: DrawnText): void {
    const last = this.#lastCharacter()?.of;
    if (last) this.#before = last;
    if (this.#before && !this.#put(this.#between(text, this.#before), text)) return;
    this.#before = text;
    this.#write(text);
  }

  end(): string {
    this.#endLine();
    return this.#text;
  }

  #lastCharacter(): Character | null {
    return this.#line.at(-1) ?? this.#lastDone;
  }

  /** False where the text itself says no more. */
  #put(between: Between, text: DrawnText): boolean {
    if (between === 'blank') this.#line.push(this.#blank());
    if (between === 'line end') {
      this.#endLine();
      if (this.#text !== '') this.#text += '\r\n';
      this.#lastDone = { text: '\n', code: SHIFT, x: 0, y: 0, of: null, isPiece: false };
    }
    if (between !== 'hyphen') return true;
    if (charactersOf(text) === 1 && isHyphen(text.font.text(text.codes[0]!))) return false;
    while (this.#line.at(-1)?.text === ' ') this.#line.pop();
    const last = this.#line.at(-1) ?? refuse('a hyphen on another line');
    last.text = LINE_END_HYPHEN;
    return true;
  }

  #blank(): Character {
    const { x, y } = this.#lastCharacter()!;
    return { text: ' ', code: SHIFT, x, y, of: null, isPiece: false };
  }

  /** Several blanks are one. */
  #endLine(): void {
    if (this.#line.length === 0) return;
    let wasBlank = false;
    for (const { text } of this.#line) {
      const isBlank = text === ' ';
      if (!isBlank || !wasBlank) this.#text += text;
      wasBlank = isBlank;
    }
    this.#lastDone = this.#line.at(-1)!;
    this.#line = [];
  }

  #write(text: DrawnText): void {
    const { font, codes, places, size } = text;
    const matrix = wholeMatrix(text);
    const across = sizeAcross(text);
    const between = spread(text, matrix);
    const near = single(single(NEAR * size) * matrix.a);
    let room = 0;
    for (let i = 0; i < codes.length; i++) {
      const code = codes[i]!;
      if (code === SHIFT) {
        const written = this.#lastWritten();
        if (written !== '' && written !== ' ') room = single(single(-across * places[i]!) / 1000);
        continue;
      }
      room = single(room - between);
      const { x, y } = changed(matrix, { x: places[i]!, y: 0 });
      if (room !== 0 && i > 0 && isWide(room, roomOfBlank(text, code)))
        this.#line.push({ text: ' ', code: SHIFT, x, y, of: text, isPiece: false });
      room = 0;
      if (!this.#isTwice(code, text, x, y, near)) for (const unit of font.text(code)) this.#line.push(character(unit));
      else if (i === 0 && this.#line.at(-1)?.text === ' ') this.#line.pop();

      function character(unit: string): Character {
        return { text: unit, code, x, y, of: text, isPiece: false };
      }
    }
  }

  /** The last that was written, on this line or, where it is empty, before it. */
  #lastWritten(): string {
    return this.#line.at(-1)?.text ?? this.#text.at(-1) ?? '';
  }

  /** Characters are drawn twice to look bold. */
  #isTwice(code: number, { font }: DrawnText, x: number, y: number, near: number): boolean {
    const first = Math.max(0, this.#line.length - LOOKED_BACK);
    for (let i = this.#line.length - 1; i >= first; i--) {
      const other = this.#line[i]!;
      if (other.code !== code || other.of?.font !== font) continue;
      if (Math.abs(single(other.x - x)) < near && Math.abs(single(other.y - y)) < near) return true;
    }
    return false;
  }

  #between(text: DrawnText, before: DrawnText): Between {
    let direction = directionOfText(text, this.#direction);
    if (direction === 'unknown') direction = directionOfText(before, this.#direction);
    if (direction !== 'across') refuse('lines that do not run across');
    const current = text.font.text(text.codes[0]!);
    if (isApart(text.rect, before.rect)) return this.#isHyphenBefore(current) ? 'hyphen' : 'line end';

    const [lastCode, firstCode] = [before.codes.at(-1)!, text.codes[0]!];
    const lastAt = before.places.at(-1)!;
    const [lastUnits, firstUnits] = [widthOf(before.font, lastCode), widthOf(text.font, firstCode)];
    const lastWidth = Math.abs(single(single(lastUnits * before.size) / 1000));
    const firstWidth = Math.abs(single(single(firstUnits * text.size) / 1000));
    const back = inverse(wholeMatrix(before));
    const at = changed(back, changed(text.outer, { x: text.matrix.e, y: text.matrix.f }));
    let step = single(Math.max(lastWidth, firstWidth) / 4);
    if (lastWidth < firstWidth) step = distance(step, back);
    if (this.#isNewLine(text, before, at, step)) return this.#isHyphenBefore(current) ? 'hyphen' : 'line end';
    if (charactersOf(text) === 1 && isHyphen(current) && this.#isHyphenBefore(current)) return 'hyphen';
    if (current.startsWith(' ') || before.font.text(lastCode).endsWith(' ')) return 'nothing';

    let room = partOf(Math.max(lastUnits, firstUnits), [400, 700, 800]);
    if (lastUnits >= firstUnits) room = single(room * Math.abs(before.size));
    else room = distance(distance(single(room * Math.abs(text.size)), wholeMatrix(text)), back);
    room = single(room / 1000);
    // Two widths at which PDFium is less strict.
    if ((room < 1.4881 && room > 1.4879) || (room < 1.39001 && room > 1.38999)) room = single(room * 1.5);
    return needsBlank(at.x, lastAt, firstWidth, lastWidth, room) ? 'blank' : 'nothing';
  }

  #isNewLine(text: DrawnText, before: DrawnText, at: { readonly x: number; readonly y: number }, step: number): boolean {
    const { rect } = before;
    const height = single(rect.top - rect.bottom);
    const isEmpty = rect.left >= rect.right || rect.bottom >= rect.top;
    const isAway = at.y > single(step * 2) || at.y < single(step * -3);
    if (!(isEmpty && height > 5) && !(isAway && (Math.abs(at.y) >= 1 || Math.abs(at.y) > Math.abs(at.x)))) return false;
    // Raised or lowered: one of the two stands at the height of the other.
    if (before.codes.length <= 1 || !(before.places.at(-1)! > before.places[0]!)) return true;
    return !isLevel(text.matrix.e, text.matrix.f, rect) && !isLevel(before.matrix.e, before.matrix.f, text.rect);
  }

  /** Whether a word that is parted by a hyphen goes on with this character. */
  #isHyphenBefore(current: string): boolean {
    const line = this.#line.length > 0 ? this.#line.map(({ text }) => text) : null;
    const written = line ?? (this.#text === '' ? [] : [...this.#text.slice(-64)]);
    if (written.length === 0) return false;
    let i = written.length - 1;
    while (i > 0 && written[i] === ' ') i--;
    if (!isHyphen(written[i]!)) return false;
    if (i > 0 && LETTER.test(written[i - 1]!) && LETTER_OR_DIGIT.test(current)) return true;
    const last = this.#lastCharacter();
    return last !== null && last.isPiece && isHyphen(last.text);
  }
}

const LETTER = /^\p{L}/u;
const LETTER_OR_DIGIT = /^[\p{L}\p{Nd}]/u;
/** Further to the right is no page. */
const WIDE = 1000;

const isHyphen = (text: string): boolean => text.startsWith('-') || text.startsWith('\u00ad');

const charactersOf = ({ codes }: DrawnText): number => codes.reduce((sum, code) => sum + (code === SHIFT ? 0 : 1), 0);

const isWide = (room: number, blank: number): boolean => blank !== 0 && room >= blank;

const isLevel = (x: number, y: number, { bottom, top }: Box): boolean => x >= 0 && x <= WIDE && y >= bottom && y <= top;

/** Whether one of two stands wholly above the other. */
function isApart(one: Box, other: Box): boolean {
  if (single(one.top - one.bottom) <= LOW || single(other.top - other.bottom) <= LOW) return false;
  return Math.max(one.bottom, other.bottom) >= Math.min(one.top, other.top);
}

function needsBlank(x: number, last: number, width: number, lastWidth: number, room: number): boolean {
  if (Math.abs(single(single(last + lastWidth) - x)) <= room) return false;
  const furthest = single(room + lastWidth);
  const step = single(x - last);
  if (Math.abs(step) > furthest) return true;
  if (x < 0 && -furthest > step) return true;
  return step > single(width + lastWidth);
}

function inverse({ a, b, c, d, e, f }: Matrix): Matrix {
  const i = single(single(a * d) - single(b * c));
  if (i === 0) return UNCHANGED;
  const j = -i;
  return {
    a: single(d / i),
    b: single(b / j),
    c: single(c / j),
    d: single(a / i),
    e: single(single(single(c * f) - single(d * e)) / i),
    f: single(single(single(a * f) - single(b * e)) / j),
  };
}

