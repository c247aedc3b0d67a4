/** Bytes of a file, or its text. */
export type Content = Uint8Array | string;

/** A stretch of text on a page, in points from the lower left corner: its first letter's base, and where it ends. */
export interface Stretch {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly size: number;
}

export interface LayoutPage {
  readonly width: number;
  readonly height: number;
  readonly stretches: readonly Stretch[];
}

/** What the letters are handed over as: their PDFs, their texts with form feeds between pages, their pages laid out. */
interface Inputs {
  readonly pdf: Uint8Array;
  readonly text: string;
  readonly pages: readonly LayoutPage[];
}

interface Kind<Of extends keyof Inputs> {
  readonly id: string;
  readonly what: string;
  readonly of: Of;
  /** How many letters the file is made of (1 unless told), and how many of them, the first ones, are to be found. */
  readonly takes?: number;
  readonly finds?: number;
  /** A warning is due even where no value was lost: part of the letter is gone, or of the file belongs to none. */
  readonly doubtful?: boolean;
  /** False where blanks inside values are lost or added by the alteration itself. */
  readonly blanks?: boolean;
  /** Pages become images of themselves: what is on them can be read by recognition only. */
  readonly images?: boolean;
  /** Nothing is left that could be read otherwise. */
  readonly ocr?: boolean;
  /** The altered file; null for a letter that has nothing to alter. */
  alter(...letters: Inputs[Of][]): Content | null | Promise<Content | null>;
}

export type Alteration = Kind<'pdf'> | Kind<'text'> | Kind<'pages'>;

export declare const ALTERATIONS: readonly Alteration[];
