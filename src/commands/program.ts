import { existsSync } from 'node:fs';
import { Command } from 'commander';
import { OCR_MODES } from '../read/choices.js';
import type { Output } from '../console/output.js';
import { VERSION } from '../version.js';
import { type End, EXIT } from './exit-status.js';
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
const COMMANDS = [addExtract, addMerge, addTables, addShow, addReview, addReport, addSchema, addEvaluate, addQuery];

/**
 * The commands, their arguments and options. A command's own module is loaded when it is called: help is fast.
 */
export function createProgram(output: Output, end: End): Command {
  const statuses = Object.values(EXIT).map(({ status, meaning }) => `  ${String(status).padStart(3)}  ${meaning}`);
  const program = new Command('imr')
    .description('Turns Independent Medical Review determination letters into validated, traceable records and tables.')
    .version(VERSION)
    .showHelpAfterError('(imr --help, or imr COMMAND --help, tells what there is)')
    .addHelpText('after', `\nExit status:\n${statuses.join('\n')}`)
    .configureOutput({ writeOut: (text) => output.print(text), writeErr: (text) => output.tellLines(text) })
    .exitOverride();
  for (const add of COMMANDS) add(program, output, end);
  return program;
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
