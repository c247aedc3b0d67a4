import type { Output } from '../console/output.js';
import { createProgress } from '../console/progress.js';
import { tablesOfAnswers } from '../run/archive/answers/tables-of-answers.js';
import type { ProjectOptions } from '../write/project.js';
import { statusOf, tellEnd } from './end-of-run.js';
import { requireFormat } from './require-format.js';

interface TablesFlags extends ProjectOptions {
  readonly out: string;
  readonly force?: boolean;
  readonly quiet?: boolean;
  readonly exitZero?: boolean;
}

/** `imr tables`. Gives the exit status. */
export async function tables(
  paths: readonly string[],
  { out, force, quiet = false, exitZero = false, ...flags }: TablesFlags,
  output: Output,
): Promise<number> {
  const { format, escapeFormulas, bom, index, indexColumns, evidence } = flags;
  await requireFormat(format);
  const progress = createProgress(quiet, output);
  progress.concluding();
  const { tally, repeated, overcome } = await tablesOfAnswers(paths, process.stdin, {
    out,
    force,
    tables: { format, escapeFormulas, bom, index, indexColumns, evidence },
    lock: { say: progress.say },
  }).finally(() => progress.stop());
  if (!quiet) {
    if (repeated > 0) output.say(`${lines(repeated)} came again with the same content: left out\n`);
    if (overcome > 0) output.say(`${lines(overcome)} told of a failure that another try overcame: left out\n`);
  }
  tellEnd({ tally, ignored: {}, setAside: {}, out, format }, quiet, output);
  return statusOf(tally, exitZero);
}

const lines = (count: number): string => `${count} ${count === 1 ? 'line' : 'lines'}`;
