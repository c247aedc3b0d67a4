import type { FailureCode } from '../../vocabulary/failures.js';
import type { WarningCode } from '../../vocabulary/warnings.js';
import type { Entry } from './ledger.js';

/** The counts of a run, taken from its ledger. */
export interface Tally {
  files: number;
  letters: number;
  items: number;
  upheld: number;
  overturned: number;
  duplicates: number;
  failed: number;
  readers: Record<string, number>;
  warnings: Partial<Record<WarningCode, number>>;
  failures: Partial<Record<FailureCode, number>>;
  /** Values of the decision index that could not be read and so were not compared, by column. */
  unreadIndexValues: Readonly<Record<string, number>>;
  /** The first few failures, as examples. */
  examples: { file: string; code: FailureCode; message: string }[];
}

const EXAMPLES = 5;

export function emptyTally(): Tally {
  return {
    files: 0,
    letters: 0,
    items: 0,
    upheld: 0,
    overturned: 0,
    duplicates: 0,
    failed: 0,
    readers: {},
    warnings: {},
    failures: {},
    unreadIndexValues: {},
    examples: [],
  };
}

export function addToTally(tally: Tally, entry: Entry): void {
  if ('gone' in entry) return;
  tally.files++;
  if ('record' in entry) {
    const { reader, items, upheld, overturned, warnings } = entry.record;
    tally.letters++;
    tally.items += items;
    tally.upheld += upheld;
    tally.overturned += overturned;
    tally.readers[reader] = (tally.readers[reader] ?? 0) + 1;
    addWarnings(tally, warnings);
  } else if ('failure' in entry) {
    const { code, message } = entry.failure;
    tally.failed++;
    tally.failures[code] = (tally.failures[code] ?? 0) + 1;
    if (tally.examples.length < EXAMPLES) tally.examples.push({ file: entry.file, code, message });
  } else {
    tally.duplicates++;
  }
}

export function addWarnings(tally: Tally, codes: readonly WarningCode[]): void {
  for (const code of codes) tally.warnings[code] = (tally.warnings[code] ?? 0) + 1;
}
