import type { Dice } from './chance.mjs';

export interface BaseLetter {
  readonly name: string;
  text(): string;
  pdf(): Buffer;
}

export declare function lettersOf(folder: string): readonly BaseLetter[];
export declare function someLetter(dice: Dice, letters: readonly BaseLetter[]): BaseLetter;
