import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { lines } from '../../read/byte-lines.js';
import { failureLine } from '../journal/conclude.js';
import { BATCH, outcomesOf, type OutcomeOptions } from '../pool/read-batches.js';
import type { Task } from '../pool/batch.js';

/** How many batches may be under way: few, as answers are wanted soon. */
const WINDOW = 16;

/** A filter: a letter a line in, its record or failure a line out, in the same order. */
export async function extractStream(input: Readable, output: Writable, options: OutcomeOptions): Promise<void> {
  for await (const outcomes of outcomesOf(batches(input), WINDOW, options)) {
    const text = outcomes.map((outcome) => ('line' in outcome ? outcome.line : failureLine(outcome))).join('');
    if (!output.write(text)) await once(output, 'drain');
  }
}

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
