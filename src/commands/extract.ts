import { createProgress } from '../report/progress.js';
import { summarise } from '../report/summary.js';
import { type TableOptions, extractArchive } from '../run/archive.js';
import { parseShard } from '../run/shard.js';
import { extractStream } from '../run/stream.js';
import { UsageError } from '../run/usage.js';

export interface ExtractFlags extends TableOptions {
  readonly out: string;
  readonly jobs?: number;
  readonly resume?: boolean;
  readonly force?: boolean;
  readonly shard?: string;
  readonly stdin?: boolean;
  readonly reader?: 'pdfium' | 'pdf-parse';
  readonly timeout: number;
  readonly quiet?: boolean;
}

/** `imr extract`. Gives the exit status. */
export async function extract(paths: readonly string[], flags: ExtractFlags): Promise<number> {
  if (flags.stdin) return await filter(paths, flags);
  if (paths.length === 0) throw new UsageError('Say which files or folders to read, for example: imr extract letters --out out');
  const { format, escapeFormulas, bom, index, shard, quiet = false, ...options } = flags;
  const interruption = onInterruption();
  const progress = await createProgress(quiet);
  const result = await extractArchive(
    paths,
    { ...options, shard: shard === undefined ? undefined : parseShard(shard), tables: { format, escapeFormulas, bom, index }, signal: interruption.signal },
    progress,
  );
  if (!result.tally) {
    process.stderr.write(
      `Interrupted: ${result.done} of ${result.total} letters are done and kept in ${flags.out}. Go on with the same command and --resume; the tables are written at the end.\n`,
    );
    return interruption.status();
  }
  if (!quiet) process.stdout.write(summarise({ tally: result.tally, ignored: result.ignored, seconds: result.seconds, out: flags.out }));
  return result.tally.failed > 0 ? 1 : 0;
}

/** Failures are lines of the output, so the status stays 0: what drives a filter (Spark's pipe, say) takes any other for a crash. */
async function filter(paths: readonly string[], { jobs, timeout, reader, resume, force, shard }: ExtractFlags): Promise<number> {
  if (paths.length > 0 || resume || force || shard !== undefined) {
    throw new UsageError('--stdin reads letters from standard input and writes to standard output: it takes no paths, --resume, --force or --shard.');
  }
  await extractStream(process.stdin, process.stdout, { jobs, timeout, reader });
  return 0;
}

/** Turns the first Ctrl-C, or a scheduler's request to end, into an orderly stop; the second one ends at once. */
function onInterruption(): { signal: AbortSignal; status: () => number } {
  const controller = new AbortController();
  let status = 130;
  for (const [name, code] of [['SIGINT', 130], ['SIGTERM', 143]] as const) {
    process.once(name, () => {
      status = code;
      controller.abort();
    });
  }
  return { signal: controller.signal, status: () => status };
}
