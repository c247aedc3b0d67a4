import { constants } from 'node:buffer';
import { ReadFailure } from './failure.js';

/**
 * Megabytes that a file may have where nothing else is said: scanned bundles have a hundred, and a text of so many fits
 * into a string still when each of its bytes is told twice; strings end at 512.
 */
export const DEFAULT_MAX_SIZE = 256;
/** The largest limit there can be: what the system reads at once ends behind it. */
export const LARGEST_MAX_SIZE = 2000;

export const MEGABYTE = 1_000_000;
export const DEFAULT_MAX_BYTES = DEFAULT_MAX_SIZE * MEGABYTE;
/** So long a text can be at all. */
export const LONGEST_TEXT = constants.MAX_STRING_LENGTH;

/** Throws a ReadFailure `too-large` for more bytes than the limit. */
export function requireSize(bytes: number, limit: number): void {
  if (bytes > limit) throw tooLarge('The file', bytes, limit);
}

export const tooLarge = (what: string, bytes: number, limit: number): ReadFailure =>
  new ReadFailure('too-large', `${what} has ${written(bytes)} bytes; the limit is ${written(limit)}.`);

const written = (bytes: number): string => bytes.toLocaleString('en-US');
