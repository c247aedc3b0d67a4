import type { DescribedArgument, DescribedCommand, DescribedOption } from '../described.js';

/** A script that completes the command line in zsh. */
export function zsh(commands: readonly DescribedCommand[]): string {
  return `#compdef imr
# Completion of imr for zsh: put it as _imr into a folder of $fpath, or source it.
_imr() {
  local -a commands=(
${commands.map(({ name, summary }) => `    ${quoted(`${name}:${summary.replaceAll(':', '\\:')}`)}`).join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    _arguments '--help[show the help]' '--version[show the version]'
    return
  fi
  shift words
  (( CURRENT-- ))
  case $words[1] in
${commands.map(commandCase).join('\n')}
  esac
}
if [[ $funcstack[1] == _imr ]]; then _imr "$@"; else compdef _imr imr; fi
`;
}

function commandCase({ name, options, arguments: given }: DescribedCommand): string {
  const specs = [...options.flatMap(optionSpecs), ...given.map(argumentSpec)];
  return `    ${name}) _arguments -s ${specs.map((spec) => `\\\n      ${quoted(spec)}`).join(' ')} ;;`;
}

/** One for each of its names; given under one, the others are not offered. */
function optionSpecs({ short, long, value, isRepeatable, description }: DescribedOption): string[] {
  const names = [short, long].filter((name) => name !== undefined);
  const before = isRepeatable ? '*' : names.length > 1 ? `(${names.join(' ')})` : '';
  const told = description.replaceAll(/[\\[\]:]/g, '\\$&');
  return names.map((name) => `${before}${name}[${told}]${taking(value)}`);
}

function taking(value: DescribedOption['value']): string {
  // What may be left out is never asked for: the next word may be a path.
  if (!value || value.isOptional) return '';
  return `:${value.name.replaceAll(':', '')}:${wordsFor(value)}`;
}

const argumentSpec = (argument: DescribedArgument): string =>
  `${argument.term.endsWith('...') ? '*' : ''}:${argument.term.replace('...', '')}:${wordsFor(argument)}`;

function wordsFor({ choices, isPath }: Pick<DescribedArgument, 'choices' | 'isPath'>): string {
  if (choices.length > 0) return `(${choices.join(' ')})`;
  return isPath ? '_files' : ' ';
}

const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;
