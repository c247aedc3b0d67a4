import type { Watcher } from '../run/archive/archive.js';
import { duration } from './duration.js';
import type { Output } from './output.js';
import { Pace } from './pace.js';
import { progressLine, progressSentence } from './progress-line.js';

/** How often a line is drawn anew on a terminal, and printed elsewhere, in milliseconds. */
const EVERY = { terminal: 200, elsewhere: 30_000 };
/** What takes less than this is not worth a word, in milliseconds. */
const SHORT = 2000;

/** How a run goes, on standard error: a line that changes on a terminal, one now and then elsewhere. */
export interface Progress extends Required<Watcher> {
  /** Takes away what is drawn, wherever the run ended. */
  stop(): void;
}

const nothing = (): void => {};

/** Tells nothing where it is quiet. */
export function createProgress(quiet: boolean, output: Output): Progress {
  if (quiet)
    return {
      searching: nothing,
      begin: nothing,
      letter: nothing,
      end: nothing,
      concluding: nothing,
      say: nothing,
      stop: nothing,
    };
  const line = new LiveLine(output);
  const pace = new Pace(() => performance.now());
  let found = 0;
  let searches = false;
  return {
    searching(count) {
      found = count;
      if (searches) return;
      searches = true;
      line.show(
        (elsewhere) => `Looking for letters: ${found.toLocaleString('en-US')} found${elsewhere ? ' so far' : ''}`,
      );
    },
    begin(total, done) {
      pace.begin(total, done);
      line.show((elsewhere, columns) =>
        elsewhere ? progressSentence(pace.figures()) : progressLine(pace.figures(), columns),
      );
    },
    letter: (failed) => pace.letter(failed),
    end: () => line.clear(),
    concluding() {
      const begun = performance.now();
      line.show(() => `Writing the tables: ${duration((performance.now() - begun) / 1000)} so far`);
    },
    say: (message) => output.tell(message),
    stop: () => line.clear(),
  };
}

/** What is going on: drawn again and again on a terminal, told every few seconds elsewhere. */
class LiveLine {
  #timer: NodeJS.Timeout | undefined;
  #next = 0;

  constructor(private readonly output: Output) {}

  /** From now on this is going on, and nothing else. */
  show(text: (elsewhere: boolean, columns: number) => string): void {
    this.clear();
    const { columns } = this.output;
    this.#next = performance.now() + (columns === undefined ? EVERY.elsewhere : SHORT);
    const tick = (): void => {
      const now = performance.now();
      if (now < this.#next) return;
      const { columns } = this.output;
      if (columns === undefined) this.output.tell(text(true, 0));
      else this.output.redraw(text(false, columns));
      this.#next = now + (columns === undefined ? EVERY.elsewhere : EVERY.terminal);
    };
    this.#timer = setInterval(tick, EVERY.terminal).unref();
  }

  clear(): void {
    clearInterval(this.#timer);
    this.output.redraw('');
  }
}
