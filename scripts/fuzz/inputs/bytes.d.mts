import type { Dice } from '../chance.mjs';

export declare const HOSTILE_NUMBERS: readonly string[];
export declare const DAMAGES: readonly {
  readonly id: string;
  readonly change: (bytes: Buffer, dice: Dice, other: Buffer) => Buffer;
}[];
