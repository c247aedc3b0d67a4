import type { Command, Help } from 'commander';

/** A command line as it may be typed, and what it does. */
export interface Example {
  readonly line: string;
  readonly does: string;
}

const EXAMPLES = new WeakMap<Command, readonly Example[]>();

/** Examples for the help of a command, its manual page and its completion: the only place where they stand. */
export function withExamples(
  command: Command,
  ...examples: readonly (readonly [line: string, does: string])[]
): Command {
  EXAMPLES.set(
    command,
    examples.map(([line, does]) => ({ line, does })),
  );
  return withSection(command, 'Examples:', (help) =>
    examplesOf(command).map(({ line, does }) => `  ${line}\n${wrapped(help, does, 6)}`),
  );
}

export const examplesOf = (command: Command): readonly Example[] => EXAMPLES.get(command) ?? [];

/** Adds a section below the help of a command, wrapped as the rest of it is. */
export const withSection = (command: Command, title: string, lines: (help: Help) => readonly string[]): Command =>
  command.addHelpText('after', () => {
    const help = command.createHelp();
    help.prepareContext({ helpWidth: command.configureOutput().getOutHelpWidth?.() ?? WIDTH });
    return `\n${title}\n${lines(help).join('\n')}`;
  });

/** Where no terminal tells its own. */
const WIDTH = 80;

export const wrapped = (help: Help, text: string, indent: number): string =>
  help
    .boxWrap(text, (help.helpWidth ?? WIDTH) - indent)
    .split('\n')
    .map((line) => `${' '.repeat(indent)}${line}`)
    .join('\n');
