import { serve } from '../../dist/run/pool/serve.js';
import { read } from './quick-letters.mjs';

// The quick worker, that hangs on letters called so.
serve(async (task) => {
  while (task.file.startsWith('hang'));
  return read(task);
});
