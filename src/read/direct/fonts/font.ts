/** A character of a font, as far as words are read: of one font there is one for each code. */
export interface Glyph {
  readonly code: number;
  /** What it says; several characters where letters are joined. */
  readonly text: string;
  /** How far it moves on, in thousandths of the font's size. */
  readonly width: number;
  /** Where its ink lies, in thousandths of the font's size; all zero for a blank. */
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
  /** Whether the extra room between words is put behind it. */
  readonly partsWords: boolean;
}

/** A font as far as its words are read. */
export interface Font {
  /** Adds the characters that a string draws. Refuses one of which anything is not known. */
  addGlyphs(text: string, glyphs: (Glyph | null)[]): void;
  /** How wide a blank is, in thousandths of the font's size; null where it has none. */
  readonly blank: number | null;
}
