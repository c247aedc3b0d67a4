/** An image in shades of grey, one byte per pixel, 0 black, row by row from the top. */
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

/** How much of an image is ink, from 0 to 1. */
export function inkIn({ pixels }: GreyImage): number {
  let ink = 0;
  for (const shade of pixels) if (shade < INK) ink++;
  return ink / pixels.length;
}

/** The image turned to the right by so many quarters. */
export function turnedBy(image: GreyImage, quarters: number): GreyImage {
  if (quarters === 0) return image;
  const { width, height, pixels, dpi } = image;
  const turned = new Uint8Array(pixels.length);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) turned[x * height + height - 1 - y] = pixels[y * width + x]!;
  return turnedBy({ width: height, height: width, pixels: turned, dpi }, quarters - 1);
}
