/** A source of chance: the same for the same names. */
export interface Dice {
  below(limit: number): number;
  chance(likelihood: number): boolean;
  pick<T>(list: readonly T[]): T;
  shuffled<T>(list: readonly T[]): T[];
  some<T>(most: number, make: (i: number) => T): T[];
  bytes(count: number): Buffer;
  fork(name: string): Dice;
}

export declare function diceOf(...names: readonly (string | number)[]): Dice;
