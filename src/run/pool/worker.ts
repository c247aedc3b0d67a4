import { workerData } from 'node:worker_threads';
import { type Batch, readBatch } from './batch.js';
import type { Outcome } from './letter-outcome.js';
import { type ReadOptions, readFile } from './read-file.js';

const options = workerData as ReadOptions;

/** The entry of a worker thread. */
export default async function work(batch: Batch): Promise<Outcome[]> {
  return await readBatch(batch, (task, alive) => readFile(task, { ...options, alive }));
}
