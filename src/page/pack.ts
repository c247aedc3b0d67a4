import { promisify } from 'node:util';
import { deflateRaw, deflateRawSync } from 'node:zlib';

/** What a page holds, packed; src/page/browser/unpack.ts takes it out again. */

/** Level 9 makes pages smaller by a hundredth, and takes a tenth more time. */
const LEVEL = 6;

/** The JSON of a value, compressed, in base64: nothing in it can end the element that it stands in. */
export const pack = (value: unknown): string =>
  deflateRawSync(JSON.stringify(value), { level: LEVEL }).toString('base64');

const deflate = promisify(deflateRaw);

/** Bytes, compressed beside what else goes on, in base64. */
export const packBytes = async (bytes: Uint8Array): Promise<string> =>
  (await deflate(bytes, { level: LEVEL })).toString('base64');
