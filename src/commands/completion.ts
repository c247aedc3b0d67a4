import type { Command } from 'commander';
import type { Output } from '../console/output.js';
import { COMPLETIONS } from './completion/shells.js';
import { described } from './described.js';
import { EXIT } from './exit-status.js';
import type { Shell } from './flags/completion.js';

/** `imr completion`. Gives the exit status. */
export function completion(shell: Shell, program: Command, output: Output): number {
  output.print(COMPLETIONS[shell](described(program)));
  return EXIT.done.status;
}
