import type { Box } from '../page/boxes.js';
import type { Engine } from './engine.js';
import { pageFunctions } from './page-functions.js';

/** Pixels to a point: a full stop of small print still is one. */
const SCALE = 1.5;
/** A page larger than this, in pixels per side, is drawn smaller. */
const LARGEST = 2400;
const GRAY = 1;
const WHITE = 0xffffffff;
/** FPDF_ANNOT. */
const WITH_ANNOTATIONS = 1;

/** A page as it is looked at, in shades of grey, upright in the page's own units whatever its rotation. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Row by row from the top, one byte per pixel: 0 is black. */
  readonly pixels: Uint8Array;
}

/** A stretch of a picture: pixels from `left` and `top` on, up to `right` and `bottom`. */
interface Stretch {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Draws a page, time and again, as objects of it are taken away and put back. */
export class Camera {
  readonly #engine: Engine;
  readonly #page: number;
  readonly #box: Box;
  readonly #scale: number;
  readonly #width: number;
  readonly #height: number;

  constructor(engine: Engine, page: number, box: Box, scale = SCALE) {
    this.#engine = engine;
    this.#page = page;
    this.#box = box;
    const [width, height] = [Math.max(1, box.right - box.left), Math.max(1, box.top - box.bottom)];
    this.#scale = Math.min(scale, LARGEST / Math.max(width, height));
    this.#width = Math.ceil(width * this.#scale);
    this.#height = Math.ceil(height * this.#scale);
  }

  /**
   * Null where there is no memory for it.
   *
   * @param annotated with what is stuck on the page
   */
  picture(annotated = true): Picture | null {
    const { library } = this.#engine;
    const bitmap = library._FPDFBitmap_CreateEx(this.#width, this.#height, GRAY, 0, 0);
    if (!bitmap) return null;
    try {
      library._FPDFBitmap_FillRect(bitmap, 0, 0, this.#width, this.#height, WHITE);
      // Turned back by as much as the page is turned.
      const turned = (4 - pageFunctions(library).FPDFPage_GetRotation(this.#page)) % 4;
      this.#engine.draw({
        bitmap,
        page: this.#page,
        width: this.#width,
        height: this.#height,
        turned,
        flags: annotated ? WITH_ANNOTATIONS : 0,
      });
      const [from, stride] = [library._FPDFBitmap_GetBuffer(bitmap), library._FPDFBitmap_GetStride(bitmap)];
      const pixels = new Uint8Array(this.#width * this.#height);
      for (let row = 0; row < this.#height; row++)
        pixels.set(library.HEAPU8.subarray(from + row * stride, from + row * stride + this.#width), row * this.#width);
      return { width: this.#width, height: this.#height, pixels };
    } finally {
      library._FPDFBitmap_Destroy(bitmap);
    }
  }

  /** Where a box of the page lies in its pictures. */
  stretch({ left, bottom, right, top }: Box): Stretch {
    const x = (at: number): number => (at - this.#box.left) * this.#scale;
    const y = (at: number): number => (this.#box.top - at) * this.#scale;
    return {
      left: Math.max(0, Math.floor(x(left))),
      top: Math.max(0, Math.floor(y(top))),
      right: Math.min(this.#width, Math.ceil(x(right))),
      bottom: Math.min(this.#height, Math.ceil(y(bottom))),
    };
  }
}

/** Two shades nearer than this look the same. */
const APART = 20;

/** How many pixels of a stretch differ between two pictures of one page, or from white paper. */
export function differing(a: Picture, b: Picture | null, { left, top, right, bottom }: Stretch): number {
  let count = 0;
  for (let row = top; row < bottom; row++)
    for (let i = row * a.width + left, end = row * a.width + right; i < end; i++)
      if (Math.abs(a.pixels[i]! - (b?.pixels[i] ?? 255)) > APART) count++;
  return count;
}

/** The darkest and the lightest shade of a stretch; null where it has no pixel. */
export function shades(
  { width, pixels }: Picture,
  { left, top, right, bottom }: Stretch,
): { readonly darkest: number; readonly lightest: number } | null {
  if (left >= right || top >= bottom) return null;
  let [darkest, lightest] = [255, 0];
  for (let row = top; row < bottom; row++)
    for (let i = row * width + left, end = row * width + right; i < end; i++) {
      const shade = pixels[i]!;
      if (shade < darkest) darkest = shade;
      if (shade > lightest) lightest = shade;
    }
  return { darkest, lightest };
}
