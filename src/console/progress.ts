import type { Watcher } from '../run/archive/archive.js';
import type { Output } from './output.js';

/** How often a line is printed where there is no terminal, in milliseconds. */
const LINE_INTERVAL = 10_000;

/** A bar on a terminal, a line now and then elsewhere, nothing when quiet; all on standard error. */
export async function createProgress(quiet: boolean, output: Output): Promise<Watcher> {
  if (quiet) return { begin: () => {}, letter: () => {}, end: () => {}, say: () => {} };
  const say = (message: string): void => output.tell(message);
  const { terminal } = output;
  return { ...(terminal ? await createBar(terminal) : createLines(say)), say };
}

async function createBar(stream: NodeJS.WriteStream): Promise<Omit<Watcher, 'say'>> {
  const { SingleBar, Presets } = await import('cli-progress');
  const bar = new SingleBar(
    {
      stream,
      fps: 5,
      hideCursor: true,
      etaBuffer: 2000,
      format: '{bar} {percentage} % | {value}/{total} letters | {rate} letters/s | {left} left | {failed} failed',
    },
    Presets.shades_classic,
  );
  const pace = new Pace();
  return {
    begin(total, done) {
      pace.begin(total, done);
      bar.start(total, done, pace.figures());
    },
    letter(failed) {
      pace.letter(failed);
      bar.increment(1, pace.figures());
    },
    end: () => bar.stop(),
  };
}

function createLines(say: Watcher['say']): Omit<Watcher, 'say'> {
  const pace = new Pace();
  let next = 0;
  return {
    begin(total, done) {
      pace.begin(total, done);
      next = performance.now() + LINE_INTERVAL;
    },
    letter(failed) {
      pace.letter(failed);
      const now = performance.now();
      if (now < next) return;
      next = now + LINE_INTERVAL;
      const { rate, left, failed: failures } = pace.figures();
      say(`${pace.done} of ${pace.total} letters, ${rate} letters/s, ${left} left, ${failures} failed`);
    },
    end: () => {},
  };
}

/** How fast letters are read, and how long the rest will take. */
class Pace {
  total = 0;
  done = 0;
  #failed = 0;
  #read = 0;
  #started = 0;

  begin(total: number, done: number): void {
    this.total = total;
    this.done = done;
    this.#started = performance.now();
  }

  letter(failed: boolean): void {
    this.done++;
    this.#read++;
    if (failed) this.#failed++;
  }

  figures(): { rate: string; left: string; failed: number } {
    const seconds = (performance.now() - this.#started) / 1000;
    const rate = seconds > 0 ? this.#read / seconds : 0;
    return {
      rate: rate.toFixed(0),
      left: rate > 0 ? duration((this.total - this.done) / rate) : '?',
      failed: this.#failed,
    };
  }
}

/** Seconds as a person says them: "45 s", "3 min 20 s", "2 h 5 min". */
export function duration(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
