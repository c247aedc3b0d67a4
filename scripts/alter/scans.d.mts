import type { Alteration } from './alterations.mjs';
import type { GrayImage } from './pdfium.mjs';

type Spoil = (image: GrayImage, i: number) => GrayImage;

export declare function scan(bytes: Uint8Array, dpi: number, spoil?: Spoil): Promise<Uint8Array>;
export declare function withTextLayer(bytes: Uint8Array, read?: (text: string) => string): Promise<Uint8Array>;
export declare const SCANS: readonly Alteration[];
