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
    BLANKS.lastIndex = this.#at;
    for (let blanks = BLANKS.exec(this.#printed); blanks; blanks = BLANKS.exec(this.#printed)) {
      const run = blanks.index - this.#at;
      if (this.#kept + run > offset) break;
      this.#kept += run;
      this.#at = blanks.index + blanks[0].length;
    }
    return this.#at + offset - this.#kept;
  }
}
