/** Blanks, and what is not seen: soft hyphens, joiners. */
const BLANKS = /[ \t\v\f\r\u00a0\u00ad\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff]+/g;

/** A text without its blanks, its line ends left: copied and recognised text loses some and gains others. */
export class Squeezed {
  readonly text: string;
  readonly #printed: string;
  /** How far the printed text is told off: so many of its characters, of which so many are kept. */
  #at = 0;
  #kept = 0;

  constructor(printed: string) {
    this.#printed = printed;
    this.text = printed.replaceAll(BLANKS, '');
  }

  /** Where a character stands in the printed text. Asked in ascending order, all answers take one walk through it. */
  printedAt(offset: number): number {
    if (offset < this.#kept) [this.#at, this.#kept] = [0, 0];
    for (; this.#at < this.#printed.length; this.#at++) {
      if (isBlank(this.#printed.charCodeAt(this.#at))) continue;
      if (this.#kept === offset) break;
      this.#kept++;
    }
    return this.#at;
  }
}

/** The characters of `BLANKS` by their codes; of most the first question tells. */
const OTHER_BLANKS = new Set(
  [...'\t\v\f\r\u00a0\u00ad\u202f\u205f\u2060\u3000\ufeff'].map((blank) => blank.charCodeAt(0)),
);
const isBlank = (code: number): boolean =>
  code <= 32
    ? code === 32 || OTHER_BLANKS.has(code)
    : code >= 0xa0 && (OTHER_BLANKS.has(code) || (code >= 0x2000 && code <= 0x200d));
