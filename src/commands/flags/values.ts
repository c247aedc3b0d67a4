import { InvalidArgumentError } from 'commander';
import { LARGEST_MAX_SIZE } from '../../read/choices.js';

/** How the value of an argument or option is taken from the command line; each throws where it cannot be. */

/** An empty path, as an unset variable of a shell gives, would mean the folder one happens to be in. */
export function somePath(text: string): string {
  if (text === '') throw new InvalidArgumentError('It takes a path; this one is empty (a variable that is not set?).');
  return text;
}

/** A path that is given once: of two, one would be passed over in silence. */
export function onePath(text: string, before: string | undefined): string {
  if (before !== undefined)
    throw new InvalidArgumentError(`It takes one path; ${before} was given before. Put files into one folder.`);
  return somePath(text);
}

export const somePaths = (text: string, sofar: string[] = []): string[] => [...sofar, somePath(text)];

export function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError('It takes a whole number from 1.');
  return value;
}

export function countOrNone(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 0) throw new InvalidArgumentError('It takes a whole number from 0.');
  return value;
}

/** A process takes some 200 MB before it reads anything large. */
const LEAST_MEMORY = 300;

export function workerMemory(text: string): number {
  const value = wholeNumber(text);
  if (value < LEAST_MEMORY) throw new InvalidArgumentError(`It takes a whole number from ${LEAST_MEMORY}.`);
  return value;
}

export function seconds(text: string): number {
  const value = Number(text);
  if (!(value > 0)) throw new InvalidArgumentError('It takes a number of seconds above 0.');
  return value;
}

export function fileSize(text: string): number {
  const value = Number(text);
  if (!(value > 0 && value <= LARGEST_MAX_SIZE))
    throw new InvalidArgumentError(`It takes a number of megabytes above 0, up to ${LARGEST_MAX_SIZE}.`);
  return value;
}

export const collect = (text: string, sofar: string[] = []): string[] => [...sofar, text];

/** Names with commas between; the option may be given again. */
export function names(text: string, sofar: string[] = []): string[] {
  const given = text.split(',').map((name) => name.trim());
  if (given.includes('')) throw new InvalidArgumentError('It takes names with commas between; one of these is empty.');
  return [...sofar, ...given];
}

/** A glob, of several. */
export function collectGlob(text: string, sofar: string[] = []): string[] {
  if (text === '') throw new InvalidArgumentError('It takes a glob; this one is empty (a variable that is not set?).');
  return collect(text, sofar);
}
