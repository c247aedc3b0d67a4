import { constants } from 'node:buffer';
import { ReadFailure } from './failure.js';

/** So long a text can be at all. */
export const LONGEST_TEXT = constants.MAX_STRING_LENGTH;

/** Throws a ReadFailure `too-large` for more bytes than the limit. */
export function requireSize(bytes: number, limit: number): void {
  if (bytes > limit) throw tooLarge('The file', bytes, limit);
}

export const tooLarge = (what: string, bytes: number, limit: number): ReadFailure =>
  new ReadFailure('too-large', `${what} has ${written(bytes)} bytes; the limit is ${written(limit)}.`);

const written = (bytes: number): string => bytes.toLocaleString('en-US');
