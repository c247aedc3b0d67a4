import type { Output } from '../console/output.js';
import { summarise } from '../console/summary.js';
import { mergeOutputs } from '../run/archive/merge.js';
import type { ProjectOptions } from '../write/project.js';
import { EXIT } from './exit-status.js';
import { requireFormat } from './require-format.js';

interface MergeFlags extends ProjectOptions {
  readonly out: string;
  readonly force?: boolean;
  readonly quiet?: boolean;
}

/** `imr merge`. Gives the exit status. */
export async function merge(
  outs: readonly string[],
  { out, force, quiet, ...tables }: MergeFlags,
  output: Output,
): Promise<number> {
  const { format, escapeFormulas, bom, index, indexColumns, evidence } = tables;
  await requireFormat(format);
  const { tally, ignored, setAside, withoutTexts } = await mergeOutputs(outs, {
    out,
    force,
    tables: { format, escapeFormulas, bom, index, indexColumns, evidence },
    lock: quiet ? {} : { say: (message) => output.tell(message) },
  });
  if (withoutTexts.length > 0)
    output.tell(`imr: no texts are in ${out}, for these runs kept none: ${withoutTexts.join(', ')}.`);
  if (!quiet) output.say(summarise({ tally, ignored, setAside, out }));
  return (tally.failed > 0 ? EXIT.incomplete : EXIT.done).status;
}
