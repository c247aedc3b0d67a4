import { CommanderError } from 'commander';
import { type Output, OutputLost } from '../console/output.js';
import { systemSentence } from '../run/system-error.js';
import { RunStopped, StoppedError, UsageError, WorkersCannotStart } from '../run/usage.js';
import { VERSION } from '../version.js';
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

/** Says what went wrong. Gives the exit status. `place`: where it was, if the error does not say. */
export function tellError(error: unknown, output: Output, place?: string): number {
  // Help and version end in an error of the parser too, which has said all there is to say.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done.status : EXIT.usage.status;
  if (error instanceof RunStopped) {
    const status = tellError(error.cause, output, error.place);
    output.tell(`imr: ${error.kept}`);
    return status;
  }
  const sentence = isSentence(error) ? error.message : systemSentence(error, place);
  if (sentence !== undefined) output.tell(`imr: ${sentence}`);
  else tellDefect(error, output);
  return (error instanceof UsageError ? EXIT.usage : EXIT.broken).status;
}

/** What is wrong with the command or the machine is a sentence. */
const isSentence = (error: unknown): error is Error =>
  error instanceof UsageError ||
  error instanceof StoppedError ||
  error instanceof WorkersCannotStart ||
  error instanceof OutputLost;

/** Of a defect of the program, its trace is wanted. */
function tellDefect(error: unknown, output: Output): void {
  output.tellLines(`imr: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  output.tell(
    'imr: This is a defect of imr, not of your command. Please report it with the lines above and the versions of ' +
      `imr (${VERSION}) and Node.js (${process.version}).`,
  );
}
