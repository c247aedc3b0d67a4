import { type GreyImage, INK, WHITE } from './image.js';

/** The largest speck, in inches across. */
const SPECK = 0.018;
/** Inches within which a dot belongs to the letter below it, and a full stop to the word before it. */
const ABOVE = 0.045;
const BEHIND = 0.05;
/** So many specks on a page are dirt; of its own it has a few, a faxed one some hundred. */
const DIRTY = 300;

/** What a pixel of ink was found to be part of. */
const SMALL = 1;
const LARGE = 2;

/** The image without the specks that dust and copying leave on it, where there are many. */
export function withoutSpeckles(image: GreyImage): GreyImage {
  const specks = specksOf(image);
  if (specks.length < DIRTY) return image;
  const pixels = image.pixels.slice();
  for (const speck of specks)
    for (const at of speck) for (const around of [at, ...neighboursOf(at, image.width)]) pixels[around] = WHITE;
  return { ...image, pixels };
}

/** The pixels of each patch of ink that is no larger than a speck and belongs to no letter. */
function specksOf(image: GreyImage): number[][] {
  const { width, pixels, dpi } = image;
  const largest = Math.max(1, Math.round((dpi * SPECK) ** 2));
  const known = new Uint8Array(pixels.length);
  const small: number[][] = [];
  for (let start = 0; start < pixels.length; start++) {
    if (pixels[start]! >= INK || known[start] !== 0) continue;
    const patch = [start];
    known[start] = SMALL;
    let large = false;
    // What touches a large patch is a part of it: so no patch is followed further than a speck goes.
    for (let next = 0; next < patch.length && patch.length <= largest && !large; next++) {
      for (const beside of neighboursOf(patch[next]!, width)) {
        if (!(pixels[beside]! < INK)) continue;
        if (known[beside] === LARGE) large = true;
        if (known[beside] !== 0) continue;
        known[beside] = SMALL;
        patch.push(beside);
      }
    }
    if (large || patch.length > largest) for (const at of patch) known[at] = LARGE;
    else small.push(patch);
  }
  return small.filter((patch) => !isOfLetter(patch[0]!, image, known));
}

/** A dot has a letter below it, a full stop a word before it. */
function isOfLetter(at: number, { width, dpi }: GreyImage, known: Uint8Array): boolean {
  const [below, before] = [Math.round(dpi * ABOVE), Math.round(dpi * BEHIND)];
  for (let down = 1; down <= below; down++) if (known[at + down * width] === LARGE) return true;
  for (let up = 0; up <= before / 2; up++)
    for (let left = 1; left <= before; left++) if (known[at - up * width - left] === LARGE) return true;
  return false;
}

const neighboursOf = (at: number, width: number): number[] => [
  at - width - 1,
  at - width,
  at - width + 1,
  at - 1,
  at + 1,
  at + width - 1,
  at + width,
  at + width + 1,
];
