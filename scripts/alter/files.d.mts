import type { Alteration } from './alterations.mjs';

export declare function attached(letters: readonly Uint8Array[]): Promise<Uint8Array>;
export declare function protectedBy(bytes: Uint8Array, password: string): Promise<Uint8Array>;
export declare const FILES: readonly Alteration[];
