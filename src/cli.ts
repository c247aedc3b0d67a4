#!/usr/bin/env node
import { CommanderError } from 'commander';
import { EXIT } from './commands/exit-status.js';
import { createProgram, plainArguments } from './commands/program.js';
import { printableLines } from './report/terminal.js';
import { StoppedError, UsageError } from './run/usage.js';

// Whoever reads the output may have read enough: `imr show letter.pdf | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(EXIT.done.status);
});

try {
  await createProgram().parseAsync(plainArguments(process.argv));
} catch (error) {
  process.exitCode = tell(error);
}

/** Says what went wrong. Gives the exit status. */
function tell(error: unknown): number {
  // Help and version end in an error of the parser too, which has said all there is to say.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done.status : EXIT.usage.status;
  const usage = error instanceof UsageError;
  const message =
    error instanceof Error
      ? usage || error instanceof StoppedError
        ? error.message
        : (error.stack ?? error.message)
      : String(error);
  process.stderr.write(printableLines(`imr: ${message}\n`));
  return usage ? EXIT.usage.status : EXIT.broken.status;
}
