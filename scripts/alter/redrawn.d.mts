import type { Alteration, LayoutPage, Stretch } from './alterations.mjs';

type Pages = readonly LayoutPage[];

export declare function redrawn(
  pages: Pages,
  change: (stretches: readonly Stretch[], i: number) => readonly Stretch[],
): Promise<Uint8Array>;
export declare function withFields(pages: Pages, shown: boolean): Promise<Uint8Array>;
export declare const REDRAWN: readonly Alteration[];
