import type { Alteration } from './alterations.mjs';

export declare function asHtml(text: string): string;
export declare function asRtf(text: string): string;
export declare function asDocx(text: string): Uint8Array;
export declare const FORMATS: readonly Alteration[];
