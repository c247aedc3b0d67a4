import type { DescribedCommand, DescribedOption } from '../described.js';

/** A script that completes the command line in bash. Where it has no words, bash completes names of files. */
export function bash(commands: readonly DescribedCommand[]): string {
  const names = commands.map(({ name }) => name);
  return `# Completion of imr for bash: source it, or put it where bash-completion looks.
_imr() {
  local current=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command='' words='' i
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    case \${COMP_WORDS[i]} in
      ${names.join('|')}) command=\${COMP_WORDS[i]}; break ;;
    esac
  done
  case "$command $before" in
${commands.flatMap(choiceCases).join('\n')}
  esac
  if [[ $words == '' && $current == -* ]]; then
    case $command in
${commands.map(({ name, options }) => `      ${name}) words='${flagsOf(options)}' ;;`).join('\n')}
      *) words='--help --version' ;;
    esac
  elif [[ $words == '' && $command == '' ]]; then
    words='${names.join(' ')} help'
  elif [[ $words == '' && $before == "$command" ]]; then
    case $command in
${commands.flatMap(argumentCases).join('\n')}
    esac
  fi
  if [[ $words != '' ]]; then
    COMPREPLY=($(compgen -W "$words" -- "$current"))
  fi
}
complete -o default -F _imr imr
`;
}

const flagsOf = (options: readonly DescribedOption[]): string => options.map(({ long }) => long).join(' ');

/** What may stand behind the options of a command that take one of a few words. */
const choiceCases = ({ name, options }: DescribedCommand): string[] =>
  options
    .filter(({ value }) => value && value.choices.length > 0)
    .map(({ short, long, value }) => {
      const flags = [short, long].filter((flag) => flag !== undefined).map((flag) => `'${name} ${flag}'`);
      return `    ${flags.join('|')}) words='${value!.choices.join(' ')}' ;;`;
    });

const argumentCases = ({ name, arguments: [first] }: DescribedCommand): string[] =>
  first && first.choices.length > 0 ? [`      ${name}) words='${first.choices.join(' ')}' ;;`] : [];
