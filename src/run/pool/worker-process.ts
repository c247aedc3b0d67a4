import { type ChildProcess, fork } from 'node:child_process';
import type { Failure } from './letter-outcome.js';
import type { Message, WorkerOptions } from './messages.js';
import type { Task } from './task.js';

/** Is told what happens to a worker. */
interface Watcher {
  message(message: Message): void;
  /** It has ended, or could not start. */
  end(how: Ending): void;
}

/** How a worker ended. */
export interface Ending {
  readonly code: Extract<Failure['code'], 'worker-crashed' | 'too-much-memory'>;
  /** "It ended with status 1: Error: no such package." */
  readonly message: string;
}

/** So much of what a worker prints at last is kept, in characters. */
const KEPT = 4000;
const MEGABYTE = 1 << 20;
/** Megabytes for new objects from the start: as many as the engine would come to take. */
const YOUNG = 16;
/** What the engine prints when JavaScript's memory is used up, and it ends its process. */
const HEAP_FULL = /heap out of memory|Allocation failed/;

/**
 * A process that reads letters. What it prints goes nowhere: standard output is for records. Of its errors the last are
 * kept to tell why it ended.
 */
export class WorkerProcess {
  readonly #child: ChildProcess;
  #printed = '';

  constructor(module: URL, options: WorkerOptions, watcher: Watcher) {
    const megabytes = Math.ceil(options.memory / MEGABYTE);
    this.#child = fork(module, [JSON.stringify(options)], {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      execArgv: [
        // The engine may use what the process may use: it would end the process more slowly.
        `--max-old-space-size=${megabytes}`,
        // Room for what a letter makes at once: a small one is cleared several times per letter, in an eighth of its time.
        `--min-semi-space-size=${YOUNG}`,
      ],
    });
    this.#child.stderr!.setEncoding('utf8').on('data', (text: string) => {
      this.#printed = (this.#printed + text).slice(-KEPT);
    });
    this.#child.on('message', (message: Message) => watcher.message(message));
    let failed: Error | undefined;
    this.#child.on('error', (error) => (failed ??= error));
    // Comes last, also where there was no process; what it printed is here by then.
    this.#child.on('close', (status, signal) =>
      watcher.end(endingOf(this.#printed, megabytes, status, signal, failed)),
    );
  }

  /** Gives it one more task. */
  read(task: Task): void {
    // Where it has ended meanwhile, its end is told.
    this.#child.send(task, () => {});
  }

  /** Ends it at once, whatever it is at. */
  kill(): void {
    this.#child.kill('SIGKILL');
  }
}

function endingOf(
  printed: string,
  megabytes: number,
  status: number | null,
  signal: NodeJS.Signals | null,
  failed: Error | undefined,
): Ending {
  // Its watchdog ends it so, and a system that is out of memory.
  if (signal === 'SIGKILL' || HEAP_FULL.test(printed))
    return { code: 'too-much-memory', message: `Reading the letter took more than ${megabytes} MB of memory.` };
  const how = signal === null ? `with status ${status}` : `by ${signal}`;
  const [fault = failed?.message] = /^(?:\w*Error|FATAL ERROR)\b.*/m.exec(printed) ?? [];
  return { code: 'worker-crashed', message: `It ended ${how}${fault === undefined ? '' : `: ${fault}`}.` };
}
