import { type GreyImage, INK, WHITE } from './image.js';

/** How far a sheet may lie askew, in degrees. */
const FURTHEST = 5;
/** Angles are tried in steps of the first, then about the best in steps of the second. */
const STEPS = [0.5, 0.05] as const;
/** Less is left as it is: turning an image blurs it. */
const LEAST = 0.15;
/** Dots per inch that are enough to see how lines run. */
const COARSE = 100;
const RADIANS = Math.PI / 180;

/** A page that was scanned askew, turned so that its lines run level. */
export function levelled(image: GreyImage): GreyImage {
  const angle = skewOf(image);
  return Math.abs(angle) < LEAST ? image : turned(image, angle);
}

/** Degrees by which lines fall to the right: where the rows of ink are parted most sharply by rows without. */
export function skewOf(image: GreyImage): number {
  const { xs, ys, height } = inkOf(image);
  const sharpness = (degrees: number): number => {
    const slope = Math.tan(degrees * RADIANS);
    const rows = new Int32Array(height * 2);
    for (let i = 0; i < xs.length; i++) {
      const row = Math.round(ys[i]! - xs[i]! * slope + height / 2);
      if (row >= 0 && row < rows.length) rows[row]!++;
    }
    let sum = 0;
    for (let row = 1; row < rows.length; row++) sum += (rows[row]! - rows[row - 1]!) ** 2;
    return sum;
  };
  let best = 0;
  let reach = FURTHEST;
  for (const step of STEPS) {
    const around = best;
    let sharpest = sharpness(best);
    for (let degrees = around - reach; degrees <= around + reach; degrees += step) {
      const sharp = sharpness(degrees);
      if (sharp > sharpest) [best, sharpest] = [degrees, sharp];
    }
    reach = step;
  }
  return best;
}

/** Where ink is, on a coarse grid. */
function inkOf({ width, height, pixels, dpi }: GreyImage): { xs: number[]; ys: number[]; height: number } {
  const step = Math.max(1, Math.round(dpi / COARSE));
  const [xs, ys]: [number[], number[]] = [[], []];
  for (let y = 0; y < height; y += step)
    for (let x = 0; x < width; x += step)
      if (pixels[y * width + x]! < INK) {
        xs.push(x / step);
        ys.push(y / step);
      }
  return { xs, ys, height: Math.ceil(height / step) };
}

/** The image turned about its middle; each pixel is made of the four that it falls between. */
function turned({ width, height, pixels, dpi }: GreyImage, degrees: number): GreyImage {
  const [sin, cos] = [Math.sin(degrees * RADIANS), Math.cos(degrees * RADIANS)];
  const [midX, midY] = [width / 2, height / 2];
  const result = new Uint8Array(width * height).fill(WHITE);
  for (let y = 0; y < height; y++) {
    let fromX = midX - midX * cos - (y - midY) * sin;
    let fromY = midY - midX * sin + (y - midY) * cos;
    for (let x = 0; x < width; x++, fromX += cos, fromY += sin) {
      if (fromX < 0 || fromY < 0 || fromX >= width - 1 || fromY >= height - 1) continue;
      const [left, top] = [Math.trunc(fromX), Math.trunc(fromY)];
      const [right, down] = [fromX - left, fromY - top];
      const at = top * width + left;
      const above = pixels[at]! * (1 - right) + pixels[at + 1]! * right;
      const below = pixels[at + width]! * (1 - right) + pixels[at + width + 1]! * right;
      result[y * width + x] = above * (1 - down) + below * down;
    }
  }
  return { width, height, pixels: result, dpi };
}
