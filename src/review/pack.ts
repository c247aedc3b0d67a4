import { deflateRawSync } from 'node:zlib';

/** Values packed for the review page; src/review/page/unpack.ts takes them out again. */

/** Level 9 makes pages smaller by a hundredth, and takes a tenth more time. */
const LEVEL = 6;

/** The JSON of a value, compressed, in base64: nothing in it can end the element that it stands in. */
export const pack = (value: unknown): string =>
  deflateRawSync(JSON.stringify(value), { level: LEVEL }).toString('base64');

/** A list cut into lists of so many. */
export const inPacks = <T>(values: readonly T[], perPack: number): T[][] =>
  Array.from({ length: Math.ceil(values.length / perPack) }, (_, i) => values.slice(i * perPack, (i + 1) * perPack));
