import type { Argument, Command, Option } from 'commander';
import { type Example, examplesOf } from './flags/examples.js';

/** The commands as data, for what is made of them besides their help: completion, the manual page. */

export interface DescribedOption {
  /** "-o, --out <dir>" */
  readonly flags: string;
  readonly short: string | undefined;
  readonly long: string;
  /** What it takes; undefined for one that takes nothing. */
  readonly value: DescribedValue | undefined;
  readonly isRepeatable: boolean;
  /** With its choices and default, as the help has it. */
  readonly description: string;
  /** The heading that it stands under in the help: "Limits:". */
  readonly group: string;
}

export interface DescribedValue {
  readonly name: string;
  readonly isPath: boolean;
  readonly choices: readonly string[];
  readonly isOptional: boolean;
}

export interface DescribedArgument {
  /** "<outs...>" */
  readonly term: string;
  readonly isPath: boolean;
  readonly choices: readonly string[];
  readonly description: string;
}

export interface DescribedCommand {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  readonly description: string;
  readonly options: readonly DescribedOption[];
  readonly arguments: readonly DescribedArgument[];
  readonly examples: readonly Example[];
}

/** The commands of a program, in the order of its help. */
export const described = (program: Command): DescribedCommand[] => program.commands.map(describedCommand);

/** A command, or the program itself. */
export function describedCommand(command: Command): DescribedCommand {
  const help = command.createHelp();
  return {
    name: command.name(),
    usage: help.commandUsage(command),
    summary: command.summary(),
    description: command.description(),
    options: help.visibleOptions(command).map((option) => describedOption(option, help.optionDescription(option))),
    arguments: command.registeredArguments.map((argument) => ({
      term: help.argumentTerm(argument),
      isPath: isPath(help.argumentTerm(argument)),
      choices: choicesOf(argument),
      description: help.argumentDescription(argument),
    })),
    examples: examplesOf(command),
  };
}

function describedOption(option: Option, description: string): DescribedOption {
  const { flags, short, long, required, optional, variadic, helpGroupHeading } = option;
  const name = /[<[](?<name>[^>\]]+)[>\]]/.exec(flags)?.groups?.['name'] ?? '';
  return {
    flags,
    short,
    long: long!,
    value:
      required || optional
        ? { name, isPath: isPath(name), choices: choicesOf(option), isOptional: optional }
        : undefined,
    isRepeatable: variadic || /\brepeatable\b/.test(description),
    description,
    group: helpGroupHeading ?? 'Options:',
  };
}

/** What names files and folders is called so in the help. */
const isPath = (name: string): boolean => /^(?:dir|file|paths?(?:\.\.\.)?|outs?(?:\.\.\.)?)$/.test(name);

const choicesOf = ({ argChoices }: Option | Argument): readonly string[] => argChoices ?? [];
