import { setTimeout as sleep } from 'node:timers/promises';
import { readBatch } from '../../dist/run/pool/batch.js';
import { read } from './quick-worker.mjs';

// The quick worker, that hangs on letters called so, takes its time over slow ones, and loses what vanishes.
export default (batch) =>
  readBatch(batch, async (task) => {
    while (task.file.startsWith('hang'));
    if (task.file.startsWith('slow')) await sleep(700);
    return task.file.startsWith('vanish') ? [] : read(task);
  });
