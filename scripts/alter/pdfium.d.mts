import type { LayoutPage } from './alterations.mjs';

export interface GrayImage {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

export declare function textsOf(bytes: Uint8Array): string[];
export declare function layoutOf(bytes: Uint8Array): LayoutPage[];
export declare function imagesOf(bytes: Uint8Array, dpi: number): GrayImage[];
