import { open, rename } from 'node:fs/promises';
import { FAILURES, type FailureCode } from '../../vocabulary/failures.js';
import type { OutputFolder } from './folder.js';
import { mergeRuns } from './put-in-order.js';
import { type Entry, readLedger } from './ledger.js';
import type { FileFacts } from '../pool/letter-outcome.js';
import { type Tally, addToTally, addWarnings, emptyTally } from './tally.js';
import type { ProjectOptions, Tables } from '../../write/project.js';

/**
 * Brings a folder's journal into its final order and projects the tables from it, or finishes those that were written with it, in that order.
 * The tally counts what the decision index added too.
 */
export async function concludeWithTables(
  folder: OutputFolder,
  options: ProjectOptions,
  begun?: Tables,
): Promise<Tally> {
  const tally = await conclude(folder);
  // Loaded only now: a run that is interrupted has no use for it.
  const { warnings, unread } = await (begun
    ? begun.finish()
    : import('../../write/project.js').then(({ projectTables }) => projectTables(folder.path, options)));
  addWarnings(tally, warnings);
  return { ...tally, unreadIndexValues: unread };
}

/** Brings records and ledger into their final order where a resumed run left them in another, and writes the list of failures from the ledger. */
async function conclude(folder: OutputFolder): Promise<Tally> {
  const tally = await writeFailures(folder);
  if (tally) return tally;
  await mergeRuns([folder], folder);
  const settled = await writeFailures(folder);
  if (!settled) throw new Error('The ledger is out of order after it was put in order.');
  return settled;
}

/** Nothing when the ledger is not in its final order. */
async function writeFailures(folder: OutputFolder): Promise<Tally | undefined> {
  const path = `${folder.failures}.new`;
  const output = await open(path, 'w');
  const tally = emptyTally();
  let last = '';
  try {
    for await (const { entry } of readLedger(folder.ledger)) {
      if ((tally.files > 0 && entry.file <= last) || 'gone' in entry) return undefined;
      last = entry.file;
      addToTally(tally, entry);
      if (!('record' in entry)) await output.appendFile(failureLine(entry));
    }
    await output.sync();
  } finally {
    await output.close();
  }
  await rename(path, folder.failures);
  return tally;
}

/** A line of failures.ndjson, and of the output of `imr extract --stdin`. */
export function failureLine(entry: Exclude<Entry, { record: unknown } | { gone: true }>): string {
  if ('failure' in entry) return line(entry, entry.failure.code, entry.failure.message);
  return line(entry, 'duplicate-file', `The file has the same content as ${entry.duplicate_of}.`);
}

function line({ file, sha256, bytes }: FileFacts, code: FailureCode, message: string): string {
  return `${JSON.stringify({ file, sha256, bytes, code, message, next: FAILURES[code].next })}\n`;
}
