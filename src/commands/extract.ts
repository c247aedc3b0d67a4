import { fstatSync } from 'node:fs';
import type { PdfReaderId } from '../read/readers.js';
import { DEFAULT_MAX_BYTES, MEGABYTE, type OcrMode } from '../read/choices.js';
import type { Output } from '../console/output.js';
import type { ArchiveResult } from '../run/archive/archive.js';
import type { Wanted } from '../run/archive/find-letters.js';
import { parseShard } from '../run/archive/shard.js';
import { startWorkers } from '../run/pool/read-tasks.js';
import { UsageError } from '../run/usage.js';
import type { ProjectOptions } from '../write/project.js';
import { EXIT } from './exit-status.js';
import { requireFormat } from './require-format.js';
import { requireOcr } from './require-ocr.js';
import { timeoutFor } from './timeout.js';

interface ExtractFlags extends ProjectOptions {
  readonly out: string;
  readonly jobs?: number;
  readonly resume?: boolean;
  readonly force?: boolean;
  readonly shard?: string;
  readonly stdin?: boolean;
  /** Keep the text of each letter. */
  readonly text?: boolean;
  readonly reader?: PdfReaderId;
  readonly recheck?: number;
  readonly ocr?: OcrMode;
  readonly timeout?: number;
  /** Megabytes that a file may have, and that a worker may take. */
  readonly maxSize?: number;
  readonly memory?: number;
  readonly quiet?: boolean;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  /** Print what would be read, and no more. */
  readonly list?: boolean;
  readonly exitZero?: boolean;
}

const timeoutOf = ({ timeout, ocr }: ExtractFlags): number => timeout ?? timeoutFor(ocr);

const bytesOf = ({ maxSize }: ExtractFlags): number => (maxSize === undefined ? DEFAULT_MAX_BYTES : maxSize * MEGABYTE);

/** `imr extract`. `given`: the flags that stand on the command line. Gives the exit status. */
export async function extract(
  paths: readonly string[],
  flags: ExtractFlags,
  given: readonly string[],
  output: Output,
): Promise<number> {
  await requireOcr(flags.ocr);
  if (flags.stdin) return await filter(paths, flags, given, output);
  if (paths.length === 0)
    throw new UsageError('Say which files or folders to read, for example: imr extract letters --out out');
  const {
    format,
    escapeFormulas,
    bom,
    index,
    indexColumns,
    evidence,
    text: texts,
    shard: part,
    quiet = false,
    exitZero = false,
    ...rest
  } = flags;
  const shard = part === undefined ? undefined : parseShard(part);
  if (flags.list) return await list(paths, { ...rest, shard }, output);
  await requireFormat(flags.format);
  const options = { ...rest, shard, quotes: evidence, texts, timeout: timeoutOf(flags), maxBytes: bytesOf(flags) };
  // It starts while the rest of the program is loaded and letters are found. What is resumed may have none left.
  const workers = flags.resume ? undefined : startWorkers(options);
  const interruption = new Interruption(flags.out, output);
  try {
    const [{ extractArchive }, { createProgress }, { statusOf, tellEnd }] = await Promise.all([
      import('../run/archive/archive.js'),
      import('../console/progress.js'),
      import('./end-of-run.js'),
    ]);
    const progress = createProgress(quiet, output);
    const tables = { format, escapeFormulas, bom, index, indexColumns, evidence };
    const result = await extractArchive(
      paths,
      { ...options, tables, workers, signal: interruption.signal },
      {
        ...progress,
        end() {
          progress.end();
          interruption.endsAtOnce();
        },
      },
    ).finally(() => progress.stop());
    const { tally, ignored, setAside, seconds } = result;
    if (!tally) return interruption.tell(doneSoFar(result));
    tellEnd({ tally, ignored, setAside, seconds, out: flags.out, format }, quiet, output);
    return statusOf(tally, exitZero);
  } finally {
    interruption.release();
    await workers?.close();
  }
}

/** Prints what would be read, and tells what would be set aside. */
async function list(paths: readonly string[], wanted: Wanted, output: Output): Promise<number> {
  const { listLetters } = await import('./list-letters.js');
  return await listLetters(paths, wanted, output);
}

function doneSoFar({ done, total }: ArchiveResult): string {
  if (total === undefined) return 'the search for letters was not at its end, and what was done before is';
  if (done === undefined) return 'no letter was read; what another run has done is';
  return `${done} of ${total} letters are done and`;
}

/** The options that make sense for a filter, which writes no tables and keeps nothing. */
const OF_A_FILTER: ReadonlySet<string> = new Set([
  '--stdin',
  '--jobs',
  '--timeout',
  '--max-size',
  '--memory',
  '--reader',
  '--recheck',
  '--ocr',
  '--evidence',
  '--quiet',
]);

/** Failures are lines of the output and leave the status at 0: what drives a filter takes any other for a crash. */
async function filter(
  paths: readonly string[],
  flags: ExtractFlags,
  given: readonly string[],
  output: Output,
): Promise<number> {
  const unfit = [...(paths.length > 0 ? ['paths'] : []), ...given.filter((flag) => !OF_A_FILTER.has(flag))];
  if (unfit.length > 0)
    throw new UsageError(
      '--stdin reads letters from standard input and writes records to standard output: ' +
        `it takes no ${unfit.join(', ')}.`,
    );
  // Node.js takes a folder for an input without content.
  if (fstatSync(process.stdin.fd).isDirectory())
    throw new UsageError('Standard input is a folder. Give lines of JSON, a letter each.');
  const { jobs, memory, reader, recheck, ocr, evidence: quotes } = flags;
  const options = { jobs, timeout: timeoutOf(flags), memory, maxBytes: bytesOf(flags), reader, recheck, ocr, quotes };
  const { extractStream } = await import('../run/archive/stream.js');
  const lines = await extractStream(process.stdin, (lines) => output.answer(lines), options);
  if (lines === 0 && !flags.quiet) output.tell('imr: no letters came on standard input.');
  return EXIT.done.status;
}

/**
 * Turns the first Ctrl-C, a scheduler's request to end, or the end of the terminal into an orderly stop; a second one
 * ends at once, but for the last: a shell and the system both tell it.
 */
class Interruption {
  readonly #controller = new AbortController();
  readonly #listeners: readonly (readonly [NodeJS.Signals, () => void])[];
  #status: number = EXIT.interrupted.status;

  constructor(
    private readonly out: string,
    private readonly output: Output,
  ) {
    const stop = ({ status }: { readonly status: number }) => {
      if (!this.signal.aborted) this.#status = status;
      this.#controller.abort();
    };
    this.#listeners = [
      ['SIGINT', () => stop(EXIT.interrupted)],
      ['SIGTERM', () => stop(EXIT.terminated)],
      ['SIGHUP', () => stop(EXIT.hungUp)],
    ];
    for (const [name, listener] of this.#listeners) process[name === 'SIGHUP' ? 'on' : 'once'](name, listener);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Once all letters are read, a stop needs no order: resuming writes the tables anew. */
  endsAtOnce(): void {
    this.signal.addEventListener('abort', () => {
      const status = this.tell('all letters are done and');
      void this.output.settled().finally(() => process.exit(status));
    });
  }

  /** Says how to go on. Gives the exit status. */
  tell(done: string): number {
    this.output.tell(
      `Interrupted: ${done} kept in ${this.out}. ` +
        'Go on with the same command and --resume; the tables are written at the end.',
    );
    return this.#status;
  }

  /** Signals are nobody's business any more. */
  release(): void {
    for (const [name, listener] of this.#listeners) process.removeListener(name, listener);
  }
}
