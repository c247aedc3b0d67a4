import type { Alteration } from './alterations.mjs';

export declare function typeset(text: string): string;
export declare function mojibake(text: string): Uint8Array;
export declare function withBadByte(text: string): Uint8Array;
export declare function misread(text: string): string;
export declare const TEXTS: readonly Alteration[];
