/** How fast letters are read, and how long the rest will take. */

/** No estimate before this many milliseconds and letters, counted from the first: workers take their time to start. */
const LEAST_TIME = 5000;
const LEAST_READ = 3;
/** An estimate is made from the last so many milliseconds, and from so many letters at least. */
const WINDOW = 30_000;
const WINDOW_READ = 20;
/** How far apart two moments are that are remembered, in milliseconds. */
const APART = 1000;

interface Moment {
  readonly at: number;
  readonly read: number;
}

export interface Figures {
  readonly total: number;
  readonly done: number;
  readonly failed: number;
  /** Letters per second; undefined until that can be told. */
  readonly rate: number | undefined;
  /** Seconds; undefined until that can be told. */
  readonly left: number | undefined;
}

export class Pace {
  #total = 0;
  #done = 0;
  #failed = 0;
  #read = 0;
  #moments: Moment[] = [];

  /** @param now milliseconds, by a clock that is never put back */
  constructor(private readonly now: () => number) {}

  begin(total: number, done: number): void {
    this.#total = total;
    this.#done = done;
  }

  letter(failed: boolean): void {
    this.#done++;
    this.#read++;
    if (failed) this.#failed++;
    const at = this.now();
    if (at - (this.#moments.at(-1)?.at ?? -Infinity) < APART) return;
    this.#moments.push({ at, read: this.#read });
    while (this.#isEnough(this.#moments[1], at)) this.#moments.shift();
  }

  figures(): Figures {
    const rate = this.#rate();
    const left = rate === undefined ? undefined : (this.#total - this.#done) / rate;
    return { total: this.#total, done: this.#done, failed: this.#failed, rate, left };
  }

  #rate(): number | undefined {
    const [first] = this.#moments;
    if (!first) return undefined;
    const time = this.now() - first.at;
    const read = this.#read - first.read;
    return time < LEAST_TIME || read < LEAST_READ ? undefined : (read / time) * 1000;
  }

  /** Whether an estimate can be made from a moment on, so that those before it may be forgotten. */
  #isEnough(moment: Moment | undefined, now: number): boolean {
    return moment !== undefined && now - moment.at >= WINDOW && this.#read - moment.read >= WINDOW_READ;
  }
}
