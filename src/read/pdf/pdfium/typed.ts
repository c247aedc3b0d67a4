import type { Annotation } from './annotations.js';
import type { Box } from '../page/boxes.js';
import { type Glyph, isBlank } from './glyphs.js';

/** Of what is stuck on a page: what belongs to its text, and how many remarks do not. */
export interface Typed {
  readonly typed: readonly Annotation[];
  readonly remarks: number;
}

/**
 * Values of fields belong to a page's text where it does not draw them itself; a remark does where it fills a blank,
 * after a label or on a line to write on. Other remarks are an office's.
 */
export function typedOn(annotations: readonly Annotation[], glyphs: readonly Glyph[]): Typed {
  const drawn = glyphs.filter((glyph) => !isBlank(glyph));
  const typed = annotations.filter((each) =>
    each.kind === 'remark' ? fillsBlank(each.box, drawn) : each.kind === 'field' && !isDrawn(each, drawn),
  );
  const remarks = annotations.filter((each) => each.kind === 'remark' && !typed.includes(each)).length;
  return { typed, remarks };
}

const isLevel = (box: Box, { box: { bottom, top } }: Glyph): boolean =>
  (bottom + top) / 2 > box.bottom && (bottom + top) / 2 < box.top;
const isWithin = (box: Box, glyph: Glyph): boolean =>
  isLevel(box, glyph) && glyph.box.left >= box.left - 1 && glyph.box.right <= box.right + 1;

function fillsBlank(box: Box, glyphs: readonly Glyph[]): boolean {
  let label: Glyph | undefined;
  for (const glyph of glyphs) {
    if (!isLevel(box, glyph)) continue;
    if (glyph.text === '_' && isWithin(box, glyph)) return true;
    if (glyph.box.right <= box.left + 2 && (label === undefined || glyph.box.right > label.box.right)) label = glyph;
  }
  return label?.text === ':';
}

const isDrawn = ({ box, text, checked }: Annotation, glyphs: readonly Glyph[]): boolean =>
  checked === undefined &&
  glyphs
    .filter((glyph) => isWithin(box, glyph))
    .map((glyph) => glyph.text)
    .join('') === text.replaceAll(/\s+/g, '');
