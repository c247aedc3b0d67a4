/** What may be asked of reading, in a module of its own that needs no other: help is fast. */

/** Of which pages the text is recognised: of those that have no other, or of all. */
export const OCR_MODES = ['auto', 'force'] as const;
export type OcrMode = (typeof OCR_MODES)[number];

/**
 * Megabytes that a file may have where nothing else is said: scanned bundles have a hundred, and a text of so many fits
 * into a string still when each of its bytes is told twice; strings end at 512.
 */
export const DEFAULT_MAX_SIZE = 256;
/** The largest limit there can be: what the system reads at once ends behind it. */
export const LARGEST_MAX_SIZE = 2000;

export const MEGABYTE = 1_000_000;
export const DEFAULT_MAX_BYTES = DEFAULT_MAX_SIZE * MEGABYTE;
