// First: what is loaded behind it is run under it.
import '../run/pool/engine.js';
import { realpath } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Drawn } from '../annotation/form.js';
import { LetterFailure, ReadFailure } from '../read/failure.js';
import type { Document } from '../read/document.js';
import type { Letter } from '../read/letter.js';
import { isWrittenInBytes, nameOnDisk, recordedName } from '../read/find/names.js';
import { lettersOf } from '../read/letters.js';
import { loadGiven } from '../read/load-file.js';
import { openDocument, type OpenOptions } from '../read/open.js';
import { DEFAULT_MAX_BYTES, MEGABYTE } from '../read/choices.js';
import { explained } from '../record/explained.js';
import { settled } from '../record/settled.js';
import type { Output } from '../console/output.js';
import { contentOf } from '../review/letter-content.js';
import { IN } from '../run/pool/letter-outcome.js';
import { UsageError } from '../run/usage.js';
import { FAILURES } from '../vocabulary/failures.js';
import { EXIT } from './exit-status.js';
import { LETTER_PAGE, requireFree, writePage } from './page-file.js';
import { requireOcr } from './require-ocr.js';

interface ShowFlags extends Omit<OpenOptions, 'maxBytes'> {
  /** Megabytes that the file may have. */
  readonly maxSize?: number;
  /** Which of several letters in the file. */
  readonly part?: number;
  /** Tell the rules behind the values. */
  readonly why?: boolean;
  readonly json?: boolean;
  /** Print the normalised text. */
  readonly text?: boolean;
  /** Write a page for the browser here instead of printing. */
  readonly html?: string;
  readonly force?: boolean;
}

/** How the one letter of a page was come by. */
const SHOWN: Drawn = { how: 'chosen', of: 1, seed: null, by: null, said: 'One letter, by imr show.' };

type ShowOptions = OpenOptions & { readonly maxBytes: number };

/** `imr show`. Gives the exit status. */
export async function show(
  path: string,
  { part, why, json, text, html, force = false, maxSize, ...flags }: ShowFlags,
  output: Output,
): Promise<number> {
  if (why && (json || html !== undefined))
    throw new UsageError('--why is for the printed letter: give it without --json and --html.');
  if (text && (why || json || html !== undefined))
    throw new UsageError('--text prints the text alone: give it without --why, --json and --html.');
  if (html !== undefined) await requirePlace(html, path, force);
  await requireOcr(flags.ocr);
  const options = { ...flags, maxBytes: maxSize === undefined ? DEFAULT_MAX_BYTES : maxSize * MEGABYTE };
  try {
    const { letters } = lettersOf(await documentAt(path, options));
    const letter = theLetter(letters, part, path, output);
    if (text) {
      await output.pass(letter.text, 'lines');
      return EXIT.done.status;
    }
    const { record, rules } = explained(await settled(letter));
    if (html !== undefined) {
      const { reviewPage } = await import('../review/page.js');
      await writePage(html, reviewPage([contentOf(letter, record)], SHOWN), LETTER_PAGE);
    }
    if (json) output.print(`${JSON.stringify(record, null, 2)}\n`, 'json');
    else if (html === undefined) {
      const { annotate } = await import('../show/annotated-letter.js');
      const { coloured: colour } = output;
      output.print(annotate(letter, record, { colour, rules: why ? rules : undefined }), colour ? 'coloured' : 'lines');
    }
    return EXIT.done.status;
  } catch (error) {
    if (!(error instanceof LetterFailure)) throw error;
    const { code, message } = error;
    output.tell(`imr: ${path}: ${message} (${code}). ${FAILURES[code].next}`);
    return EXIT.incomplete.status;
  }
}

/** The page replaces nothing but an earlier one; its letter never, also by force. */
async function requirePlace(page: string, letter: string, force: boolean): Promise<void> {
  const [real, own] = await Promise.all([page, letter].map((path) => realpath(path).catch(() => null)));
  if (real !== null && real === own) throw new UsageError(`${page} is the letter itself. Give --html another file.`);
  await requireFree(page, null, force, LETTER_PAGE);
}

/** The document at a path; "#" parts the name of a file from that of one attached to it, as in the tables. */
async function documentAt(path: string, options: ShowOptions): Promise<Document> {
  const bytes = await bytesAt(path, options.maxBytes);
  if (!(bytes instanceof Error)) return await openDocument(bytes, recordedName(basename(path)), options);
  if (bytes.code !== 'unreadable-file') throw bytes;
  const at = path.lastIndexOf(IN);
  const holder = at > 0 ? await documentAt(path.slice(0, at), options).catch(() => null) : null;
  if (!holder) {
    const { code } = bytes.cause as NodeJS.ErrnoException;
    throw new UsageError(`${path} could not be read (${code}). Give one letter, a file that can be opened.`);
  }
  const attachment = holder.attachments.find(({ name }) => name === path.slice(at + 1));
  if (!attachment?.bytes) {
    const names = holder.attachments.slice(0, NAMED).map(({ name }) => name);
    throw new UsageError(
      `${path.slice(0, at)} has no such file attached that can be read; it has ${names.join(', ') || 'none'}.`,
    );
  }
  return await openDocument(attachment.bytes, `${holder.source.file}${IN}${attachment.name}`, options);
}

/** The bytes of a file, or why there are none; its name with bytes written as in the tables, else as it is. */
async function bytesAt(path: string, limit: number): Promise<Buffer | ReadFailure> {
  const load = async (onDisk: string | Buffer): Promise<Buffer | ReadFailure> =>
    await loadGiven(onDisk, limit).catch((error: ReadFailure) => error);
  const bytes = isWrittenInBytes(path) ? await load(nameOnDisk(path)) : null;
  return bytes instanceof Buffer ? bytes : await load(path);
}

/** So many of the files attached are named where another was asked for. */
const NAMED = 20;

/** The letter to show. Without `part` the first; that there are others is said. */
function theLetter(letters: readonly Letter[], part: number | undefined, path: string, output: Output): Letter {
  const letter = letters[(part ?? 1) - 1];
  const count = letters.length === 1 ? 'one letter' : `${letters.length} letters`;
  if (!letter) throw new UsageError(`${path} holds ${count}: there is no letter ${part}.`);
  if (part === undefined && letters.length > 1)
    output.tell(`imr: ${path} holds ${count}; this is the first. --part 2 shows the second.`);
  return letter;
}
