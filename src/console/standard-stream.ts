import { fstatSync, writeSync } from 'node:fs';
import type { WriteStream } from 'node:tty';

/** Somewhere to write text to. */
export interface Sink {
  /** Whether a person's terminal shows what is written. */
  readonly isTTY: boolean;
  /** Writes all of a text, or says by an error with a code why it could not. */
  write(text: string): Promise<void>;
}

/** How soon a stream that takes nothing for now is asked again, in milliseconds. */
const PATIENCE = 10;
const sleep = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, PATIENCE));

/** Standard output or error of this process. */
export class StandardStream implements Sink {
  readonly isTTY: boolean;
  readonly #isFile: boolean;
  /** Why nothing can be written any more: what Node.js says of later tries tells less. */
  #broken: Error | undefined;

  constructor(
    private readonly descriptor: 1 | 2,
    readonly stream: WriteStream,
  ) {
    this.isTTY = stream.isTTY === true;
    this.#isFile = !this.isTTY && isFile(descriptor);
    // Without a listener an error would end the process; each write is told of its own.
    stream.on('error', (error) => (this.#broken ??= error));
  }

  async write(text: string): Promise<void> {
    // Node.js takes a file for full that was written to in part, and says nothing of the rest.
    if (this.#isFile) return await writeWhole(this.descriptor, Buffer.from(text));
    if (this.#broken) throw this.#broken;
    await new Promise<void>((resolve, reject) => {
      this.stream.write(text, (error) => (error ? reject((this.#broken ??= error)) : resolve()));
    });
  }
}

/** A file or a device like /dev/full: what can be written to without waiting for a reader. */
function isFile(descriptor: number): boolean {
  const stats = fstatSync(descriptor);
  return stats.isFile() || stats.isCharacterDevice() || stats.isBlockDevice();
}

async function writeWhole(descriptor: number, bytes: Buffer): Promise<void> {
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(descriptor, bytes, at);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
      await sleep();
    }
  }
}
