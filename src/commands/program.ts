import { existsSync } from 'node:fs';
import { Command } from 'commander';
import { OCR_MODES } from '../read/choices.js';
import type { Output } from '../console/output.js';
import { VERSION } from '../version.js';
import { type End, EXIT } from './exit-status.js';
import { withExamples, withSection, wrapped } from './flags/examples.js';
import { addCompletion } from './flags/completion.js';
import { addEvaluate } from './flags/evaluate.js';
import { addExtract } from './flags/extract.js';
import { addMerge } from './flags/merge.js';
import { addQuery } from './flags/query.js';
import { addReport } from './flags/report.js';
import { addReview } from './flags/review.js';
import { addSchema } from './flags/schema.js';
import { addShow } from './flags/show.js';
import { addTables } from './flags/tables.js';

/** In the order of the help. */
const COMMANDS = [
  addExtract,
  addMerge,
  addTables,
  addShow,
  addReview,
  addReport,
  addSchema,
  addEvaluate,
  addQuery,
  addCompletion,
];

/**
 * The commands, their arguments and options. A command's own module is loaded when it is called: help is fast.
 */
export function createProgram(output: Output, end: End): Command {
  const program = new Command('imr')
    .description('Turns Independent Medical Review determination letters into validated, traceable records and tables.')
    .version(VERSION, '-V, --version', 'show the version')
    .helpOption('-h, --help', 'show this help')
    .helpCommand('help [command]', 'show the help of a command')
    .configureHelp({ minWidthToWrap: 20, optionTerm: ({ short, flags }) => (short ? flags : `    ${flags}`) })
    .showHelpAfterError('(imr --help, or imr COMMAND --help, says what there is)')
    .configureOutput({ writeOut: (text) => output.print(text), writeErr: (text) => output.tellLines(text) })
    .exitOverride();
  for (const add of COMMANDS) add(program, output, end);
  for (const command of program.commands) command.helpOption('-h, --help', 'show this help');
  withExamples(
    program,
    ['imr extract letters --out out', 'read the letters of a folder into the tables of another'],
    ['imr report out --page report.html', 'study them'],
    ['imr extract --help', 'all options of a command, with examples'],
  );
  return withSection(program, 'Exit status:', (help) =>
    Object.values(EXIT).map(
      ({ status, meaning }) => `  ${String(status).padStart(3)}  ${wrapped(help, meaning, 7).trimStart()}`,
    ),
  );
}

/**
 * The command line with the mode of `--ocr` said in its own argument: the parser would take a path behind it for one.
 *
 * @param given `process.argv`
 */
export const plainArguments = (given: readonly string[]): string[] =>
  given.flatMap((argument, i) => {
    // SQL that begins with a comment is no option.
    if (/^--\s/.test(argument)) return `\n${argument}`;
    if (argument === '--ocr') return `--ocr=${isMode(given[i + 1]) ? given[i + 1] : OCR_MODES[0]}`;
    return given[i - 1] === '--ocr' && isMode(argument) ? [] : argument;
  });

/** A file of that name is meant as a file. */
const isMode = (argument: string | undefined): boolean =>
  OCR_MODES.some((mode) => mode === argument) && !existsSync(argument!);
