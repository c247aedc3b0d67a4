import { readBatch } from '../../dist/run/pool/batch.js';
import { read } from './quick-worker.mjs';

// The quick worker, that hangs on letters called so.
export default (batch) =>
  readBatch(batch, async (task) => {
    while (task.file.startsWith('hang'));
    return read(task);
  });
