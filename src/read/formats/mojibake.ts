import { windowsByte } from './windows-1252.js';

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** What a reader of Windows-1252 makes of the bytes 0x80 to 0xbf. */
const CONTINUATION =
  '[\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013\u2014\u2018-\u201a\u201c-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122]';
/** A character's bytes in UTF-8 that were read as characters: "\u00e2\u20ac\u2122" for an apostrophe. */
const MANGLED = new RegExp(
  `[\u00c2-\u00df]${CONTINUATION}|[\u00e0-\u00ef]${CONTINUATION}{2}|[\u00f0-\u00f4]${CONTINUATION}{3}`,
  'g',
);
/** What is left where a program dropped the byte that Windows-1252 does not have, or made its blank a plain one. */
const CLOSING_QUOTE = /\u00e2\u20ac(?![\u0080-\uffff])/g;
const BLANK = /\u00c2(?= )/g;
const SHOWS = /[\u00c2-\u00f4][\u0080-\uffff ]/;
/** It may have happened more than once. */
const MOST_ROUNDS = 4;

/** A text with what is left of UTF-8 that was taken for Windows-1252 made whole: "don\u00e2\u20ac\u2122t", "\u00c2\u00a7". */
export function withoutMojibake(text: string): string {
  let whole = text;
  for (let round = 0; round < MOST_ROUNDS && SHOWS.test(whole); round++) {
    const next = whole.replaceAll(MANGLED, (mangled) => decoded(mangled) ?? mangled);
    if (next === whole) break;
    whole = next;
  }
  return whole === text && !SHOWS.test(text) ? text : whole.replaceAll(CLOSING_QUOTE, '\u201d').replaceAll(BLANK, '');
}

function decoded(mangled: string): string | null {
  try {
    return UTF8.decode(Uint8Array.from(mangled, (character) => windowsByte(character)!));
  } catch {
    return null;
  }
}
