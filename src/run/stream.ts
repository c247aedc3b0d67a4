import { availableParallelism } from 'node:os';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { lines } from '../read/byte-lines.js';
import { failureLine } from './conclude.js';
import { inOrder } from './in-order.js';
import { WorkerPool } from './pool.js';
import type { Task } from './batch.js';

export interface StreamOptions {
  readonly jobs?: number | undefined;
  readonly timeout: number;
  readonly reader?: 'pdfium' | 'pdf-parse' | undefined;
  readonly worker?: URL | undefined;
}

const BATCH = 16;
const WINDOW = 16;

/** A filter: a letter a line in, its record or failure a line out, in the same order. Resolves with the number of failures. */
export async function extractStream(input: Readable, output: Writable, options: StreamOptions): Promise<{ letters: number; failed: number }> {
  const jobs = options.jobs ?? availableParallelism();
  const pool = new WorkerPool({ jobs, timeout: options.timeout, reader: options.reader, worker: options.worker });
  let letters = 0;
  let failed = 0;
  try {
    for await (const outcomes of inOrder(batches(input), Math.max(WINDOW, 2 * jobs), (tasks) => pool.read(tasks))) {
      const text = outcomes.map((outcome) => ('line' in outcome ? outcome.line : failureLine(outcome))).join('');
      letters += outcomes.length;
      failed += outcomes.filter((outcome) => 'failure' in outcome).length;
      if (!output.write(text)) await once(output, 'drain');
    }
  } finally {
    await pool.close();
  }
  return { letters, failed };
}

/** Groups what has arrived and never waits for more, so that a driver that sends one letter and waits for its answer gets it. */
async function* batches(input: Readable): AsyncGenerator<Task[]> {
  let tasks: Task[] = [];
  for await (const { text, last } of lines(input)) {
    if (text.length > 0) tasks.push({ input: text });
    if (tasks.length === 0 || (!last && tasks.length < BATCH)) continue;
    yield tasks;
    tasks = [];
  }
  if (tasks.length > 0) yield tasks;
}
