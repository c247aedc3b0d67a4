import { type GreyImage, INK, LIGHT, WHITE } from './image.js';

/** Inches of unbroken ink that no letter has: along a line of text, and across lines. */
const LONGEST_ALONG = 0.4;
const LONGEST_ACROSS = 0.35;
/** Inches that a rule may be broken by where it is printed poorly. */
const BREAK = 0.01;

/** The image without the rules of its tables, which are read as brackets and bars and tear the table's rows apart. */
export function withoutRules(image: GreyImage): GreyImage {
  const { width, height, dpi } = image;
  const pixels = image.pixels.slice();
  const breadth = Math.max(1, Math.round(dpi * BREAK));
  for (let y = 0; y < height; y++)
    for (const { from, to } of runs(image, y * width, 1, width, dpi * LONGEST_ALONG, breadth))
      erase(image, pixels, from, to, 1, width);
  for (let x = 0; x < width; x++)
    for (const { from, to } of runs(image, x, width, height, dpi * LONGEST_ACROSS, breadth))
      erase(image, pixels, from, to, width, 1);
  return { ...image, pixels };
}

/** Runs of ink along a row or column: offsets of the first pixel and of the last. */
function runs(
  { pixels }: GreyImage,
  start: number,
  step: number,
  count: number,
  longest: number,
  breadth: number,
): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  let first = -1;
  let last = -1;
  const close = (): void => {
    if (first >= 0 && last - first >= longest) found.push({ from: start + first * step, to: start + last * step });
  };
  for (let i = 0; i < count; i++) {
    if (pixels[start + i * step]! >= INK) continue;
    if (first < 0 || i - last > breadth) {
      close();
      first = i;
    }
    last = i;
  }
  close();
  return found;
}

/** Pixels that a rule's edge may take: what is thicker and touches the rule is a letter. */
const EDGE = 4;

/** Makes a run white, and the edges beside it. */
function erase(
  { pixels: before }: GreyImage,
  pixels: Uint8Array,
  from: number,
  to: number,
  step: number,
  aside: number,
): void {
  for (let at = from; at <= to; at += step) {
    pixels[at] = WHITE;
    for (const side of [-aside, aside]) {
      let edge = 1;
      while (edge <= EDGE && (before[at + edge * side] ?? WHITE) < LIGHT) edge++;
      if (edge <= EDGE) for (let n = 1; n < edge; n++) pixels[at + n * side] = WHITE;
    }
  }
}
