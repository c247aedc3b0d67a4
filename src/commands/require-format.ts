import { UsageError } from '../run/usage.js';
import { type FormatId, formatRow } from '../write/formats.js';

/** Refuses to start where what writes a format of tables is not installed. */
export async function requireFormat(format: FormatId): Promise<void> {
  const missing = (await formatRow(format).missing?.()) ?? null;
  if (missing !== null) throw new UsageError(missing);
}
