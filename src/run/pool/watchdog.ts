import { workerData } from 'node:worker_threads';

/**
 * The entry of a thread that ends its process where nothing else can, as when a library is busy: once the process takes
 * more memory than it may, of whatever kind, or when the process that started it has gone.
 */
const { memory, parent } = workerData as { readonly memory: number; readonly parent: number };

/** How often it looks, in milliseconds. */
const INTERVAL = 50;

setInterval(() => {
  // No handler keeps this signal from a process; it is the one by which systems end what takes too much memory.
  if (process.memoryUsage.rss() > memory || process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
}, INTERVAL);
