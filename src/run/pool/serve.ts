import { Worker } from 'node:worker_threads';
import type { LetterRecord, Outcome } from './letter-outcome.js';
import type { Message, WorkerOptions } from './messages.js';
import type { Task } from './task.js';

/** What the pool that started this process wants of it. */
export const workerOptions = (): WorkerOptions => JSON.parse(process.argv[2]!) as WorkerOptions;

/** How often a worker says that it gets on, in milliseconds. */
const SAID_EVERY = 100;
/** So many letters travel in one message: the records of a bundle of thousands would be in memory twice. */
const TOGETHER = 64;
/** A worker that takes more than this part of its memory makes way for a new one. */
const TIRED = 0.5;

/** Makes this process a worker: it reads what it is sent, one task after the other. */
export function serve(readFile: (task: Task, alive: () => void) => Promise<readonly Outcome[]>): void {
  const { memory } = workerOptions();
  // The terminal and schedulers signal all processes of a run: the pool's own decides what is still done.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {});
  process.on('disconnect', () => process.exit());
  new Worker(new URL('watchdog.js', import.meta.url), {
    workerData: { memory, parent: process.ppid },
    resourceLimits: { maxYoungGenerationSizeMb: 2, maxOldGenerationSizeMb: 16 },
  }).unref();

  let said = 0;
  const alive = (): void => {
    const now = performance.now();
    if (now - said < SAID_EVERY) return;
    said = now;
    void send({ is: 'alive' });
  };
  const answer = async (task: Task): Promise<void> => {
    const outcomes = await readFile(task, alive);
    for (const [of, outcome] of outcomes.entries())
      for (const letters of allButLast(outcome)) await send({ is: 'letters', of, letters });
    const tired = process.memoryUsage.rss() > memory * TIRED;
    await send({ is: 'done', outcomes: outcomes.map(withLast), tired });
    // What was asked for meanwhile goes to the one that takes its place.
    if (tired) await new Promise(() => {});
  };
  let last = Promise.resolve();
  process.on('message', (task: Task) => {
    last = last.then(() => answer(task));
  });
  void send({ is: 'ready' });
}

/** Ends once the message has left: what follows may keep this process busy. */
const send = (message: Message): Promise<void> =>
  // Whoever no longer listens has ended, and this process with it.
  new Promise((resolve) => process.send!(message, undefined, undefined, () => resolve()));

const lettersOf = (outcome: Outcome): readonly LetterRecord[] => ('letters' in outcome ? outcome.letters : []);
const beforeLast = (outcome: Outcome): number =>
  Math.max(0, Math.ceil(lettersOf(outcome).length / TOGETHER) - 1) * TOGETHER;

function* allButLast(outcome: Outcome): Generator<readonly LetterRecord[]> {
  const end = beforeLast(outcome);
  for (let from = 0; from < end; from += TOGETHER) yield lettersOf(outcome).slice(from, from + TOGETHER);
}

const withLast = (outcome: Outcome): Outcome =>
  'letters' in outcome ? { ...outcome, letters: outcome.letters.slice(beforeLast(outcome)) } : outcome;
