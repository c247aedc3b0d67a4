import type { PageNote } from '../../document.js';
import { type Glyph, isBlank } from './glyphs.js';

/** What a page's reader is told of text that was not read as it was drawn. */

export const REORDERED: PageNote = {
  code: 'drawn-out-of-order',
  message: 'its text was drawn in another order than it is read in, and was put in order by where it stands.',
};

/** Of text that is not seen: none where the visible text has all its words. */
export function hiddenNote(
  glyphs: readonly Glyph[],
  unseen: ReadonlySet<Glyph>,
  visible: readonly Glyph[],
): PageNote[] {
  const said = new Set(wordsIn(visible, () => true));
  const others = wordsIn(glyphs, (glyph) => unseen.has(glyph)).filter((word) => !said.has(word));
  if (others.length === 0) return [];
  const message = `${words(others.length)} that cannot be seen on it and that its visible text does not say ${others.length === 1 ? 'was' : 'were'} not read.`;
  return [{ code: 'hidden-text', message }];
}

/** Of text that something lies over. */
export function coveredNote(glyphs: readonly Glyph[], covered: ReadonlySet<Glyph>): PageNote[] {
  const count = wordsIn(glyphs, (glyph) => covered.has(glyph)).length;
  if (count === 0) return [];
  const message = `${words(count)} under a box or an image ${count === 1 ? 'was' : 'were'} not read.`;
  return [{ code: 'covered-text', message }];
}

/** Of remarks that are stuck on a page and fill none of its blanks. */
export const remarksNote = (count: number): PageNote => ({
  code: 'unread-remark',
  message: `${count} remark${count === 1 ? '' : 's'} that somebody put on it ${count === 1 ? 'was' : 'were'} not read as the letter's text.`,
});

const words = (count: number): string => `${count} word${count === 1 ? '' : 's'}`;

/** The words that some of a page's characters spell, in lower case. */
function wordsIn(glyphs: readonly Glyph[], chosen: (glyph: Glyph) => boolean): string[] {
  let text = '';
  for (const glyph of glyphs) text += !isBlank(glyph) && chosen(glyph) ? glyph.text : ' ';
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
