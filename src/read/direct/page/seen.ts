import type { Box } from '../../pdf/page/boxes.js';
import { FEW_CHARACTERS, isPlainEnglish, isUnmapped, OUTLINES } from '../../pdf/page/words.js';
import { CROWD, isOutside, isThick, LEGIBLE, liesOver } from '../../pdf/page/seen.js';
import { piecesDrawnTwice } from '../../pdf/page/drawn-twice.js';
import type { Drawn, DrawnShape, DrawnText } from '../content/drawn.js';
import { refuse } from '../refused.js';

/** Pieces of text and shapes of a page, those of its forms among them, in the order of drawing. */
export interface Parts {
  readonly texts: readonly DrawnText[];
  readonly shapes: readonly { readonly shape: DrawnShape; readonly after: number }[];
  /** Forms that draw text. */
  readonly forms: number;
}

export function partsOf(drawn: readonly Drawn[]): Parts {
  const texts: DrawnText[] = [];
  const shapes: { readonly shape: DrawnShape; readonly after: number }[] = [];
  let forms = 0;
  const walk = (each: readonly Drawn[]): void => {
    for (const one of each) {
      if (one.kind === 'text') texts.push(one);
      else if (one.kind === 'form') {
        const before = texts.length;
        walk(one.drawn);
        if (texts.length > before) forms++;
      } else shapes.push({ shape: one, after: texts.length });
    }
  };
  walk(drawn);
  return { texts, shapes, forms };
}

/** More forms than this are not looked at one by one. */
const MOST_FORMS = 8;

/** Refuses a page of which some text may not be seen: outside, too small, or with something over or under it. */
export function requireAllSeen({ texts, shapes, forms }: Parts, page: Box): void {
  if (forms > MOST_FORMS) refuse('many forms');
  if (piecesDrawnTwice(texts).size > 0) refuse('text drawn twice');
  for (const { box, size, matrix, outer } of texts) {
    if (isOutside(box, page)) refuse('text outside of the page');
    const low = box.right > box.left && box.top - box.bottom < LEGIBLE;
    if (low && size * matrix.d * outer.d < LEGIBLE) refuse('text too small to be read');
  }
  const thick = shapes.filter(({ shape }) => isThick(shape.box));
  if (thick.length * texts.length > CROWD) refuse('many shapes');
  for (const { shape, after } of thick) {
    // What is drawn later over something light is seen, for it is dark.
    const end = shape.isLight ? after : texts.length;
    for (let i = 0; i < end; i++) if (liesOver(shape.box, texts[i]!.box)) refuse('text under or over something');
  }
}

/** Refuses a page whose text may not be what it says. */
export function requireWords(text: string, { texts, shapes }: Parts): void {
  if (isPlainEnglish(text)) return;
  const length = text.replaceAll(/\s+/g, '').length;
  const hasImages = shapes.some(({ shape }) => shape.kind === 'image');
  if (length === 0) {
    // Empty paragraphs: the page is as it was written, and says nothing.
    const areEmpty = texts.length > 0 && texts.every(({ box }) => box.right <= box.left);
    if (!areEmpty || hasImages || shapes.length >= OUTLINES.instead) refuse('a page without text');
    return;
  }
  if (isUnmapped(text)) refuse('characters that are no words');
  if (length < FEW_CHARACTERS && (hasImages || shapes.length >= OUTLINES.beside)) refuse('hardly any words');
}
