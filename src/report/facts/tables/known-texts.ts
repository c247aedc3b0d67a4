/** Longer texts seldom come again. */
const LONGEST = 64;
const PLACES = 256;

/**
 * The texts of a column that came before. Most columns have few: to find one again takes a fraction of what it takes to
 * make it anew from bytes, and whoever counts the texts need not look at their letters again.
 */
export class KnownTexts {
  readonly #bytes = Array.from({ length: PLACES }, () => '');
  readonly #texts = Array.from({ length: PLACES }, () => '');

  /**
   * The text of the bytes from `start` to `end`, a character each, in memory of its own: what is only cut out of `all`
   * keeps that in memory. `decode`: makes the text of bytes.
   */
  textOf(all: string, start: number, end: number, decode: (bytes: string) => string): string {
    const length = end - start;
    if (length === 0) return '';
    if (length > LONGEST) return decode(apart(all.slice(start, end)));
    const place = placeOf(all, start, length);
    const known = this.#bytes[place]!;
    if (known.length === length && all.startsWith(known, start)) return this.#texts[place]!;
    const bytes = apart(all.slice(start, end));
    const text = decode(bytes);
    this.#bytes[place] = bytes;
    this.#texts[place] = text;
    return text;
  }
}

/** Texts with other places are different; different ones seldom have the same. */
const placeOf = (all: string, start: number, length: number): number =>
  (length * 31 +
    all.charCodeAt(start) * 7 +
    all.charCodeAt(start + (length >> 1)) * 3 +
    all.charCodeAt(start + length - 1)) %
  PLACES;

/** The same text in memory of its own. */
const apart = (text: string): string => JSON.parse(JSON.stringify(text)) as string;
