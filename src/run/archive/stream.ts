import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { lines } from '../../read/byte-lines.js';
import { failureLine } from '../journal/conclude.js';
import { outcomesOf, type OutcomeOptions } from '../pool/read-tasks.js';
import type { Task } from '../pool/task.js';
import type { Outcome } from '../pool/letter-outcome.js';

/** How many letters may be under way: few, as answers are wanted soon. */
const WINDOW = 256;

/**
 * A filter: a file a line in, its record or failure a line out, in the same order; a file with several letters, or with
 * others attached to it, gives a line each.
 */
export async function extractStream(input: Readable, output: Writable, options: OutcomeOptions): Promise<void> {
  for await (const outcomes of outcomesOf(tasks(input), WINDOW, options)) {
    const text = outcomes.map(linesOf).join('');
    if (!output.write(text)) await once(output, 'drain');
  }
}

/** The records of a file's letters, then the failure of the file or of some of its letters. */
const linesOf = (outcome: Outcome): string =>
  ('letters' in outcome ? outcome.letters.map(({ line }) => line).join('') : '') + failureLine(outcome);

async function* tasks(input: Readable): AsyncGenerator<Task> {
  for await (const { text } of lines(input)) if (!isBlank(text)) yield { input: text };
}

/** Whether a line is empty, or no more than the carriage return of its end. */
const isBlank = (line: Uint8Array): boolean => line.length === 0 || (line.length === 1 && line[0] === 0x0d);
