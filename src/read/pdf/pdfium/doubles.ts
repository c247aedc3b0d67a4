import type { Glyph } from './glyphs.js';
import type { TextPiece } from './page-objects.js';

/** Of these the pieces that also say the same; PDFium gives no text for one that it knows as another's double. */
export function repeating(twice: ReadonlyMap<TextPiece, TextPiece>, textOf: ReadonlyMap<number, string>): TextPiece[] {
  return [...twice].flatMap(([second, { object }]) => {
    const text = textOf.get(second.object);
    return text === undefined || text === textOf.get(object) ? [second] : [];
  });
}

/** What each piece says, by PDFium's handle. */
export function textsOf(glyphs: readonly Glyph[]): Map<number, string> {
  const texts = new Map<number, string>();
  for (const { object, text, generated } of glyphs) if (!generated) texts.set(object, (texts.get(object) ?? '') + text);
  return texts;
}
