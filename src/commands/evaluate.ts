import { type EvaluateOptions, runEvaluate } from '../evaluate/run.js';
import type { Output } from '../console/output.js';

/** `imr evaluate`. Gives the exit status. */
export async function evaluate(flags: EvaluateOptions, output: Output): Promise<number> {
  const { text, notes, exitCode } = await runEvaluate(flags);
  output.print(`${text}\n`, flags.json ? 'json' : 'lines');
  for (const note of notes) output.tell(note);
  return exitCode;
}
