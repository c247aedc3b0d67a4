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
    return stringOf(fileIn(text));
  }
}

/** The last whole string, in its quotes, under the key "file" of an object that may be cut short; not of objects in it. */
function fileIn(text: string): string {
  let found = '""';
  let depth = 0;
  let isKey = false;
  let key = '';
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!;
    if (sign === '"') {
      const end = endOfString(text, at);
      if (end === -1) break;
      const string = text.slice(at, end);
      if (depth === 1 && isKey) key = string;
      else if (depth === 1 && key === '"file"') found = string;
      at = end - 1;
    } else if (sign === '{' || sign === '[') depth++;
    else if ((sign === '}' || sign === ']') && --depth === 0) break;
    if (sign === '{' || sign === ',') isKey = true;
    else if (sign === ':') isKey = false;
  }
  return text.trimStart().startsWith('{') ? found : '""';
}

/** Where the string ends that begins at a quote, behind its last; -1 where it is cut short. */
function endOfString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] === '"') return at + 1;
    if (text[at] === '\\') at++;
  }
  return -1;
}

function stringOf(json: string): string {
  try {
    return JSON.parse(json) as string;
  } catch {
    return '';
  }
}

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

/** The key "file" where it is the last of the whole line: objects in it end with one more brace. */
const LAST_FILE = /[,{]\s*"file"\s*:\s*("(?:[^"\\]|\\.)*")\s*\}\s*$/u;

/** Line `number`, which was not kept; its start and end may tell the name of its letter. */
export function tooLongLine(
  { text, length }: { readonly text: Buffer; readonly length: number },
  number: number,
  limit: number,
): { file: string; failure: Failure } {
  const { code, message } = tooLarge(`Line ${number}`, length, limit);
  const [start = '', end = ''] = textOf(text).split('\n');
  return { file: stringOf(LAST_FILE.exec(end)?.[1] ?? fileIn(start)), failure: { code, message } };
}
