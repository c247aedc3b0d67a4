import type { Alteration } from './alterations.mjs';

type Way = 'invisible' | 'white' | 'transparent' | 'beside' | 'below' | 'layer' | 'clipped';

export declare function withHiddenCopy(
  bytes: Uint8Array,
  other: Uint8Array,
  way: Way,
  first?: boolean,
): Promise<Uint8Array>;
export declare const HIDDEN: readonly Alteration[];
