import { FAILURES, type FailureCode } from '../vocabulary/failures.js';
import type { Table } from './table.js';

/** One file that gave no record. */
export interface FailureLine {
  readonly file: string;
  readonly sha256: string | null;
  readonly bytes: number | null;
  readonly code: FailureCode;
  readonly message: string;
  readonly next: string;
}

export const failures: Table<FailureLine, FailureLine> = {
  name: 'failures',
  title: 'Failures',
  description: 'One row a file that gave no record, and why.',
  primaryKey: ['file'],
  foreignKeys: [],
  rows: (failure) => [failure],
  columns: [
    { name: 'document_id', type: 'string', description: "First 16 hex digits of the file's SHA-256, where it could be read.", example: '3f2a9c0d1b7e4a65', constraints: {}, cell: ({ sha256 }) => sha256?.slice(0, 16) ?? null },
    { name: 'case_number', type: 'string', description: 'Always empty: a file without a record has no case number.', example: '', constraints: {}, cell: () => null },
    { name: 'file', type: 'string', description: 'Path below the folder given, with "/".', example: 'letters/scan.pdf', constraints: { required: true }, cell: ({ file }) => file },
    { name: 'sha256', type: 'string', description: "SHA-256 of the file's bytes, where it could be read.", example: '', constraints: {}, cell: ({ sha256 }) => sha256 },
    { name: 'bytes', type: 'integer', description: 'Size of the file in bytes.', example: 10412, constraints: { minimum: 0 }, cell: ({ bytes }) => bytes },
    { name: 'code', type: 'string', description: 'Stable code of the reason.', example: 'no-text', constraints: { required: true, enum: Object.keys(FAILURES) }, cell: ({ code }) => code },
    { name: 'message', type: 'string', description: 'What happened, in words.', example: 'The PDF has 3 pages but no text: probably a scan.', constraints: { required: true }, cell: ({ message }) => message },
    { name: 'next', type: 'string', description: 'What the owner of the file can do.', example: 'Run OCR on it (for example ocrmypdf) and rerun.', constraints: { required: true }, cell: ({ next }) => next },
  ],
};
