import { serve } from '../../dist/run/pool/serve.js';
import { read } from './quick-letters.mjs';

// A worker that starts at once.
serve(async (task) => read(task));
