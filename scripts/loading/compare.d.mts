import type { Made } from './tables.mjs';

export interface Understood {
  readonly plain: (text: string) => string;
  readonly listed: (text: string) => readonly string[] | undefined;
}
export const AS_LOADED: Understood;
export const AS_WRITTEN: Understood;
export const AS_JOINED: Understood;

/** By column, the text of each value, or null; or what the tool said against reading the column. */
export type Read = Readonly<Record<string, readonly (string | null)[] | string>>;
export interface Lost {
  readonly name: string;
  readonly type: string;
  readonly lost: number;
  readonly refused?: string;
}
export function lostOf(made: Made, read: Read, understood: Understood): readonly Lost[];
