/** Why a file gave no record, and what its owner can do next. Codes are stable. */
export const FAILURES = {
  'unreadable-file': {
    meaning: 'The file could not be opened or read from disk.',
    next: 'Check that the file exists and that you may read it.',
  },
  'empty-file': { meaning: 'The file has no content.', next: 'Fetch the file again.' },
  'broken-pdf': {
    meaning: 'No reader could open the PDF.',
    next: 'Fetch the file again, or repair it (for example with qpdf) and rerun.',
  },
  'encrypted-pdf': { meaning: 'The PDF asks for a password.', next: 'Save it without a password and rerun.' },
  'no-text': {
    meaning: 'The PDF has pages but no text: probably a scan.',
    next: 'Rerun with --ocr, or with what another program recognised in it (for example ocrmypdf).',
  },
  'not-text': {
    meaning: 'The content is neither a PDF nor text.',
    next: 'Convert it to PDF or plain text, or leave it out.',
  },
  'not-a-determination': {
    meaning: 'The document is not an Independent Medical Review final determination.',
    next: 'Leave it out; if it is one, report its layout.',
  },
  'timed-out': {
    meaning: 'Reading the letter took longer than the time limit; it was not tried a second time.',
    next: 'Rerun with a larger --timeout, or look at the file by hand.',
  },
  'worker-crashed': {
    meaning: 'The worker reading the letter died, and died again when it was tried alone; usually for lack of memory.',
    next: 'Rerun this file alone; report it if it happens again.',
  },
  'invalid-record': {
    meaning: 'The record did not pass its own schema: a defect of imr-extract.',
    next: 'Report it with the message.',
  },
  'duplicate-file': {
    meaning: 'The file has the same bytes as another one, which has the record.',
    next: 'Nothing: the other file stands for it.',
  },
  'bad-input-line': {
    meaning: 'A line on standard input is not the JSON that --stdin asks for.',
    next: 'Send one JSON object a line, with "file" and "text" or "base64".',
  },
} as const satisfies Record<string, { meaning: string; next: string }>;

export type FailureCode = keyof typeof FAILURES;
