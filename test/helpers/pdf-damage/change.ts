import type { Dice } from '../../../scripts/fuzz/chance.mjs';
import { HOSTILE_NUMBERS } from '../../../scripts/fuzz/inputs/bytes.mjs';
import type { PdfParts } from '../pdf-parts.js';
import type { PdfObject, PdfStream } from '../pdf-writer.js';

/** What damages have in common: one of the objects that fit is changed, by chance. */

export interface PdfDamage {
  readonly id: string;
  /** Most files can still be read, otherwise than before: such damage is done more often. */
  readonly mild?: true;
  readonly change: (parts: PdfParts, dice: Dice) => void;
}

export const isStream = (object: PdfObject | undefined): object is PdfStream =>
  object !== undefined && typeof object !== 'string';
export const wordsOf = (data: string | Buffer): string => (typeof data === 'string' ? data : data.toString('latin1'));
export const isContent = (object: PdfObject): object is PdfStream =>
  isStream(object) && /\bT[jJ*]/.test(wordsOf(object.data));

/** One object of those that fit, changed; nothing where none fits. */
export function changeOne(
  { objects }: PdfParts,
  dice: Dice,
  fits: (object: PdfObject) => boolean,
  change: (object: PdfObject, number: number) => PdfObject,
): void {
  const all = [...objects].filter(([, object]) => fits(object));
  if (all.length === 0) return;
  const [number, object] = dice.pick(all);
  objects.set(number, change(object, number));
}

/** A change of the words of one content stream. */
export const content =
  (change: (words: string, dice: Dice, parts: PdfParts) => string) =>
  (parts: PdfParts, dice: Dice): void =>
    changeOne(parts, dice, isContent, (object) => {
      const stream = object as PdfStream;
      return { ...stream, data: Buffer.from(change(wordsOf(stream.data), dice, parts), 'latin1') };
    });

export const dictionaryOf = (object: PdfObject): string => (isStream(object) ? object.entries : object);

/** A change of the words of one dictionary in which the pattern is found. */
export const dictionary =
  (pattern: RegExp, change: (words: string, dice: Dice, parts: PdfParts, number: number) => string) =>
  (parts: PdfParts, dice: Dice): void =>
    changeOne(
      parts,
      dice,
      (object) => pattern.test(dictionaryOf(object)),
      (object, number) => {
        const words = change(dictionaryOf(object), dice, parts, number);
        return isStream(object) ? { ...object, entries: words } : words;
      },
    );

/** Some of what a pattern finds, one at least where there is any, replaced. */
export function replaceSome(words: string, pattern: RegExp, dice: Dice, by: (found: string) => string): string {
  const count = [...words.matchAll(pattern)].length;
  const chosen = new Set(Array.from({ length: 1 + dice.below(Math.min(4, count)) }, () => dice.below(count)));
  let at = 0;
  return words.replaceAll(pattern, (found) => (chosen.has(at++) ? by(found) : found));
}

/** How deep what nests is nested. */
export const DEEP = 20_000;

export const NUMBER = /(?<![\w.#/-])-?(?:\d+\.?\d*|\.\d+)(?![\w.])/g;
export const otherNumber = (dice: Dice) => (number: string) =>
  dice.pick([
    () => String(Number(number) + dice.pick([1, -1, 0.01, 100])),
    () => String(-Number(number)),
    () => String(Number((Number(number) * dice.pick([0.1, 0.97, 2, 10])).toFixed(4))),
    () => '0',
    () => dice.pick(HOSTILE_NUMBERS),
    () => dice.pick(['--5', '1.2.3', '+7', '.', '-', '5.', '.5', '1e3', '0x10', '6.02-3']),
  ])();
