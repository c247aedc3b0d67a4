import type { LetterRecord, Outcome } from './letter-outcome.js';
import type { ReadOptions } from './read-file.js';

/** What a worker is told when it starts, as JSON on its command line. */
export interface WorkerOptions extends ReadOptions {
  /** How much memory it may take, in bytes. */
  readonly memory: number;
}

/** What a worker says. It reads the tasks that it is sent one after the other, in their order. */
export type Message =
  /** It waits for tasks. */
  | { readonly is: 'ready' }
  /** It gets on with the task in hand. */
  | { readonly is: 'alive' }
  /** Some of the letters of a file of the task in hand; `of` counts the task's files from 0. */
  | { readonly is: 'letters'; readonly of: number; readonly letters: readonly LetterRecord[] }
  /**
   * What became of the task in hand, without the letters that were sent before. `tired`: it has grown too large to begin
   * another.
   */
  | { readonly is: 'done'; readonly outcomes: readonly Outcome[]; readonly tired: boolean };
