import { Argument, type Command } from 'commander';
import type { Output } from '../../console/output.js';
import type { End } from '../exit-status.js';
import { withExamples } from './examples.js';

/** The shells that there is a completion for; how it is made is in commands/completion. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

export function addCompletion(program: Command, output: Output, end: End): void {
  const command = program
    .command('completion')
    .summary('print a script that completes imr in a shell')
    .description('print a script by which a shell completes commands, options and their values')
    .addArgument(new Argument('<shell>', 'which shell').choices(SHELLS))
    .action(async (shell: Shell) => {
      const { completion } = await import('../completion.js');
      end(completion(shell, program, output));
    });
  withExamples(
    command,
    ['eval "$(imr completion bash)"', 'for this session; put the line into ~/.bashrc for all of them'],
    ['imr completion zsh > ~/.zfunc/_imr', 'for zsh, where ~/.zfunc is in $fpath'],
    ['imr completion fish > ~/.config/fish/completions/imr.fish', 'for fish'],
  );
}
