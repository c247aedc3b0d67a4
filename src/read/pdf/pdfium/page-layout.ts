import type { Annotation } from './annotations.js';
import { type Box, moved } from '../page/boxes.js';
import type { Engine } from './engine.js';
import { type Glyph, LINE_END_HYPHEN } from './glyphs.js';
import { numbers, pageFunctions, zeroUnless } from './page-functions.js';
import { matrixOf, type TextPiece } from './page-objects.js';
import { inReadingOrder, type Placed, placedBy, uprightBy } from '../page/reading-order.js';

/** How a piece of text runs. */
interface Run {
  /** Counted against the clock from the page's left to right, in degrees. */
  readonly angle: number;
  /** The height of its letters. */
  readonly size: number;
}

/** Text that runs within so many degrees of each other runs the same way. */
const SAME_WAY = 10;
/** A font's size as most forms print what is typed into them; letters take this part of its height. */
const TYPED = 12;
const ASCENT = 0.7;
const CHARACTER = 0.5;

/** How each piece of a page's text runs, by PDFium's handle, and the way most of it does. */
export class Runs {
  readonly #runs = new Map<number, Run>();
  /** In degrees. */
  readonly angle: number;

  constructor(engine: Engine, pieces: readonly TextPiece[]) {
    const { library, scratch } = engine;
    const lengths = new Map<number, number>();
    for (const { object, outer, box } of pieces) {
      const [a, b, c, d] = matrixOf(engine, object, outer);
      const at = scratch.reserve(256);
      zeroUnless(pageFunctions(library).FPDFTextObj_GetFontSize(object, at), library, at, 4);
      const size = Math.abs(numbers(library).HEAPF32[at >> 2]!) * Math.hypot(c, d);
      const angle = (Math.atan2(b, a) * 180) / Math.PI;
      this.#runs.set(object, { angle, size });
      const rounded = Math.round(angle * 2) / 2;
      lengths.set(rounded, (lengths.get(rounded) ?? 0) + Math.max(box.right - box.left, box.top - box.bottom));
    }
    this.angle = [...lengths].toSorted((x, y) => y[1] - x[1])[0]?.[0] ?? 0;
  }

  /** How far, in degrees from 0 to 180, a piece turns away from most others. */
  away(object: number): number {
    const apart = Math.abs((this.#runs.get(object)?.angle ?? this.angle) - this.angle) % 360;
    return Math.min(apart, 360 - apart);
  }

  /** Neither along the others nor across them: a watermark. */
  isOblique(object: number): boolean {
    const across = this.away(object) % 90;
    return Math.min(across, 90 - across) > SAME_WAY;
  }

  isAlong(object: number): boolean {
    return this.away(object) <= SAME_WAY;
  }

  /** The text of characters and of what is typed over them, in the order in which it is looked at. */
  text(glyphs: readonly Glyph[], annotations: readonly Annotation[]): string {
    const along = glyphs.filter(({ object }) => this.isAlong(object)).map((glyph) => this.#placed(glyph));
    const change = uprightBy((this.angle * Math.PI) / 180);
    const upright = along.map((each) => placedBy(each, change));
    for (const { box, text, checked } of annotations) upright.push(...typedLines(moved(box, change), text, checked));
    const across = glyphs.filter(({ object }) => !this.isAlong(object));
    return [inReadingOrder(upright), this.#textAcross(across)].filter((text) => text !== '').join('\n');
  }

  /** What stands sideways comes after the rest, by the ways it runs. */
  #textAcross(glyphs: readonly Glyph[]): string {
    return [90, 180, 270]
      .map((turn) => {
        const angle = this.angle + turn;
        const those = glyphs.filter(({ object }) => {
          const apart = Math.abs(((((this.#runs.get(object)!.angle - angle) % 360) + 540) % 360) - 180);
          return apart <= SAME_WAY;
        });
        const change = uprightBy((angle * Math.PI) / 180);
        return inReadingOrder(those.map((glyph) => placedBy(this.#placed(glyph), change)));
      })
      .filter((text) => text !== '')
      .join('\n');
  }

  #placed({ text, object, room, x, y }: Glyph): Placed {
    return {
      text: text === LINE_END_HYPHEN ? '-' : text,
      box: room,
      x,
      y,
      size: this.#runs.get(object)?.size ?? TYPED,
    };
  }
}

/** What was typed into a box, a line at a time: one line stands in the middle of a low box, others start at its top. */
function typedLines(box: Box, text: string, checked: boolean | undefined): Placed[] {
  const lines = text.split(/\r\n?|\n/);
  const height = box.top - box.bottom;
  const size = Math.min(TYPED, height);
  const single = lines.length === 1 && height < 2 * TYPED;
  const step = Math.min(TYPED * 1.2, height / lines.length);
  return lines.map((line, i): Placed => {
    const y = single ? (box.top + box.bottom - size * ASCENT) / 2 : box.top - ASCENT * size - i * step;
    const left = box.left + 1;
    const right = Math.max(left, Math.min(box.right, left + line.length * CHARACTER * size));
    const placed = { text: line, box: { left, right, bottom: y, top: y + size * ASCENT }, x: left, y, size };
    return checked === undefined ? placed : { ...placed, checked };
  });
}
