import { type EvaluateOptions, runEvaluate } from '../evaluate/evaluate.js';
import { printableJson, printableLines } from '../report/terminal.js';

/** `imr evaluate`. Gives the exit status. */
export async function evaluate(flags: EvaluateOptions): Promise<number> {
  const { text, exitCode } = await runEvaluate(flags);
  process.stdout.write(`${flags.json ? printableJson(text) : printableLines(text)}\n`);
  return exitCode;
}
