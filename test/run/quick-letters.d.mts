import type { Outcome } from '../../src/run/pool/letter-outcome.js';
import type { Task } from '../../src/run/pool/task.js';

export function read(task: Task): Outcome[];
export function readWithTexts(task: Task): Outcome[];
