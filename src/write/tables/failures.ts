import { basename, extname } from 'node:path/posix';
import { normaliseCaseNumber } from '../../extract/case/case-number.js';
import { FAILURES, type FailureCode } from '../../vocabulary/failures.js';
import type { Table } from '../table.js';

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
  description: 'One row per file that gave no record, and why.',
  primaryKey: ['file'],
  foreignKeys: [],
  rows: (failure) => [failure],
  columns: [
    {
      name: 'document_id',
      type: 'string',
      description: "First 16 hex digits of the file's SHA-256, where it could be read.",
      example: '3f2a9c0d1b7e4a65',
      constraints: { pattern: '^[0-9a-f]{16}$' },
      cell: ({ sha256 }) => sha256?.slice(0, 16) ?? null,
    },
    {
      name: 'case_number',
      type: 'string',
      description: "Case number, where the file's name is one.",
      example: 'CM16-0999999',
      constraints: {},
      cell: ({ file }) => caseNumberOf(file),
    },
    {
      name: 'file',
      type: 'string',
      description: 'Path below the folder given, with "/".',
      example: 'letters/scan.pdf',
      constraints: { required: true },
      cell: ({ file }) => file,
    },
    {
      name: 'sha256',
      type: 'string',
      description: "SHA-256 of the file's bytes, where it could be read.",
      example: '3f2a9c0d1b7e4a65c1d2e3f405162738495a6b7c8d9eafb0c1d2e3f405162738',
      constraints: { pattern: '^[0-9a-f]{64}$' },
      cell: ({ sha256 }) => sha256,
    },
    {
      name: 'bytes',
      type: 'integer',
      description: 'Size of the file in bytes.',
      example: 10412,
      constraints: { minimum: 0 },
      cell: ({ bytes }) => bytes,
    },
    {
      name: 'code',
      type: 'string',
      description: 'Stable code of the reason.',
      example: 'no-text',
      constraints: { required: true, enum: Object.keys(FAILURES) },
      cell: ({ code }) => code,
    },
    {
      name: 'message',
      type: 'string',
      description: 'What happened, in words.',
      example: 'The PDF has 3 pages and no text; page 1 is an image without text.',
      constraints: { required: true },
      cell: ({ message }) => message,
    },
    {
      name: 'next',
      type: 'string',
      description: 'What the owner of the file can do.',
      example: 'Rerun with --ocr, or run OCR on it (for example ocrmypdf) and rerun.',
      constraints: { required: true },
      cell: ({ next }) => next,
    },
  ],
};

/** The case number that is a file's name. */
export function caseNumberOf(file: string): string | null {
  return normaliseCaseNumber(basename(file, extname(file)));
}
