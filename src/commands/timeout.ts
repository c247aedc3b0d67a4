import type { OcrMode } from '../read/choices.js';

/** Seconds that a letter may take where nothing else is said: with recognition, enough for some hundred pages. */
export const timeoutFor = (ocr: OcrMode | undefined): number => (ocr ? 600 : 30);
