import type { Output } from '../console/output.js';
import { failuresLine, summarise, type Summary } from '../console/summary.js';
import type { Tally } from '../run/journal/tally.js';
import { EXIT } from './exit-status.js';

/** Says what a run came to; where it is to be quiet, in one line, and only that letters are missing. */
export function tellEnd(summary: Summary, quiet: boolean, output: Output): void {
  if (!quiet) return output.say(summarise(summary));
  const line = failuresLine(summary);
  if (line !== undefined) output.tell(`imr: ${line}`);
}

/** The exit status of a run. `exitZero`: whether files without a record are no reason for another one. */
export const statusOf = ({ failed }: Pick<Tally, 'failed'>, exitZero: boolean): number =>
  (failed > 0 && !exitZero ? EXIT.incomplete : EXIT.done).status;
