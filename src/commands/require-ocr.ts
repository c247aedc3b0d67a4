import type { OcrMode } from '../read/choices.js';
import { UsageError } from '../run/usage.js';

/** Refuses to start where recognition is asked for and what does it is not installed. */
export async function requireOcr(mode: OcrMode | undefined): Promise<void> {
  if (mode === undefined) return;
  const { missingForOcr } = await import('../read/ocr/packages.js');
  const missing = missingForOcr();
  if (missing !== null) throw new UsageError(missing);
}
