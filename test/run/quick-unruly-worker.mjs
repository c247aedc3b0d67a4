import { setTimeout as sleep } from 'node:timers/promises';
import { serve } from '../../dist/run/pool/serve.js';
import { read } from './quick-letters.mjs';

// The quick worker, that hangs on letters called so, takes its time over slow ones, and loses what vanishes.
serve(async (task) => {
  while (task.file.startsWith('hang'));
  if (task.file.startsWith('slow')) await sleep(700);
  return task.file.startsWith('vanish') ? [] : read(task);
});
