/** A character that takes two bytes in memory. */
const WIDE = /[^\0-\xff]/;

/**
 * The same text, one byte per character in memory where that holds it. The engine keeps what is cut from a text with one
 * wider character, or put together of such cuts, in two bytes per character, and compiles every expression once more for
 * it.
 */
export const narrow = (text: string): string =>
  WIDE.test(text) ? text : Buffer.from(text, 'latin1').toString('latin1');

/** The same for a part of a longer text, which is left as it is where the longer text is narrow. */
export const narrowPart = (part: string, whole: string): string => (WIDE.test(whole) ? narrow(part) : part);
