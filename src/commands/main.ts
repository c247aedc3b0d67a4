import { CommanderError } from 'commander';
import { type Output, OutputLost } from '../console/output.js';
import { StoppedError, UsageError } from '../run/usage.js';
import { EXIT } from './exit-status.js';
import { createProgram, plainArguments } from './program.js';

/**
 * Carries out a command and waits until all that it printed is written. Never throws.
 *
 * @param given as `process.argv`
 * @returns the exit status
 */
export async function main(given: readonly string[], output: Output): Promise<number> {
  let status: number = EXIT.done.status;
  try {
    await createProgram(output, (ended) => (status = ended)).parseAsync(plainArguments(given));
  } catch (error) {
    status = tellError(error, output);
  }
  return await settled(status, output);
}

/** Waits until all is written. Gives the exit status: another one where a result was lost. */
async function settled(status: number, output: Output): Promise<number> {
  try {
    await output.settled();
    return status;
  } catch (error) {
    return tellError(error, output);
  }
}

/** Says what went wrong. Gives the exit status. */
export function tellError(error: unknown, output: Output): number {
  // Help and version end in an error of the parser too, which has said all there is to say.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done.status : EXIT.usage.status;
  // What is wrong with the command or the machine is a sentence; of a defect of the program, its trace is wanted.
  if (error instanceof UsageError || error instanceof StoppedError || error instanceof OutputLost)
    output.tell(`imr: ${error.message}`);
  else output.tellLines(`imr: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return (error instanceof UsageError ? EXIT.usage : EXIT.broken).status;
}
