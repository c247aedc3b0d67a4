import { stat } from 'node:fs/promises';
import { FAILURES, type FailureCode } from '../../vocabulary/failures.js';
import type { OutputFolder } from './folder.js';
import { type Accounts, requireBalance } from './accounts.js';
import { ANEW, EMPTY, readLedger } from './ledger.js';
import type { Seal } from './state.js';
import type { Failure, FileFacts } from '../pool/letter-outcome.js';
import { type Tally, addToTally, addWarnings, emptyTally } from './tally.js';
import { CaseNumbers } from './versions.js';
import { StoppedError } from '../usage.js';
import { BrokenLineError, openUnfinished, putInPlace, TablesRefused } from '../../write/outputs.js';
import type { ProjectOptions, Tables } from '../../write/project.js';

/** What a finished run comes to. */
export interface Conclusion {
  readonly tally: Tally;
  readonly seal: Seal;
}

/**
 * Puts a folder's journal into its final form, then projects the tables from it. `begun`: tables that were written
 * alongside the journal and only need finishing, unless that form is another than what they were written from. The
 * tally also counts the warnings that the decision index added. Throws a StoppedError where the counts do not add up.
 */
export async function concludeWithTables(
  folder: OutputFolder,
  found: Pick<Accounts, 'inputs' | 'done'>,
  options: ProjectOptions,
  begun?: Tables,
): Promise<Conclusion> {
  const { tally, seal, rewritten } = await conclude(folder);
  if (rewritten) await begun?.discard();
  // Loaded only here: a run that is interrupted does without.
  const { warnings, unread, cases, rows } = await (
    begun && !rewritten
      ? begun.finish()
      : import('../../write/project.js').then(({ projectTables }) => projectTables(folder, options))
  ).catch(told);
  const bytes = { told: seal.records, there: (await stat(folder.records)).size };
  requireBalance({ ...found, tally, bytes, rows });
  addWarnings(tally, warnings);
  return { tally: { ...tally, unreadIndexValues: unread, casesWithoutLetter: cases }, seal };
}

function told(error: unknown): never {
  if (error instanceof BrokenLineError) throw new StoppedError(`${error.message} ${ANEW}`, { cause: error });
  if (error instanceof TablesRefused)
    throw new StoppedError(
      `${error.message} The records are whole: only the tables are left to write, with --resume.`,
      {
        cause: error,
      },
    );
  throw error;
}

/**
 * Writes the list of failures from the ledger. Where a resumed run left that out of order, or letters of one case lack
 * their warning, it is put in order first, with the records.
 */
async function conclude(folder: OutputFolder): Promise<Conclusion & { rewritten: boolean }> {
  const found = await writeFailures(folder);
  if (found) return { ...found, rewritten: false };
  const { putInOrder } = await import('./put-in-order.js');
  await putInOrder([{ folder, seal: null }], folder);
  const settled = await writeFailures(folder);
  if (!settled) throw new Error('The ledger is out of order after it was put in order.');
  return { ...settled, rewritten: true };
}

/** Undefined where the ledger is not in its final form. */
async function writeFailures(folder: OutputFolder): Promise<Conclusion | undefined> {
  folder.check();
  const output = await openUnfinished(folder.failures);
  const tally = emptyTally();
  const cases = new CaseNumbers();
  let seal = EMPTY;
  let last = '';
  try {
    for await (const { entry, ...read } of readLedger(folder.ledger)) {
      if ((tally.files > 0 && entry.file <= last) || 'gone' in entry) return undefined;
      last = entry.file;
      ({ seal } = read);
      addToTally(tally, entry);
      cases.add(entry);
      await output.appendFile(failureLine(entry));
    }
    if (!cases.areWarnedAbout()) return undefined;
    await output.sync();
  } finally {
    await output.close();
  }
  folder.check();
  await putInPlace(folder.failures);
  return { tally, seal };
}

/** A line of failures.ndjson, and of the output of `imr extract --stdin`; nothing for a file that was read whole. */
export function failureLine(entry: FileFacts & ({ failure?: Failure } | { duplicate_of: string })): string {
  if ('duplicate_of' in entry)
    return line(entry, 'duplicate-file', `The file has the same content as ${entry.duplicate_of}.`);
  return entry.failure ? line(entry, entry.failure.code, entry.failure.message) : '';
}

function line({ file, sha256, bytes }: FileFacts, code: FailureCode, message: string): string {
  return `${JSON.stringify({ file, sha256, bytes, code, message, next: FAILURES[code].next })}\n`;
}
