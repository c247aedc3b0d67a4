// The manual page of imr, made from what its help is made from.
import { EXIT } from '../dist/commands/exit-status.js';
import { described, describedCommand } from '../dist/commands/described.js';
import { createProgram } from '../dist/commands/program.js';
import { standardOutput } from '../dist/console/output.js';
import { VERSION } from '../dist/version.js';

/** Text as troff prints it: no hyphen that is broken or turned, no line that begins with a command. */
const plain = (text) =>
  text
    .replaceAll('\\', String.raw`\e`)
    .replaceAll('-', String.raw`\-`)
    .replaceAll('"', String.raw`\(dq`)
    .replaceAll(/^[.']/gm, String.raw`\&$&`);

const bold = (text) => String.raw`\fB${plain(text)}\fR`;

/** "-o, --out <dir>": names are bold, what they take is slanted. */
const flags = (text) =>
  text
    .split(/([<[][^>\]]+[>\]])/)
    .map((part) => (/^[<[]/.test(part) ? String.raw`\fI${plain(part)}\fR` : part.trim() === '' ? part : bold(part)))
    .join('');

const item = (term, text) => `.TP\n${term}\n${plain(text)}\n`;
const sentence = (text) => `${text[0].toUpperCase()}${text.slice(1)}.`;

/** Options under the headings that the help has. */
function options(all) {
  const groups = new Map();
  for (const option of all) groups.set(option.group, [...(groups.get(option.group) ?? []), option]);
  return [...groups]
    .map(([group, members]) => {
      const heading = group === 'Options:' ? '' : `.PP\n${plain(group)}\n`;
      return heading + members.map((option) => item(flags(option.flags), option.description)).join('');
    })
    .join('');
}

const examples = (all) =>
  all.map(({ line, does }) => `.PP\n${plain(sentence(does))}\n.PP\n.RS\n.nf\n${plain(line)}\n.fi\n.RE\n`).join('');

const command = ({
  usage,
  description,
  options: own,
  arguments: given,
  examples: shown,
}) => `.SS ${plain(usage.split(' ').slice(0, 2).join(' '))}
.B ${plain(usage)}
.PP
${plain(sentence(description))}
${given.map(({ term, description: told }) => item(flags(term), told)).join('')}${options(own)}${examples(shown)}`;

const FILES = [
  ['records.ndjson', 'in the output folder: one record per letter, as JSON'],
  ['determinations.csv, items.csv, item_body_parts.csv, citations.csv, diagnoses.csv', 'the tables'],
  ['warnings.csv', 'what is doubted, and where'],
  ['failures.csv', 'files that gave no record, why, and what to do next'],
  ['datapackage.json', 'types and keys of the tables'],
  ['run.json', 'how the run went'],
  ['.imr', 'what --resume and merge need'],
];

/** The page, in the man macros. */
export function manPage() {
  const program = createProgram(standardOutput(), () => {});
  const { description, examples: shown } = describedCommand(program);
  return `.\\" Made by npm run docs from the help of the commands.
.TH IMR 1 "" "imr ${VERSION}" "User Commands"
.SH NAME
imr \\- records and tables from Independent Medical Review letters
.SH SYNOPSIS
.B imr
.I command
.RI [ options ]
.SH DESCRIPTION
${plain(description)}
Nothing leaves the machine.
${examples(shown)}.SH COMMANDS
${described(program).map(command).join('')}.SH EXIT STATUS
${Object.values(EXIT)
  .map(({ status, meaning }) => item(bold(String(status)), sentence(meaning)))
  .join('')}.SH FILES
${FILES.map(([name, told]) => item(bold(name), sentence(told))).join('')}`;
}
