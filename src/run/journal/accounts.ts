import type { Tally } from './tally.js';
import { StoppedError } from '../usage.js';

/** What is counted of a run in different places; it all has to come to the same. */
export interface Accounts {
  /** Files on disk that the run had to read, as they were found. */
  readonly inputs: number;
  /** Files read, and done before; where the run has read any itself. */
  readonly done?: number | undefined;
  /** What the ledger comes to. */
  readonly tally: Tally;
  /** Bytes of records.ndjson by the ledger, and on disk. */
  readonly bytes: { readonly told: number; readonly there: number };
  /** What went into the tables. */
  readonly rows: { readonly records: number; readonly failures: number };
}

/** Two counts of the same thing. */
interface Equation {
  readonly what: string;
  readonly counts: readonly [number, number];
}

/** Refuses to call a run finished whose counts do not add up. Throws a StoppedError with the numbers. */
export function requireBalance(accounts: Accounts): void {
  const wrong = equations(accounts).filter(({ counts: [a, b] }) => a !== b);
  if (wrong.length === 0) return;
  const told = wrong.map(({ what, counts: [a, b] }) => `${what} (${a} and ${b})`).join('; ');
  throw new StoppedError(
    `The run is not finished, as its counts do not add up: ${told}. Go on with --resume; where that does not help, ` +
      'extract anew with --force.',
  );
}

function equations({ inputs, done = inputs, tally, bytes, rows }: Accounts): Equation[] {
  const { files, withRecords, withoutRecords, failed, duplicates, holders, attached, attachedTold, letters } = tally;
  return [
    { what: 'files found and files done', counts: [inputs, done] },
    { what: 'files found and files in the ledger', counts: [inputs, files - attached] },
    { what: 'files attached and such files in the ledger', counts: [attachedTold, attached] },
    {
      what: 'files in the ledger and those read, failed, left out as duplicates or only holding others',
      counts: [files, withRecords + withoutRecords + duplicates + holders],
    },
    { what: 'letters in the ledger and records in the tables', counts: [letters, rows.records] },
    {
      what: 'files with a failure and failures in their table',
      counts: [failed + duplicates + holders, rows.failures],
    },
    { what: 'bytes of records in the ledger and on disk', counts: [bytes.told, bytes.there] },
  ];
}
