import { WorkerPool } from '../../dist/run/pool/pool.js';

// A run whose worker prints, then hangs; its argument is where the worker tells its process.
const worker = new URL('unruly-worker.mjs', import.meta.url);
const pool = new WorkerPool({ jobs: 1, timeout: 60, memory: 2 ** 30, worker });
await pool.read({ file: 'print', path: '' });
await pool.read({ file: 'hang', path: process.argv[2] });
