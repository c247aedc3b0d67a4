/** An image in shades of grey, a byte a pixel, 0 black, row by row from the top. */
export interface GreyImage {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
  readonly dpi: number;
}

export const WHITE = 255;
/** Darker than this is ink. */
export const INK = 150;
/** Lighter than this is paper, or a cell's shade. */
export const LIGHT = 210;

/** The image as a file of the simplest format there is, PGM. */
export function pgmOf({ width, height, pixels }: GreyImage): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), pixels]);
}
