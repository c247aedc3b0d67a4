import type { DescribedArgument, DescribedCommand, DescribedOption } from '../described.js';

/** A script that completes the command line in fish. */
export function fish(commands: readonly DescribedCommand[]): string {
  return [
    '# Completion of imr for fish: put it into ~/.config/fish/completions/imr.fish.',
    'complete -c imr -f',
    `complete -c imr -n __fish_use_subcommand -l help -s h -d 'show the help'`,
    `complete -c imr -n __fish_use_subcommand -l version -s V -d 'show the version'`,
    ...commands.map(({ name, summary }) => `complete -c imr -n __fish_use_subcommand -a ${name} -d ${quoted(summary)}`),
    ...commands.flatMap((command) => [
      ...command.options.map((option) => optionLine(command.name, option)),
      ...command.arguments.slice(0, 1).flatMap((argument) => argumentLine(command.name, argument)),
    ]),
    '',
  ].join('\n');
}

const when = (command: string): string => `complete -c imr -n '__fish_seen_subcommand_from ${command}'`;

function optionLine(command: string, { short, long, value, description }: DescribedOption): string {
  const letter = short === undefined ? '' : ` -s ${short.slice(1)}`;
  return `${when(command)} -l ${long.slice(2)}${letter}${taking(value)} -d ${quoted(description)}`;
}

function taking(value: DescribedOption['value']): string {
  if (!value || value.isOptional) return '';
  if (value.choices.length > 0) return ` -x -a ${quoted(value.choices.join(' '))}`;
  return value.isPath ? ' -r -F' : ' -x';
}

function argumentLine(command: string, { isPath, choices }: DescribedArgument): string[] {
  if (choices.length > 0) return [`${when(command)} -a ${quoted(choices.join(' '))}`];
  return isPath ? [`${when(command)} -F`] : [];
}

const quoted = (text: string): string => `'${text.replaceAll(/[\\']/g, String.raw`\$&`)}'`;
