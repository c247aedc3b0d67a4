import type { Output } from '../console/output.js';
import { summarise } from '../console/summary.js';
import { tablesOfAnswers } from '../run/archive/answers/tables-of-answers.js';
import type { ProjectOptions } from '../write/project.js';
import { EXIT } from './exit-status.js';
import { requireFormat } from './require-format.js';

interface TablesFlags extends ProjectOptions {
  readonly out: string;
  readonly force?: boolean;
  readonly quiet?: boolean;
}

/** `imr tables`. Gives the exit status. */
export async function tables(
  paths: readonly string[],
  { out, force, quiet, ...flags }: TablesFlags,
  output: Output,
): Promise<number> {
  const { format, escapeFormulas, bom, index, indexColumns, evidence } = flags;
  await requireFormat(format);
  const { tally, repeated, overcome } = await tablesOfAnswers(paths, process.stdin, {
    out,
    force,
    tables: { format, escapeFormulas, bom, index, indexColumns, evidence },
    lock: quiet ? {} : { say: (message) => output.tell(message) },
  });
  if (!quiet) {
    if (repeated > 0) output.say(`${lines(repeated)} came again with the same content: left out\n`);
    if (overcome > 0) output.say(`${lines(overcome)} told of a failure that another try overcame: left out\n`);
    output.say(summarise({ tally, ignored: {}, setAside: {}, out }));
  }
  return (tally.failed > 0 ? EXIT.incomplete : EXIT.done).status;
}

const lines = (count: number): string => `${count} ${count === 1 ? 'line' : 'lines'}`;
