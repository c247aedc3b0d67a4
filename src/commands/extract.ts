import { fstatSync } from 'node:fs';
import type { OcrMode } from '../read/open.js';
import type { PdfReaderId } from '../read/readers.js';
import { DEFAULT_MAX_BYTES, MEGABYTE } from '../read/size-limit.js';
import { createProgress } from '../report/progress.js';
import { summarise } from '../report/summary.js';
import { printable } from '../report/terminal.js';
import { extractArchive } from '../run/archive/archive.js';
import { parseShard } from '../run/archive/shard.js';
import { extractStream } from '../run/archive/stream.js';
import { UsageError } from '../run/usage.js';
import type { ProjectOptions } from '../write/project.js';
import { EXIT } from './exit-status.js';
import { requireOcr } from './require-ocr.js';

interface ExtractFlags extends ProjectOptions {
  readonly out: string;
  readonly jobs?: number;
  readonly resume?: boolean;
  readonly force?: boolean;
  readonly shard?: string;
  readonly stdin?: boolean;
  readonly reader?: PdfReaderId;
  readonly ocr?: OcrMode;
  readonly timeout?: number;
  /** Megabytes that a file may have. */
  readonly maxSize?: number;
  readonly quiet?: boolean;
}

/** Seconds a letter may take where nothing else is said: with recognition, enough for some hundred pages. */
const TIMEOUT = { read: 30, recognised: 600 };

const timeoutOf = ({ timeout, ocr }: ExtractFlags): number => timeout ?? (ocr ? TIMEOUT.recognised : TIMEOUT.read);

const bytesOf = ({ maxSize }: ExtractFlags): number => (maxSize === undefined ? DEFAULT_MAX_BYTES : maxSize * MEGABYTE);

/** `imr extract`. `given`: the flags that stand on the command line. Gives the exit status. */
export async function extract(
  paths: readonly string[],
  flags: ExtractFlags,
  given: readonly string[],
): Promise<number> {
  requireOcr(flags.ocr);
  if (flags.stdin) return await filter(paths, flags, given);
  if (paths.length === 0)
    throw new UsageError('Say which files or folders to read, for example: imr extract letters --out out');
  const { format, escapeFormulas, bom, index, shard, quiet = false, ...options } = flags;
  const progress = await createProgress(quiet);
  const interruption = new Interruption(flags.out);
  const result = await extractArchive(
    paths,
    {
      ...options,
      timeout: timeoutOf(flags),
      maxBytes: bytesOf(flags),
      shard: shard === undefined ? undefined : parseShard(shard),
      tables: { format, escapeFormulas, bom, index },
      signal: interruption.signal,
    },
    {
      ...progress,
      end() {
        progress.end();
        interruption.endsAtOnce();
      },
    },
  );
  if (!result.tally)
    return interruption.tell(
      result.total === undefined
        ? 'the search for letters was not at its end, and what was done before is'
        : `${result.done} of ${result.total} letters are done and`,
    );
  if (!quiet)
    process.stdout.write(
      summarise({
        tally: result.tally,
        ignored: result.ignored,
        setAside: result.setAside,
        seconds: result.seconds,
        out: flags.out,
      }),
    );
  return (result.tally.failed > 0 ? EXIT.incomplete : EXIT.done).status;
}

/** The options that make sense for a filter, which writes no tables and keeps nothing. */
const OF_A_FILTER: ReadonlySet<string> = new Set([
  '--stdin',
  '--jobs',
  '--timeout',
  '--max-size',
  '--reader',
  '--ocr',
  '--quiet',
]);

/** Failures are lines of the output and leave the status at 0: what drives a filter takes any other for a crash. */
async function filter(paths: readonly string[], flags: ExtractFlags, given: readonly string[]): Promise<number> {
  const unfit = [...(paths.length > 0 ? ['paths'] : []), ...given.filter((flag) => !OF_A_FILTER.has(flag))];
  if (unfit.length > 0)
    throw new UsageError(
      '--stdin reads letters from standard input and writes records to standard output: ' +
        `it takes no ${unfit.join(', ')}.`,
    );
  // Node.js takes a folder for an input without content.
  if (fstatSync(process.stdin.fd).isDirectory())
    throw new UsageError('Standard input is a folder. Give lines of JSON, a letter each.');
  const { jobs, reader, ocr } = flags;
  const options = { jobs, timeout: timeoutOf(flags), maxBytes: bytesOf(flags), reader, ocr };
  const lines = await extractStream(process.stdin, process.stdout, options);
  if (lines === 0 && !flags.quiet) process.stderr.write('imr: no letters came on standard input.\n');
  return EXIT.done.status;
}

/** Turns the first Ctrl-C or a scheduler's request to end into an orderly stop; a second one ends at once. */
class Interruption {
  readonly #controller = new AbortController();
  #status: number = EXIT.interrupted.status;

  constructor(private readonly out: string) {
    for (const [name, { status }] of [
      ['SIGINT', EXIT.interrupted],
      ['SIGTERM', EXIT.terminated],
    ] as const) {
      process.once(name, () => {
        this.#status = status;
        this.#controller.abort();
      });
    }
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Once all letters are read, a stop needs no order: resuming writes the tables anew. */
  endsAtOnce(): void {
    this.signal.addEventListener('abort', () => process.exit(this.tell('all letters are done and')));
  }

  /** Says how to go on. Gives the exit status. */
  tell(done: string): number {
    const kept = printable(`Interrupted: ${done} kept in ${this.out}.`);
    process.stderr.write(`${kept} Go on with the same command and --resume; the tables are written at the end.\n`);
    return this.#status;
  }
}
