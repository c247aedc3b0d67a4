import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { LetterFailure } from '../read/failure.js';
import { lettersOf } from '../read/letters.js';
import { type OcrMode, openDocument } from '../read/open.js';
import type { PdfReaderId } from '../read/readers.js';
import { explain } from '../record/determine.js';
import { annotate } from '../report/annotated-letter.js';
import { renderReview } from '../report/review-page.js';
import { printable, printableJson } from '../report/terminal.js';
import { UsageError } from '../run/usage.js';
import { FAILURES } from '../vocabulary/failures.js';
import { EXIT } from './exit-status.js';
import { requireOcr } from './require-ocr.js';

interface ShowFlags {
  readonly reader?: PdfReaderId;
  readonly ocr?: OcrMode;
  /** Tell the rules behind the values. */
  readonly why?: boolean;
  readonly json?: boolean;
  /** Write a page for the browser here instead of printing. */
  readonly html?: string;
}

/** `imr show`. Gives the exit status. */
export async function show(path: string, { reader, ocr, why, json, html }: ShowFlags): Promise<number> {
  if (why && (json || html !== undefined))
    throw new UsageError('--why is for the printed letter: give it without --json and --html.');
  requireOcr(ocr);
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`${path} could not be read (${error.code}). Give one letter, a .pdf or .txt file.`);
  });
  try {
    const letter = lettersOf(await openDocument(bytes, basename(path), { reader, ocr })).letters[0]!;
    const { record, rules } = explain(letter);
    if (html !== undefined) await writePage(html, renderReview(record, letter.text));
    else if (json) process.stdout.write(printableJson(`${JSON.stringify(record, null, 2)}\n`));
    else process.stdout.write(annotate(letter, record, { colour: wantsColour(), rules: why ? rules : undefined }));
    return EXIT.done.status;
  } catch (error) {
    if (!(error instanceof LetterFailure)) throw error;
    const { code, message } = error;
    process.stderr.write(`${printable(`imr: ${path}: ${message} (${code}). ${FAILURES[code].next}`)}\n`);
    return EXIT.incomplete.status;
  }
}

async function writePage(path: string, page: string): Promise<void> {
  await writeFile(path, page).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`${path} could not be written (${error.code}). Give --html a file in a folder that exists.`);
  });
}

const wantsColour = (): boolean => process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined;
