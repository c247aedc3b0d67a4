import { open } from 'node:fs/promises';
import { FAILURES, type FailureCode } from '../../vocabulary/failures.js';
import type { OutputFolder } from './folder.js';
import { putInOrder } from './put-in-order.js';
import { type Entry, readLedger } from './ledger.js';
import type { FileFacts } from '../pool/letter-outcome.js';
import { type Tally, addToTally, addWarnings, emptyTally } from './tally.js';
import { putInPlace, unfinished } from '../../write/outputs.js';
import type { ProjectOptions, Tables } from '../../write/project.js';

/**
 * Puts a folder's journal into its final order, then projects the tables from it. `begun`: tables that were written
 * alongside the journal and only need finishing. The tally also counts the warnings that the decision index added.
 */
export async function concludeWithTables(
  folder: OutputFolder,
  options: ProjectOptions,
  begun?: Tables,
): Promise<Tally> {
  const tally = await conclude(folder);
  // Loaded only here: a run that is interrupted does without.
  const { warnings, unread } = await (begun
    ? begun.finish()
    : import('../../write/project.js').then(({ projectTables }) => projectTables(folder, options)));
  addWarnings(tally, warnings);
  return { ...tally, unreadIndexValues: unread };
}

/** Writes the list of failures from the ledger, which is put in order first where a resumed run left it otherwise. */
async function conclude(folder: OutputFolder): Promise<Tally> {
  const tally = await writeFailures(folder);
  if (tally) return tally;
  await putInOrder([folder], folder);
  const settled = await writeFailures(folder);
  if (!settled) throw new Error('The ledger is out of order after it was put in order.');
  return settled;
}

/** Undefined where the ledger is not in its final order. */
async function writeFailures(folder: OutputFolder): Promise<Tally | undefined> {
  const output = await open(unfinished(folder.failures), 'w');
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
  await putInPlace(folder.failures);
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
