/** The kinds of objects that a PDF is made of (ISO 32000-1, 7.3). A string is one character per byte. */
export type PdfObject =
  | null
  | boolean
  | number
  | string
  | Name
  | readonly PdfObject[]
  | Dictionary
  | Reference
  | Stream;

export type Dictionary = ReadonlyMap<string, PdfObject>;

export class Name {
  constructor(readonly text: string) {}
}

export class Reference {
  constructor(
    readonly number: number,
    readonly generation: number,
  ) {}
}

export class Stream {
  constructor(
    readonly dictionary: Dictionary,
    /** As they stand in the file: packed, and locked where the file is. */
    readonly bytes: Buffer,
    /** Of the object that it is. */
    readonly of: Reference,
  ) {}
}

/** A word that is no object: "obj", or an operator of a page's content. */
export class Keyword {
  constructor(readonly text: string) {}
}

export const isName = (object: PdfObject | undefined, text: string): boolean =>
  object instanceof Name && object.text === text;
