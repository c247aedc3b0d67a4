import { runEvaluate } from '../evaluate/evaluate.js';

export interface EvaluateFlags {
  readonly gold: string;
  readonly records: string;
  readonly errors?: string | true;
  readonly min?: readonly string[];
  readonly json?: boolean;
}

/** `imr evaluate`. Gives the exit status. */
export async function evaluate(flags: EvaluateFlags): Promise<number> {
  const { text, exitCode } = await runEvaluate(flags);
  process.stdout.write(`${text}\n`);
  return exitCode;
}
