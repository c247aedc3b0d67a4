// First: what is loaded behind it is run under it.
import './engine.js';
import { readFile } from './read-file.js';
import { serve, workerOptions } from './serve.js';

/** The entry of a worker process. */
const { memory: _, ...options } = workerOptions();
serve((task, alive) => readFile(task, { ...options, alive }));
