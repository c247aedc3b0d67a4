import { type GreyImage, INK, WHITE } from './image.js';

/** The largest speck, in inches across: a full stop has twice that. */
const SPECK = 0.011;
/** So many specks on a page are dirt; of its own a page has fewer dots that small. */
const DIRTY = 150;

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

/** The pixels of each patch of ink that is no larger than a speck. */
function specksOf({ width, pixels, dpi }: GreyImage): number[][] {
  const largest = Math.max(1, Math.round((dpi * SPECK) ** 2));
  const known = new Uint8Array(pixels.length);
  const specks: number[][] = [];
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
    else specks.push(patch);
  }
  return specks;
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
