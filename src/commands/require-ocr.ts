import type { OcrMode } from '../read/choices.js';
import { missingForOcr } from '../read/ocr/packages.js';
import { UsageError } from '../run/usage.js';

/** Refuses to start where recognition is asked for and what does it is not installed. */
export function requireOcr(mode: OcrMode | undefined): void {
  const missing = mode === undefined ? null : missingForOcr();
  if (missing !== null) throw new UsageError(missing);
}
