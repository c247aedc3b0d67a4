import { deflateRawSync } from 'node:zlib';

/** What a page holds, packed; src/page/browser/unpack.ts takes it out again. */

/** Level 9 makes pages smaller by a hundredth, and takes a tenth more time. */
const LEVEL = 6;

/** Bytes compressed, in base64: nothing in it can end the element that it stands in. */
export const packBytes = (bytes: Uint8Array | string): string =>
  deflateRawSync(bytes, { level: LEVEL }).toString('base64');

/** The JSON of a value, packed. */
export const pack = (value: unknown): string => packBytes(JSON.stringify(value));
