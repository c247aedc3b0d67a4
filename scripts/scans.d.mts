import type { GreyImage } from '../src/read/ocr/image.js';

export function askew(image: GreyImage, degrees: number): GreyImage;
export function speckled(image: GreyImage, seed: number): GreyImage;
export function faxed(image: GreyImage): GreyImage;
export function pdfOf(
  images: readonly GreyImage[],
  size?: readonly [width: number, height: number],
): Promise<Uint8Array>;
