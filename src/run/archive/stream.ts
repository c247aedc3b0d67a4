import type { Readable } from 'node:stream';
import { lines } from '../../read/byte-lines.js';
import { failureLine } from '../journal/conclude.js';
import { BATCH, outcomesOf, type OutcomeOptions } from '../pool/read-batches.js';
import type { Task } from '../pool/batch.js';
import type { Outcome } from '../pool/letter-outcome.js';

/** How many batches may be under way: few, as answers are wanted soon. */
const WINDOW = 16;

/**
 * A filter: a file a line in, its record or failure a line out, in the same order; a file with several letters, or with
 * others attached to it, gives a line each.
 *
 * @param answer writes lines; where it cannot, its error ends the filter
 */
export async function extractStream(
  input: Readable,
  answer: (lines: string) => Promise<void>,
  options: OutcomeOptions,
): Promise<void> {
  for await (const outcomes of outcomesOf(batches(input), WINDOW, options)) {
    await answer(outcomes.map(linesOf).join(''));
  }
}

/** The records of a file's letters, then the failure of the file or of some of its letters. */
const linesOf = (outcome: Outcome): string =>
  ('letters' in outcome ? outcome.letters.map(({ line }) => line).join('') : '') + failureLine(outcome);

/** Groups what has arrived, never waiting for more: a driver may send one letter and wait for its answer. */
async function* batches(input: Readable): AsyncGenerator<Task[]> {
  let tasks: Task[] = [];
  for await (const { text, last } of lines(input)) {
    if (!isBlank(text)) tasks.push({ input: text });
    if (tasks.length === 0 || (!last && tasks.length < BATCH)) continue;
    yield tasks;
    tasks = [];
  }
  if (tasks.length > 0) yield tasks;
}

/** Whether a line is empty, or no more than the carriage return of its end. */
const isBlank = (line: Uint8Array): boolean => line.length === 0 || (line.length === 1 && line[0] === 0x0d);
