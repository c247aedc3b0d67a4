import { summarise } from '../report/summary.js';
import type { TableOptions } from '../run/archive.js';
import { mergeOutputs } from '../run/merge-outputs.js';

export interface MergeFlags extends TableOptions {
  readonly out: string;
  readonly force?: boolean;
  readonly quiet?: boolean;
}

/** `imr merge`. Gives the exit status. */
export async function merge(outs: readonly string[], { out, force, quiet, ...tables }: MergeFlags): Promise<number> {
  const { format, escapeFormulas, bom, index } = tables;
  const tally = await mergeOutputs(outs, { out, force, tables: { format, escapeFormulas, bom, index } });
  if (!quiet) process.stdout.write(summarise({ tally, ignored: 0, out }));
  return tally.failed > 0 ? 1 : 0;
}
