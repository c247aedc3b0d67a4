import { ReadFailure } from '../failure.js';
import { decodeWindows1252 } from './windows-1252.js';

const UTF8 = new TextDecoder('utf-8', { fatal: true });
const UTF16_LITTLE = new TextDecoder('utf-16le');
const UTF16_BIG = new TextDecoder('utf-16be');
/** A character of UTF-8 has up to four bytes, so a text cut off inside one misses up to three. */
const LONGEST_CUT = 3;
const BEYOND_ASCII = /[\u0080-\uffff]/;

/**
 * The text of a text file's bytes: UTF-8, UTF-16 by its mark, else Windows-1252. Throws a ReadFailure `not-text` for
 * other content.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return UTF16_LITTLE.decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return UTF16_BIG.decode(bytes);
  if (looksBinary(bytes)) throw new ReadFailure('not-text', 'The content is neither a PDF nor text.');
  return utf8(bytes) ?? cutUtf8(bytes) ?? decodeWindows1252(bytes);
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return UTF8.decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-8 without its torn last character. Other characters beyond ASCII must show that it is UTF-8 at all. */
function cutUtf8(bytes: Uint8Array): string | null {
  for (let cut = 1; cut <= LONGEST_CUT && bytes.at(-cut)! >= 0x80; cut++) {
    const text = utf8(bytes.subarray(0, -cut));
    if (text !== null) return BEYOND_ASCII.test(text) ? text : null;
  }
  return null;
}

const CONTROL = /[\x01-\x08\v\x0e-\x1f]/g;

/** Text has no NUL and next to no control characters; the first 4 kB tell. */
function looksBinary(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1');
  return head.includes('\0') || (head.match(CONTROL)?.length ?? 0) > head.length * 0.02;
}
