/** Processes that read inputs: each has its limits, and one that is lost costs one input. */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { useOf } from './processes.mjs';

const READER = fileURLToPath(new URL('reader.mjs', import.meta.url));

/** CPU seconds, bytes and seconds by the clock that an input may take, and how many inputs a process reads. */
const LIMITS = { seconds: 20, bytes: 1.2 * 2 ** 30, clock: 240, inputs: 1500 };
const LOOKED_AT_EVERY = 100;

/** One reader; its process is started when it is needed. */
export class Reader {
  #child;
  #read = 0;

  constructor(dist, folder, seed) {
    this.start = async () => {
      this.#read = 0;
      this.#child = fork(READER, [dist, folder, String(seed)], {
        stdio: 'ignore',
        // Room for what is new: collecting it makes linear work look like a square.
        execArgv: ['--max-old-space-size=1024', '--min-semi-space-size=64', '--max-semi-space-size=128'],
      });
      await new Promise((resolve, reject) => {
        this.#child.once('message', resolve);
        this.#child.once('exit', (code) => reject(new Error(`The reader did not start (${code}).`)));
      });
    };
  }

  /** What became of an input: { findings, gave }, or { lost, made } where it cost its process. */
  async read(task) {
    if (!this.#child || this.#read >= LIMITS.inputs) {
      this.close();
      await this.start();
    }
    this.#read++;
    const child = this.#child;
    const answer = await this.#answer(child, task);
    if (answer.lost) this.close();
    return answer;
  }

  #answer(child, task) {
    return new Promise((resolve) => {
      let made = [];
      let before = useOf(child.pid).seconds;
      const started = Date.now();
      const end = (answer) => {
        clearInterval(watch);
        child.off('message', told).off('exit', gone);
        resolve({ made, ...answer });
      };
      const told = (message) => {
        if (!message.made) return end(message);
        // Making an input is not reading it.
        ({ made } = message);
        before = useOf(child.pid).seconds;
      };
      const gone = (code, signal) => end({ lost: signal ? { signal } : { died: `status ${code}` } });
      const watch = setInterval(() => {
        const { seconds, bytes } = useOf(child.pid);
        if (bytes > LIMITS.bytes) end({ lost: { memory: bytes } });
        else if (seconds - before > LIMITS.seconds) end({ lost: { late: `${LIMITS.seconds} s of CPU time` } });
        else if (Date.now() - started > LIMITS.clock * 1000) end({ lost: { late: `${LIMITS.clock} s` } });
      }, LOOKED_AT_EVERY);
      child.on('message', told).on('exit', gone);
      child.send(task);
    });
  }

  close() {
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
  }
}
