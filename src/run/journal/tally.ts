import type { FailureCode } from '../../vocabulary/failures.js';
import type { WarningCode } from '../../vocabulary/warnings.js';
import type { CasesWithoutLetter } from '../../write/project.js';
import type { Failure } from '../pool/letter-outcome.js';
import type { Entry, RecordsEntry } from './ledger.js';

/** The counts of a run, taken from its ledger. */
export interface Tally {
  files: number;
  /** Files that hold several letters. */
  bundles: number;
  letters: number;
  items: number;
  upheld: number;
  overturned: number;
  /** Files with at least one record. */
  withRecords: number;
  /** Files without any that failed. */
  withoutRecords: number;
  /** Files attached to others, counted among all of them; and how many their holders say that they have. */
  attached: number;
  attachedTold: number;
  duplicates: number;
  /** Files that hold no letter themselves but have some attached. */
  holders: number;
  failed: number;
  /** Files attached to others that are neither PDFs nor texts, by extension. */
  attachedAside: Record<string, number>;
  readers: Record<string, number>;
  /** Pages of files with letters that belong to none, by what they are. */
  otherPages: Record<string, number>;
  warnings: Partial<Record<WarningCode, number>>;
  failures: Partial<Record<FailureCode, number>>;
  /** Values of the decision index that could not be read and so were not compared, by column. */
  unreadIndexValues: Readonly<Record<string, number>>;
  /** Cases of the decision index that no letter is of; null without an index, and in a shard. */
  casesWithoutLetter: CasesWithoutLetter | null;
  /** The first few failures, as examples. */
  examples: { file: string; code: FailureCode; message: string }[];
}

const EXAMPLES = 5;

export function emptyTally(): Tally {
  return {
    files: 0,
    bundles: 0,
    letters: 0,
    items: 0,
    upheld: 0,
    overturned: 0,
    withRecords: 0,
    withoutRecords: 0,
    attached: 0,
    attachedTold: 0,
    duplicates: 0,
    holders: 0,
    failed: 0,
    attachedAside: {},
    readers: {},
    otherPages: {},
    warnings: {},
    failures: {},
    unreadIndexValues: {},
    casesWithoutLetter: null,
    examples: [],
  };
}

export function addToTally(tally: Tally, entry: Entry): void {
  if ('gone' in entry) return;
  tally.files++;
  addCounts(tally.attachedAside, entry.leftAlone ?? {});
  if (entry.holder !== undefined) tally.attached++;
  tally.attachedTold += entry.attached ?? 0;
  if ('duplicate_of' in entry) tally.duplicates++;
  else {
    if ('letters' in entry) addLetters(tally, entry);
    if (entry.failure?.code === 'attachments-only') tally.holders++;
    else if (entry.failure) {
      addFailure(tally, entry.file, entry.failure);
      if (!('letters' in entry)) tally.withoutRecords++;
    }
  }
}

function addLetters(tally: Tally, { letters, others }: RecordsEntry): void {
  tally.withRecords++;
  if (letters.length > 1) tally.bundles++;
  tally.letters += letters.length;
  for (const { reader, items, upheld, overturned, warnings } of letters) {
    tally.items += items;
    tally.upheld += upheld;
    tally.overturned += overturned;
    tally.readers[reader] = (tally.readers[reader] ?? 0) + 1;
    addWarnings(tally, warnings);
  }
  addCounts(tally.otherPages, others);
}

function addCounts(sums: Record<string, number>, counts: Readonly<Record<string, number>>): void {
  for (const [key, count] of Object.entries(counts)) sums[key] = (sums[key] ?? 0) + count;
}

function addFailure(tally: Tally, file: string, { code, message }: Failure): void {
  tally.failed++;
  tally.failures[code] = (tally.failures[code] ?? 0) + 1;
  if (tally.examples.length < EXAMPLES) tally.examples.push({ file, code, message });
}

export function addWarnings(tally: Tally, codes: readonly WarningCode[]): void {
  for (const code of codes) tally.warnings[code] = (tally.warnings[code] ?? 0) + 1;
}
