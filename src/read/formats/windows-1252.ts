/** What Windows-1252 has at the bytes 0x80 to 0x9f; a blank where it has nothing. Elsewhere it is Latin-1. */
const CHARACTERS = [
  '\u20ac \u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152 \u017d ',
  ' \u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153 \u017e\u0178',
].join('');
const FIRST = 0x80;
const CONTROLS = /[\u0080-\u009f]/g;

/** The character of Windows-1252 that a control of Latin-1 is the byte of, or nothing where it is none's. */
export const windowsCharacter = (control: string): string => CHARACTERS[control.charCodeAt(0) - FIRST]!.trim();

/** The text of bytes in Windows-1252. The decoder of some Node.js versions by that name knows Latin-1 only. */
export const decodeWindows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1').replaceAll(CONTROLS, windowsCharacter);

const BYTES = new Map([...CHARACTERS].flatMap((character, i) => (character === ' ' ? [] : [[character, FIRST + i]])));

/** The byte that a character was read from, in Windows-1252 or, where that has none, in Latin-1; undefined for others. */
export function windowsByte(character: string): number | undefined {
  const code = character.charCodeAt(0);
  return code <= 0xff ? code : BYTES.get(character);
}
