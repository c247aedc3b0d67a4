import type { Dice } from './chance.mjs';
import type { BaseLetter } from './letters.mjs';

/** An input; which of these it has hangs on its kind. */
export interface FuzzInput {
  /** What it was made of. */
  readonly made: readonly string[];
  readonly bytes?: Buffer;
  readonly text?: (size: number) => string;
  readonly input?: Buffer;
  readonly entries?: readonly object[];
  readonly harms?: readonly object[];
}

export interface Kind {
  readonly id: string;
  readonly share: number;
  make(dice: Dice, some: () => BaseLetter): FuzzInput | Promise<FuzzInput>;
}

export declare const KINDS: readonly Kind[];
export declare function inTurn(kinds: readonly Kind[]): Generator<{ readonly kind: string; readonly at: number }>;
