import type { Alteration } from './alterations.mjs';

/** Words on a page, in points from the lower left corner; `turned` counter-clockwise in degrees, `color` of gray 0 to 1. */
export interface Mark {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly turned?: number;
  readonly color?: number;
}

export declare function stamped(
  bytes: Uint8Array,
  marks: (i: number, count: number) => readonly Mark[],
  first?: boolean,
): Promise<Uint8Array>;
export declare const STAMPS: readonly Alteration[];
