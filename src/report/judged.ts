import { keyOf } from '../annotation/form.js';
import { evaluate } from '../evaluate/evaluate.js';
import { inOrder } from '../evaluate/field-list.js';
import { readGold } from '../evaluate/gold.js';
import { readRecords } from '../evaluate/records.js';
import { UsageError } from '../run/usage.js';
import type { Judged } from './figures/trust.js';

/** What verdicts say of records, and how many of the letters that have verdicts are not among them. */
export interface JudgedRecords {
  readonly judged: Judged;
  readonly without: number;
}

/**
 * Measures the records of a run by annotations, a file or a folder of them. Letters that are not in the run say nothing
 * of it and are left out. Throws a UsageError where none is, or for a broken annotation.
 */
export async function judgedBy(gold: string, records: string): Promise<JudgedRecords> {
  const annotations = await readGold(gold);
  const found = await readRecords(records, new Set(annotations.map(keyOf)));
  const among = annotations.filter((annotation) => found.has(keyOf(annotation)));
  if (among.length === 0)
    throw new UsageError(
      `None of the letters of ${gold} is in ${records}: give --gold verdicts on letters of this run.`,
    );
  const rows = inOrder(evaluate(among, found).scores).map(
    ({ field, places, right, share, low, high, letters_wrong }) => ({
      field,
      places,
      right,
      share,
      low,
      high,
      letters_wrong,
    }),
  );
  return { judged: { letters: among.length, rows }, without: annotations.length - among.length };
}
