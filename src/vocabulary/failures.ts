/** Why a file gave no record, and what its owner can do next. Codes are stable. */
export const FAILURES = {
  'unreadable-file': {
    meaning: 'The file could not be opened or read from disk.',
    next: 'Check that the file exists and that you may read it.',
  },
  'unreadable-folder': {
    meaning: 'A folder could not be read: whether there are letters in it is not known.',
    next: 'Check that you may read it and that its path is not too long, then run again with --resume.',
  },
  'not-a-file': {
    meaning: 'It is a pipe, a socket or a device, which may never end: it was not read.',
    next: 'Save what comes out of it to a file, or send it by --stdin.',
  },
  'too-large': {
    meaning: 'The file is larger than the limit: it was not read.',
    next: 'If it holds letters, split it, or rerun with a larger --max-size.',
  },
  'empty-file': { meaning: 'The file has no content.', next: 'Fetch the file again.' },
  'broken-pdf': {
    meaning: 'No reader could open the PDF, or each of its pages is damaged.',
    next: 'Fetch the file again, or repair it (for example with qpdf) and rerun.',
  },
  'encrypted-pdf': { meaning: 'The PDF asks for a password.', next: 'Save it without a password and rerun.' },
  'protected-pdf': {
    meaning: 'The PDF is protected by a certificate or by the rights that its sender manages, not by a password.',
    next: 'Open it with the program that it asks for, print it to a new PDF and rerun.',
  },
  'no-pages': { meaning: 'The PDF has no pages.', next: 'Fetch the file again.' },
  'blank-pages': {
    meaning: 'Nothing is on the pages of the PDF.',
    next: 'Fetch or scan the letter again; back sides of sheets can be left out.',
  },
  'empty-form': {
    meaning: 'The pages of the PDF hold only form fields, and nothing is filled in.',
    next: 'Fetch the form as it was filled in and saved, or leave it out.',
  },
  'dynamic-form': {
    meaning: 'The PDF says only that another viewer is needed: what it shows is made by a program (an XFA form).',
    next: 'Open it with Adobe Acrobat or Reader, print it to a new PDF and rerun.',
  },
  'attachments-only': {
    meaning: 'The file is the cover of the files attached to it.',
    next: 'Look for the attached files, which are read as files of their own; take out by hand what is not there.',
  },
  'unopened-attachment': {
    meaning: 'A file attached to a PDF is too large, one of too many, or in too many others: it was not opened.',
    next: 'Save it as a file of its own and rerun.',
  },
  'no-text': {
    meaning: 'The PDF has pages but no text: probably a scan.',
    next: 'Rerun with --ocr, or run OCR on it (for example ocrmypdf) and rerun.',
  },
  'no-words': {
    meaning: 'The PDF is a scan in which no words were recognised.',
    next: 'Look at it; if it is a letter, scan it again, upright, in black and white at 300 dpi, and rerun with --ocr.',
  },
  'unmapped-text': {
    meaning: 'The fonts of the PDF do not say which characters they draw: what a reader sees cannot be taken from it.',
    next: 'Rerun with --ocr=force, or print it to a new PDF and rerun.',
  },
  'not-a-pdf': {
    meaning: 'The file is named .pdf, but its content is another format.',
    next: 'Fetch the file again; if it is a letter in that format, convert it to PDF or plain text.',
  },
  'broken-document': {
    meaning: 'The Word document could not be opened.',
    next: 'Open it in a word processor, save it as PDF and rerun.',
  },
  'error-page': {
    meaning: 'The file is a page on which a web site says that it has no letter to give.',
    next: 'Fetch the letter again, with a browser if need be.',
  },
  'not-text': {
    meaning: 'The content is neither a PDF nor text.',
    next: 'Convert it to PDF or plain text, or leave it out.',
  },
  'unread-pages': {
    meaning: 'A page could not be read, and the others alone do not show whether the document is a letter.',
    next: 'Rerun with --ocr; if that does not help, look at the page that the message names.',
  },
  'not-a-determination': {
    meaning: 'The document is not an Independent Medical Review final determination.',
    next: 'Leave it out; if it is one, report its layout.',
  },
  'timed-out': {
    meaning: 'Reading the letter took longer than the time limit; it was not tried a second time.',
    next: 'Rerun with a larger --timeout, or look at the file by hand.',
  },
  'too-much-memory': {
    meaning: 'Reading the letter took more memory than the limit; most letters need a hundredth of it.',
    next: 'Look at the file by hand: it may be made to do harm. If it is a letter, rerun with a larger --memory.',
  },
  'worker-crashed': {
    meaning: 'The worker reading the letter died, and died again when the letter was tried alone.',
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
    next: 'Send one JSON object per line, with "file" and "text" or "base64".',
  },
} as const satisfies Record<string, { meaning: string; next: string }>;

export type FailureCode = keyof typeof FAILURES;
