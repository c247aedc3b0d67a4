import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { LetterFailure } from '../read/failure.js';
import { openLetter } from '../read/open.js';
import type { PdfReaderId } from '../read/pdf-reader.js';
import { determine } from '../record/determine.js';
import { annotate } from '../report/annotated-letter.js';
import { renderReview } from '../report/review-page.js';
import { UsageError } from '../run/usage.js';
import { FAILURES } from '../vocabulary/failures.js';

export interface ShowFlags {
  readonly reader?: PdfReaderId;
  readonly json?: boolean;
  /** Write a page for the browser here instead of printing. */
  readonly html?: string;
}

/** `imr show`. Gives the exit status. */
export async function show(path: string, { reader, json, html }: ShowFlags): Promise<number> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`${path} could not be read (${error.code}). Give one letter, a .pdf or .txt file.`);
  });
  try {
    const letter = await openLetter(bytes, basename(path), { reader });
    const record = determine(letter);
    if (html !== undefined) await writeFile(html, renderReview(record, letter.text));
    else
      process.stdout.write(
        json ? `${JSON.stringify(record, null, 2)}\n` : annotate(letter, record, { colour: wantsColour() }),
      );
    return 0;
  } catch (error) {
    if (!(error instanceof LetterFailure)) throw error;
    process.stderr.write(`imr: ${path}: ${error.message} (${error.code}). ${FAILURES[error.code].next}\n`);
    return 1;
  }
}

const wantsColour = (): boolean => process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined;
