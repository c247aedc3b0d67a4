/** A font as far as its words are read: what its codes say and how much room they take. */
export interface Font {
  /** Codes of a string that is drawn in it. */
  codes(text: string): number[];
  /** What a code says. Refuses one that says nothing. */
  text(code: number): string;
  /** How far a code moves on, in thousandths of the font's size. */
  width(code: number): number;
  /** Where its ink lies: left, bottom, right and top, in thousandths of the font's size; all zero for a blank. */
  ink(code: number): Ink;
  /** The code of a blank, or null where it has none. */
  readonly blank: number | null;
  /** Whether the extra room between words is put behind this code. */
  isWordSpace(code: number): boolean;
}

export type Ink = readonly [left: number, bottom: number, right: number, top: number];
