import type { Doubt } from '../extract/found.js';
import type { Warning } from '../schema/determination.js';
import { WARNINGS } from '../vocabulary/warnings.js';

/** A doubt as it stands in a record. */
export const asWarning = ({ code, message, path }: Doubt): Warning => ({
  code,
  about: WARNINGS[code].about,
  message,
  path,
});
