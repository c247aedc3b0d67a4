import type { Box } from '../../pdf/page/boxes.js';
import type { Drawn, DrawnText } from '../content/drawn.js';
import { changed, type Matrix, single, UNCHANGED } from '../content/matrix.js';
import { refuse } from '../refused.js';
import { type Direction, directionOf, directionOfText } from './direction.js';
import { Line } from './line.js';
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
/** A character drawn twice stands nearer than this part of its size to the first. */
const NEAR = Math.fround(0.07);
/** PDFium's mark for a hyphen at a line end, after which it puts none. */
const LINE_END_HYPHEN = '\ufffe';
const LINE_END = '\r\n';

class Lines {
  readonly #direction: Direction;
  /** Lines that came to their end, and line ends. */
  readonly #done: string[] = [];
  readonly #line = new Line();
  /** What drew the last character of the last line that came to its end. */
  #lastText: DrawnText | null = null;
  #before: DrawnText | null = null;

  constructor(direction: Direction) {
    this.#direction = direction;
  }

  add(text: DrawnText): void {
    this.#before = (this.#line.length > 0 ? this.#line.lastText : this.#lastText) ?? this.#before;
    if (this.#before && !this.#put(this.#between(text, this.#before), text)) return;
    this.#before = text;
    this.#write(text);
  }

  end(): string {
    this.#endLine();
    return this.#done.join('');
  }

  /** False where the text itself says no more. */
  #put(between: Between, text: DrawnText): boolean {
    if (between === 'blank') this.#line.addBlank(null);
    if (between === 'line end') {
      this.#endLine();
      if (this.#done.length > 0) this.#done.push(LINE_END);
      this.#lastText = null;
    }
    if (between !== 'hyphen') return true;
    if (charactersOf(text) === 1 && isHyphen(text.glyphs[0]!.text)) return false;
    while (this.#line.last === ' ') this.#line.removeLast();
    if (this.#line.length === 0) refuse('a hyphen on another line');
    this.#line.replaceLast(LINE_END_HYPHEN);
    return true;
  }

  #endLine(): void {
    if (this.#line.length === 0) return;
    this.#lastText = this.#line.lastText;
    this.#done.push(this.#line.take());
  }

  #write(text: DrawnText): void {
    const { glyphs, places, size } = text;
    const matrix = wholeMatrix(text);
    const line = this.#line;
    const across = sizeAcross(text);
    const between = spread(text, matrix);
    const near = single(single(NEAR * size) * matrix.a);
    const y = matrix.f;
    let room = 0;
    for (let i = 0; i < glyphs.length; i++) {
      const glyph = glyphs[i]!;
      if (glyph === null) {
        const written = line.length > 0 ? line.last : (this.#done.at(-1)?.at(-1) ?? '');
        if (written !== '' && written !== ' ') room = single(single(-across * places[i]!) / 1000);
        continue;
      }
      room = single(room - between);
      const x = single(single(matrix.a * places[i]!) + matrix.e);
      if (room !== 0 && i > 0 && isWide(room, roomOfBlank(text, glyph))) line.addBlank(text);
      room = 0;
      if (!line.has(glyph, x, y, near)) line.add(glyph, x, y, text);
      else if (i === 0 && line.last === ' ') line.removeLast();
    }
  }

  #between(text: DrawnText, before: DrawnText): Between {
    let direction = directionOfText(text, this.#direction);
    if (direction === 'unknown') direction = directionOfText(before, this.#direction);
    if (direction !== 'across') refuse('lines that do not run across');
    const current = text.glyphs[0]!.text;
    if (isApart(text.rect, before.rect)) return this.#isHyphenBefore(current) ? 'hyphen' : 'line end';

    const [last, first] = [before.glyphs.at(-1)!, text.glyphs[0]!];
    const lastAt = before.places.at(-1)!;
    const [lastUnits, firstUnits] = [widthOf(last), widthOf(first)];
    const lastWidth = Math.abs(single(single(lastUnits * before.size) / 1000));
    const firstWidth = Math.abs(single(single(firstUnits * text.size) / 1000));
    const back = inverse(wholeMatrix(before));
    const at = changed(back, changed(text.outer, { x: text.matrix.e, y: text.matrix.f }));
    let step = single(Math.max(lastWidth, firstWidth) / 4);
    if (lastWidth < firstWidth) step = distance(step, back);
    if (this.#isNewLine(text, before, at, step)) return this.#isHyphenBefore(current) ? 'hyphen' : 'line end';
    if (charactersOf(text) === 1 && isHyphen(current) && this.#isHyphenBefore(current)) return 'hyphen';
    if (current.startsWith(' ') || last.text.endsWith(' ')) return 'nothing';

    let room = partOf(Math.max(lastUnits, firstUnits), [400, 700, 800]);
    if (lastUnits >= firstUnits) room = single(room * Math.abs(before.size));
    else room = distance(distance(single(room * Math.abs(text.size)), wholeMatrix(text)), back);
    room = single(room / 1000);
    // Two widths at which PDFium is less strict.
    if ((room < 1.4881 && room > 1.4879) || (room < 1.39001 && room > 1.38999)) room = single(room * 1.5);
    return needsBlank(at.x, lastAt, firstWidth, lastWidth, room) ? 'blank' : 'nothing';
  }

  #isNewLine(
    text: DrawnText,
    before: DrawnText,
    at: { readonly x: number; readonly y: number },
    step: number,
  ): boolean {
    const { rect } = before;
    const height = single(rect.top - rect.bottom);
    const isEmpty = rect.left >= rect.right || rect.bottom >= rect.top;
    const isAway = at.y > single(step * 2) || at.y < single(step * -3);
    if (!(isEmpty && height > 5) && !(isAway && (Math.abs(at.y) >= 1 || Math.abs(at.y) > Math.abs(at.x)))) return false;
    // Raised or lowered: one of the two stands at the height of the other.
    if (before.glyphs.length <= 1 || !(before.places.at(-1)! > before.places[0]!)) return true;
    return !isLevel(text.matrix.e, text.matrix.f, rect) && !isLevel(before.matrix.e, before.matrix.f, text.rect);
  }

  /** Whether a word that is parted by a hyphen goes on with this character. */
  #isHyphenBefore(current: string): boolean {
    const line = this.#line;
    // What stands before a line end is not looked at.
    if (line.length === 0) return false;
    let i = line.length - 1;
    while (i > 0 && line.at(i) === ' ') i--;
    return isHyphen(line.at(i)) && i > 0 && LETTER.test(line.at(i - 1)) && LETTER_OR_DIGIT.test(current);
  }
}

const LETTER = /^\p{L}/u;
const LETTER_OR_DIGIT = /^[\p{L}\p{Nd}]/u;
/** Further to the right is no page. */
const WIDE = 1000;

const isHyphen = (text: string): boolean => text.startsWith('-') || text.startsWith('\u00ad');

const charactersOf = ({ glyphs }: DrawnText): number =>
  glyphs.reduce((sum, glyph) => sum + (glyph === null ? 0 : 1), 0);

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
