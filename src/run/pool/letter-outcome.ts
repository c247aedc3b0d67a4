import type { FailureCode } from '../../vocabulary/failures.js';
import type { WarningCode } from '../../vocabulary/warnings.js';

/** What the summary counts, so that no record has to be read again for it. */
export interface RecordCounts {
  readonly reader: string;
  readonly items: number;
  readonly upheld: number;
  readonly overturned: number;
  readonly warnings: readonly WarningCode[];
}

export interface Failure {
  readonly code: FailureCode;
  readonly message: string;
}

/** What is known of a file once it has been read; `modified`: when it was last changed, in milliseconds. */
export interface FileFacts {
  readonly file: string;
  readonly bytes: number | null;
  readonly modified: number | null;
  readonly sha256: string | null;
}

/** What became of one letter: its record as a line of NDJSON, with the line end, or why there is none. */
export type Outcome = FileFacts &
  ({ readonly line: string; readonly counts: RecordCounts } | { readonly failure: Failure });
