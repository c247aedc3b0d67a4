import type { Output } from '../console/output.js';
import { createProgress } from '../console/progress.js';
import { mergeOutputs } from '../run/archive/merge.js';
import type { ProjectOptions } from '../write/project.js';
import { statusOf, tellEnd } from './end-of-run.js';
import { requireFormat } from './require-format.js';

interface MergeFlags extends ProjectOptions {
  readonly out: string;
  readonly force?: boolean;
  readonly quiet?: boolean;
  readonly exitZero?: boolean;
}

/** `imr merge`. Gives the exit status. */
export async function merge(
  outs: readonly string[],
  { out, force, quiet = false, exitZero = false, ...tables }: MergeFlags,
  output: Output,
): Promise<number> {
  const { format, escapeFormulas, bom, index, indexColumns, evidence } = tables;
  await requireFormat(format);
  const progress = createProgress(quiet, output);
  progress.concluding();
  const { tally, ignored, setAside, withoutTexts } = await mergeOutputs(outs, {
    out,
    force,
    tables: { format, escapeFormulas, bom, index, indexColumns, evidence },
    lock: { say: progress.say },
  }).finally(() => progress.stop());
  if (withoutTexts.length > 0)
    output.tell(`imr: no texts are in ${out}, for these runs kept none: ${withoutTexts.join(', ')}.`);
  tellEnd({ tally, ignored, setAside, out, format }, quiet, output);
  return statusOf(tally, exitZero);
}
