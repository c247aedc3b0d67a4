import { ReadFailure } from '../../read/failure.js';
import { LONGEST_TEXT, tooLarge } from '../../read/size-limit.js';
import type { Task } from './task.js';

/**
 * A letter from a line of `imr extract --stdin`: {"file": name, "text": letter} or {"file": name, "base64": bytes of
 * the PDF or text}. Throws a ReadFailure `bad-input-line`.
 */
export function parseInputLine(line: Uint8Array): { file: string; bytes: Uint8Array } {
  let value: unknown;
  try {
    value = JSON.parse(
      Buffer.from(line.buffer, line.byteOffset, line.byteLength)
        .toString()
        .replace(/^\ufeff/, ''),
    );
  } catch (error) {
    throw new ReadFailure('bad-input-line', `The line is not JSON: ${(error as Error).message}`);
  }
  const { file, text, base64 } = (value ?? {}) as Record<string, unknown>;
  if (typeof file !== 'string')
    throw new ReadFailure('bad-input-line', 'The line has no "file", a string that names the letter.');
  if (typeof text === 'string') return { file, bytes: Buffer.from(text) };
  if (typeof base64 === 'string') return { file, bytes: Buffer.from(base64, 'base64') };
  throw new ReadFailure(
    'bad-input-line',
    `The line for ${file} has neither "text" nor "base64", a string with the letter.`,
  );
}

/** What a line has beside the letter. */
const BESIDE = 65_536;

/** Bytes that a line may have for a letter of so many: in base64 three become four. A longer one is no string. */
export const longestLine = (maxBytes: number): number => Math.min(Math.ceil(maxBytes / 3) * 4 + BESIDE, LONGEST_TEXT);

/** A line that was not kept; `start` may tell the name of its letter. */
export function tooLongLine(start: Buffer, length: number, limit: number): Task {
  const { code, message } = tooLarge('The line', length, limit);
  return { file: nameIn(start.toString()), failure: { code, message } };
}

function nameIn(start: string): string {
  const [, name = '""'] = /^\s*\{\s*"file"\s*:\s*("(?:[^"\\]|\\.)*")/.exec(start) ?? [];
  try {
    return JSON.parse(name) as string;
  } catch {
    return '';
  }
}
