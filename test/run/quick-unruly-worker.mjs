import { serve } from '../../dist/run/pool/serve.js';
import { read } from './quick-letters.mjs';

// A worker of the smallest letters, that hangs on those called so.
serve(async (task) => {
  while (task.file.startsWith('hang'));
  return read(task);
});
