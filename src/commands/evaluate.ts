import { type EvaluateOptions, runEvaluate } from '../evaluate/evaluate.js';

/** `imr evaluate`. Gives the exit status. */
export async function evaluate(flags: EvaluateOptions): Promise<number> {
  const { text, exitCode } = await runEvaluate(flags);
  process.stdout.write(`${text}\n`);
  return exitCode;
}
