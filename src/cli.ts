#!/usr/bin/env node
import { main, tellError } from './commands/main.js';
import { standardOutput } from './console/output.js';

const output = standardOutput();

// What nobody catches is a defect of the program, not a letter without a record: it must not end with status 1.
process.on('uncaughtException', (error) => {
  const status = tellError(error, output);
  void output.settled().finally(() => process.exit(status));
});

// All is written by then. What still waits, say for input that nobody wants any more, must not hold up the end.
process.exit(await main(process.argv, output));
