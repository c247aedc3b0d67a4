import { isUtf8 } from 'node:buffer';
import { ReadFailure } from '../../read/failure.js';
import { LONGEST_TEXT, tooLarge } from '../../read/size-limit.js';
import type { Failure } from './letter-outcome.js';

/**
 * A letter from line `number` of `imr extract --stdin`: {"file": name, "text": letter} or {"file": name, "base64": bytes
 * of the PDF or text}; other keys are left alone. Throws a ReadFailure `bad-input-line`, which tells the number.
 */
export function parseInputLine(line: Uint8Array, number: number): { file: string; bytes: Uint8Array } {
  const bad = (what: string): ReadFailure => new ReadFailure('bad-input-line', `Line ${number} ${what}`);
  if (!isUtf8(line)) throw bad('is not UTF-8. Letters in another encoding go in "base64".');
  let value: unknown;
  try {
    value = JSON.parse(textOf(line));
  } catch (error) {
    throw bad(`is not JSON: ${(error as Error).message}`);
  }
  const { file, text, base64 } = (value ?? {}) as Record<string, unknown>;
  if (typeof file !== 'string' || file === '') throw bad('has no "file", a string that names the letter.');
  if (typeof text === 'string' && typeof base64 === 'string')
    throw bad('has both "text" and "base64": which is meant?');
  if (typeof text === 'string') return { file, bytes: Buffer.from(text) };
  if (typeof base64 !== 'string') throw bad('has neither "text" nor "base64", a string with the letter.');
  const bytes = decoded(base64);
  if (!bytes) throw bad('has a "base64" that is not base64, or not the whole of it.');
  return { file, bytes };
}

/** The name of the letter that a line asks for, also where it is not JSON or cut short; "" where none can be told. */
export function nameOnLine(line: Uint8Array): string {
  const text = textOf(line);
  try {
    const { file } = (JSON.parse(text) ?? {}) as Record<string, unknown>;
    return typeof file === 'string' ? file : '';
  } catch {
    return JSON.parse(FILE.exec(text)?.[1] ?? '""') as string;
  }
}

/** A key and a string that is whole; inside a JSON string, quotes have a backslash. Bounded, so that it cannot hang. */
const FILE = /"file"\s*:\s*("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})){0,4096}")/u;

/** Some senders begin with a byte order mark. */
const textOf = (line: Uint8Array): string =>
  Buffer.from(line.buffer, line.byteOffset, line.byteLength)
    .toString()
    .replace(/^\ufeff/, '');

/**
 * The bytes of base64 in either alphabet, with its padding or without any; line ends in it don't count. Undefined for
 * what no encoder gives: the engine would skip it.
 */
function decoded(base64: string): Uint8Array | undefined {
  const whole = base64.replace(/[\r\n]+/g, '');
  const digits = whole.length % 4 === 0 ? whole.replace(/={1,2}$/, '') : whole;
  const bytes = Buffer.from(digits, 'base64');
  const again = bytes.toString(/[-_]/.test(digits) ? 'base64url' : 'base64').replace(/={1,2}$/, '');
  return again === digits ? bytes : undefined;
}

/** What a line has beside the letter. */
const BESIDE = 65_536;

/** Bytes that a line may have for a letter of so many: in base64 three become four. A longer one is no string. */
export const longestLine = (maxBytes: number): number => Math.min(Math.ceil(maxBytes / 3) * 4 + BESIDE, LONGEST_TEXT);

/** Line `number`, which was not kept; its start and end may tell the name of its letter. */
export function tooLongLine(
  { text, length }: { readonly text: Buffer; readonly length: number },
  number: number,
  limit: number,
): { file: string; failure: Failure } {
  const { code, message } = tooLarge(`Line ${number}`, length, limit);
  return { file: nameOnLine(text), failure: { code, message } };
}
