/** Values of PDFs that are hostile, or written in its ways. */
import { HOSTILE_NUMBERS } from '../bytes.mjs';

export const number = (dice) => dice.pick(HOSTILE_NUMBERS);
export const numbers = (count, dice) =>
  Array.from({ length: count }, () => (dice.chance(0.5) ? number(dice) : dice.below(800))).join(' ');
export const latin = (text) => Buffer.from(text, 'latin1');
/** A text in UTF-16, as PDFs write what is not ASCII. */
export const hex = (text) => `<${Buffer.from(`\ufeff${text}`, 'utf16le').swap16().toString('hex')}>`;
