import type { Alteration } from './alterations.mjs';

type Which = (i: number, count: number) => boolean;
type Angle = 0 | 90 | 180 | 270;

export declare function blanked(bytes: Uint8Array, pick?: (count: number) => number): Promise<Uint8Array | null>;
export declare function scanned(bytes: Uint8Array, which?: Which, dpi?: number): Promise<Uint8Array>;
export declare function rotated(bytes: Uint8Array, angle: Angle, which?: Which): Promise<Uint8Array>;
export declare function drawnTurned(bytes: Uint8Array, angle: Exclude<Angle, 0>, shown?: Angle): Promise<Uint8Array>;
export declare function reordered(bytes: Uint8Array, order: (indices: number[]) => number[]): Promise<Uint8Array>;
export declare const PAGES: readonly Alteration[];
