import type { Worker as Thread } from 'node:worker_threads';
import type { Worker } from 'tesseract.js';
import { type GreyImage, pgmOf } from './image.js';
import type { Word } from './layout.js';
import { englishData, missingForOcr } from './packages.js';

/** What was recognised in an image: lines of words, and how sure the engine is of them, from 0 to 100. */
export interface Recognition {
  readonly lines: readonly (readonly Word[])[];
  readonly confidence: number;
}

/** One block of text: rows of a table stay rows, where other ways of reading make columns of them. */
const ONE_BLOCK = '6';
/** Milliseconds a page may take: what takes longer is noise, in which the engine sees words without end. */
const LIMIT = 60_000;
/** The newer half of the engine. */
const LSTM_ONLY = 1;

/** Tesseract in a thread of its own. It keeps the process from ending only while it has work. */
class Engine {
  readonly #worker: Worker;
  readonly #thread: Thread;

  private constructor(worker: Worker) {
    this.#worker = worker;
    this.#thread = (worker as Worker & { readonly worker: Thread }).worker;
    this.#thread.unref();
  }

  /** Nothing is fetched: the data is a package's. Throws an Error where that, or the program, is not installed. */
  static async start(): Promise<Engine> {
    const missing = missingForOcr();
    if (missing !== null) throw new Error(missing);
    const { createWorker } = (await import('tesseract.js')).default;
    return new Engine(
      await createWorker('eng', LSTM_ONLY, {
        langPath: englishData(),
        cacheMethod: 'none',
        gzip: true,
        // Without one, a failure is thrown where nobody can catch it, besides being given to who asked.
        errorHandler: () => {},
      }),
    );
  }

  async recognise(image: GreyImage): Promise<Recognition> {
    this.#thread.ref();
    let lost: (error: Error) => void;
    let limit: NodeJS.Timeout;
    try {
      const { data } = await Promise.race([
        this.#worker.recognize(
          pgmOf(image),
          { tessedit_pageseg_mode: ONE_BLOCK, user_defined_dpi: String(Math.round(image.dpi)) } as object,
          { text: false, blocks: true },
        ),
        new Promise<never>((_, reject) => {
          this.#thread.once('error', (lost = reject));
          limit = setTimeout(() => reject(new Error(`no end within ${LIMIT / 1000} s`)), LIMIT);
        }),
      ]);
      const lines = (data.blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.lines));
      return { lines: lines.map(({ words }) => words), confidence: data.confidence };
    } finally {
      clearTimeout(limit!);
      this.#thread.off('error', lost!);
      this.#thread.unref();
    }
  }

  /** Ends its thread, whatever it is at. */
  end(): void {
    void this.#thread.terminate();
  }
}

let engine: Promise<Engine> | undefined;

/**
 * What an image says, by the one engine of this thread, started when it is first needed. Throws an Error where it
 * cannot be; after a fault the next image gets a new engine.
 */
export async function recognise(image: GreyImage): Promise<Recognition> {
  engine ??= Engine.start();
  try {
    return await (await engine).recognise(image);
  } catch (error) {
    void engine.then(
      (faulty) => faulty.end(),
      () => {},
    );
    engine = undefined;
    throw error;
  }
}
