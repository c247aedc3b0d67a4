import { type EvaluateOptions, runEvaluate } from '../evaluate/evaluate.js';
import type { Output } from '../report/output.js';

/** `imr evaluate`. Gives the exit status. */
export async function evaluate(flags: EvaluateOptions, output: Output): Promise<number> {
  const { text, exitCode } = await runEvaluate(flags);
  output.print(`${text}\n`, flags.json ? 'json' : 'lines');
  return exitCode;
}
