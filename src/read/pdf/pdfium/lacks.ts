import type { Lack } from '../../document.js';
import { areaOf, shared } from '../page/boxes.js';
import type { Engine } from './engine.js';
import type { PageObjects, TextPiece } from './page-objects.js';
import { FEW_CHARACTERS, isPlainEnglish, isUnmapped, OUTLINES } from '../page/words.js';
import { Camera, differing } from './page-picture.js';

/** What a page has in place of text that could be read. */
export interface Reading {
  readonly text: string;
  /** The text is what a scanner recognised. */
  readonly scanned: boolean;
  /** What draws it. */
  readonly pieces: readonly TextPiece[];
}

/** Fewer characters than this are no text beside an image or outlines. */
const VERY_FEW = 40;
/** Images over so much of a page without text, or beside next to none, hold what it says. */
const SOME = 0.1;
const MOST = 0.5;
/** What stands within this part of a page's height from its edges is not what the page says. */
const EDGE = 0.12;

/** Why a page's text is not what it says; null where it is. */
export function lackOf(
  engine: Engine,
  page: number,
  objects: PageObjects,
  { text, scanned, pieces }: Reading,
): Lack | null {
  if (isPlainEnglish(text)) return null;
  const length = text.replaceAll(/\s+/g, '').length;
  if (length > 0 && isUnmapped(text)) return 'unmapped';
  if (length >= FEW_CHARACTERS || (length > 0 && scanned)) return null;
  const images = imageShare(objects);
  const outlines = objects.shapes.filter(({ kind, fill }) => kind === 'path' && fill !== null).length;
  const shown = (): boolean => hasInk(engine, page, objects);
  if (length === 0) {
    if ((images >= SOME || outlines >= OUTLINES.instead) && shown()) return 'image';
    // Empty paragraphs: the page is as it was written, and says nothing.
    if (pieces.length === 0) return 'blank';
    return pieces.some(({ box }) => box.right > box.left) && shown() ? 'unmapped' : null;
  }
  const aside = length < VERY_FEW || pieces.every((piece) => isAtEdge(piece, objects));
  return aside && (images >= MOST || outlines >= OUTLINES.beside) && shown() ? 'image' : null;
}

function imageShare({ box, shapes }: PageObjects): number {
  const images = shapes.filter(({ kind }) => kind === 'image');
  return images.reduce((sum, image) => sum + areaOf(shared(image.box, box)), 0) / Math.max(1, areaOf(box));
}

function isAtEdge({ box }: TextPiece, { box: page }: PageObjects): boolean {
  const edge = (page.top - page.bottom) * EDGE;
  return box.bottom >= page.top - edge || box.top <= page.bottom + edge;
}

/** A scanned blank page has a speck here and there. */
const SPECKS = 0.0005;

function hasInk(engine: Engine, page: number, { box }: PageObjects): boolean {
  const camera = new Camera(engine, page, box);
  const picture = camera.picture();
  if (picture === null) return true;
  const found = differing(picture, null, { left: 0, top: 0, right: picture.width, bottom: picture.height });
  return found > picture.width * picture.height * SPECKS;
}
