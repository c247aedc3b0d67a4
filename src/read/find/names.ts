import { isUtf8 } from 'node:buffer';
import path from 'node:path';

/**
 * Names as a run records them: a string for each name on disk, whatever its bytes. What is no UTF-8, and what would end
 * a line or steer a terminal, is written byte by byte as `\xHH` (`caf\xe9.pdf`), and so is a backslash that would read
 * as the start of that; every other name stays as it is. So no two names come to the same string, and each string leads
 * back to its name. On Windows names are text and a backslash parts folders: there all stay as they are.
 */

const WRITES_BYTES = path.sep === '/';
const BYTE = /\\x[0-9a-f]{2}/;
/** Bytes that are no UTF-8, each as a lone surrogate, of which valid text has none. */
const BAD_BYTES = { from: 0xdc00, pattern: '\\udc80-\\udcff' };
/** Control characters, old and new, line separators, and marks that turn the direction of writing. */
const STEERING = '\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069';
const ODD = new RegExp(`[${STEERING}${BAD_BYTES.pattern}]|\\\\(?=x[0-9a-f]{2})`, 'u');
const EACH_ODD = new RegExp(ODD.source, 'gu');

/** Stands in a name that Node.js reads as text for each byte that is no UTF-8. */
export const REPLACEMENT = '\ufffd';

/** The string for a name, or for a path. */
export function recordedName(name: string | Buffer): string {
  if (!WRITES_BYTES) return String(name);
  const text = typeof name === 'string' ? name : textOf(name);
  return ODD.test(text) ? text.replaceAll(EACH_ODD, inBytes) : text;
}

/** The name, or path, on disk that a string of `recordedName` stands for: text, or bytes where it is no UTF-8. */
export function nameOnDisk(recorded: string): string | Buffer {
  if (!isWrittenInBytes(recorded)) return recorded;
  const parts = recorded.split(new RegExp(`(${BYTE.source})`));
  const bytes = Buffer.concat(
    parts.map((part, i) => (i % 2 === 0 ? Buffer.from(part) : Buffer.from(part.slice(2), 'hex'))),
  );
  return isUtf8(bytes) ? bytes.toString() : bytes;
}

/** Whether some of a name is written as `\xHH`. */
export const isWrittenInBytes = (name: string): boolean => WRITES_BYTES && name.includes('\\x') && BYTE.test(name);

function textOf(name: Buffer): string {
  if (isUtf8(name)) return name.toString();
  let text = '';
  for (let at = 0; at < name.length;) {
    const length = [1, 2, 3, 4].find((each) => at + each <= name.length && isUtf8(name.subarray(at, at + each)));
    text += length ? name.toString('utf8', at, at + length) : String.fromCharCode(BAD_BYTES.from + name[at]!);
    at += length ?? 1;
  }
  return text;
}

function inBytes(odd: string): string {
  const code = odd.charCodeAt(0);
  const bytes = odd.isWellFormed() ? Buffer.from(odd) : [code - BAD_BYTES.from];
  return [...bytes].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('');
}
