import { existsSync } from 'node:fs';
import { Command, InvalidArgumentError, Option } from 'commander';
import { DEFAULT_MAX_SIZE, LARGEST_MAX_SIZE, OCR_MODES } from '../read/choices.js';
import { DEFAULT_RECHECK, PDF_READERS } from '../read/readers.js';
import type { Output } from '../console/output.js';
import { VERSION } from '../version.js';
import { formatIds } from '../write/formats.js';
import { EXIT } from './exit-status.js';

/** What a sample may be in proportion by. */
const STRATA = ['layout', 'year'] as const;

/** Is told the exit status of a command. */
type End = (status: number) => void;

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
  addExtract(program, output, end);
  addMerge(program, output, end);
  addShow(program, output, end);
  addReview(program, output, end);
  addReport(program, output, end);
  addSchema(program, output, end);
  addEvaluate(program, output, end);
  addQuery(program, output, end);
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

function addExtract(program: Command, output: Output, end: End): void {
  tableOptions(
    program
      .command('extract')
      .description('read letters (.pdf, .txt, .html, .rtf and .docx, in folders at any depth) into records and tables')
      .argument('[paths...]', 'files and folders', somePaths)
      .option('--out <dir>', 'folder for records and tables', somePath, 'out')
      .option('--jobs <n>', 'how many letters are read at once (default: as many as there are cores)', wholeNumber)
      .option('--resume', 'go on with an interrupted run, or take in new and changed files')
      .option('--force', 'replace the outputs of an earlier run')
      .option('--shard <i/n>', 'only part i of n, to be merged later')
      .option(
        '--stdin',
        'filter: a letter a line in ({"file", "text"} or {"file", "base64"}), a record or failure a line out',
      )
      .addOption(readerOption())
      .addOption(recheckOption())
      .addOption(ocrOption())
      .addOption(timeoutOption())
      .addOption(maxSizeOption())
      .addOption(memoryOption())
      .option('--quiet', 'no progress and no summary'),
  ).action(async (paths: string[], options, command: Command) => {
    const { extract } = await import('./extract.js');
    const given = command.options
      .filter((option) => command.getOptionValueSource(option.attributeName()) === 'cli')
      .map(({ long }) => long!);
    end(await extract(paths, options, given, output));
  });
}

function addMerge(program: Command, output: Output, end: End): void {
  tableOptions(
    program
      .command('merge')
      .description('join the outputs of shards, or of separate runs, into what one run would have written')
      .argument('<outs...>', 'output folders', somePaths)
      .requiredOption('--out <dir>', 'folder for the joined records and tables', somePath)
      .option('--force', 'replace the outputs of an earlier run')
      .option('--quiet', 'no summary'),
  ).action(async (outs: string[], options) => {
    const { merge } = await import('./merge.js');
    end(await merge(outs, options, output));
  });
}

function addShow(program: Command, output: Output, end: End): void {
  program
    .command('show')
    .description('print one letter with every value and warning of its record marked where it stands')
    .argument('<file>', 'a letter (.pdf, .txt, .html, .rtf or .docx), or FILE#NAME for one attached to a PDF', somePath)
    .option('--part <n>', 'which letter, in a file with several', wholeNumber)
    .addOption(readerOption())
    .addOption(ocrOption())
    .addOption(maxSizeOption())
    .option('--why', 'tell beside each value the rule that gave it')
    .option('--json', 'print the record instead')
    .option('--html <file>', 'write a page for the browser instead: the letter with every value highlighted', somePath)
    .action(async (file: string, options) => {
      const { show } = await import('./show.js');
      end(await show(file, options, output));
    });
}

function addReview(program: Command, output: Output, end: End): void {
  program
    .command('review')
    .description('write a page for the browser on which letters and their records are looked through and judged')
    .argument('<out>', 'folder that imr extract or imr merge wrote', somePath)
    .requiredOption('--page <file>', 'the page to write (.html)', somePath)
    .option('--sample <n>', 'so many letters, drawn by chance', wholeNumber)
    .option('--seed <n>', 'draw others: the same number draws the same letters (default: 1)', countOrNone)
    .addOption(new Option('--by <what>', 'draw in proportion to the letters of each').choices(STRATA))
    .option('--doubts', 'only letters with doubts about the reading')
    .option('--warning <codes...>', 'only letters with one of these warnings')
    .option('--case <ids...>', 'only letters with these case numbers or document ids')
    .option('--letters <paths...>', 'where the letters are now, if they were moved since they were read', somePaths)
    .option('--jobs <n>', 'how many letters are read at once (default: as many as there are cores)', wholeNumber)
    .addOption(timeoutOption())
    .addOption(memoryOption())
    .option('--force', 'replace a file that is no such page')
    .option('--quiet', 'no progress and no summary')
    .action(async (out: string, options) => {
      const { review } = await import('./review.js');
      end(await review(out, options, output));
    });
}

function addReport(program: Command, output: Output, end: End): void {
  program
    .command('report')
    .description('study the letters of a run: overturn rates by treatment, time and guideline, the health of the data')
    .argument('<out>', 'folder that imr extract or imr merge wrote', somePath)
    .option('--page <file>', 'write all figures as a page for the browser (.html), with charts and filters', somePath)
    .option('--markdown', 'print all figures as tables in Markdown, the first 25 rows of each')
    .option('--json', 'print all figures as JSON')
    .option('--against <out>', 'compare with another run: another year, insurer, or version of imr', somePath)
    .option('--changes <file>', 'with --against: write every value of letters in both that changed (.csv)', somePath)
    .option('--gold <path>', 'annotations, a file or a folder of them: tell how far to trust each column', somePath)
    .option('--force', 'replace a file that is no such page, or no such list of changes')
    .option('--quiet', 'no summary')
    .action(async (out: string, options) => {
      const { report } = await import('./report.js');
      end(await report(out, options, output));
    });
}

function addSchema(program: Command, output: Output, end: End): void {
  program
    .command('schema')
    .description('print the JSON Schema of the record or the Table Schema of a table')
    .argument('[name]', 'which one; without it, the names there are')
    .action(async (name: string | undefined) => {
      const { schema } = await import('./schema.js');
      end(await schema(name, output));
    });
}

function addEvaluate(program: Command, output: Output, end: End): void {
  program
    .command('evaluate')
    .description(
      'how far to trust each column: compare records, or the annotations of another person, with annotations',
    )
    .requiredOption('--gold <path>', 'annotations: a file, or a folder of them', somePath)
    .option('--records <path>', 'records.ndjson, or a folder of records', somePath)
    .option('--against <path>', "another person's annotations in place of records: how far the two agree", somePath)
    .option('--errors [field]', 'list what was missed and what was made up, of all fields or of one')
    .option(
      '--min <field=figure>',
      'fail when the F1 of a field (or the share agreed) is below this; repeatable',
      collect,
    )
    .option('--json', 'print figures as JSON')
    .option('--markdown', 'print the table ready for print, with a caption and intervals')
    .action(async (options) => {
      const { evaluate } = await import('./evaluate.js');
      end(await evaluate(options, output));
    });
}

function addQuery(program: Command, output: Output, end: End): void {
  program
    .command('query')
    .description('ask the tables of an output folder by SQL; without SQL, list its tables and views')
    .argument('<out>', 'folder that imr extract or imr merge wrote', somePath)
    .argument('[sql]', 'a SELECT, such as: select outcome, count(*) from letters group by all; - for standard input')
    .option('--file <file>', 'take the SQL from a file', somePath)
    .option('--csv', 'answer as CSV')
    .option('--json', 'answer as JSON: an array, an object a line')
    .option('--markdown', 'answer as a table of Markdown')
    .option('--allow <path>', 'a file, or a folder, that the query may read besides; repeatable', somePaths)
    .option('--no-escape-formulas', 'leave CSV cells that a spreadsheet would run as formulas as they are')
    .action(async (out: string, sql: string | undefined, options) => {
      const { query } = await import('./query.js');
      end(await query(out, sql, options, output));
    });
}

const readerOption = (): Option =>
  new Option('--reader <reader>', 'PDF reader to try first; others take over where it fails').choices(PDF_READERS);

const recheckOption = (): Option =>
  new Option(
    '--recheck <n>',
    `of so many PDFs that the fastest reader reads, have another read one too, and warn where they differ ` +
      `(default: ${DEFAULT_RECHECK}; 0: none)`,
  ).argParser(countOrNone);

const ocrOption = (): Option =>
  new Option(
    '--ocr [mode]',
    'recognise the English text of pages that are images: auto (also without a mode), of those without other text; ' +
      'force, of all; some seconds a page',
  )
    .choices(OCR_MODES)
    .preset(OCR_MODES[0]);

const timeoutOption = (): Option =>
  new Option(
    '--timeout <seconds>',
    'time a letter, or a page of one, may take (default: 30; with --ocr 600)',
  ).argParser(seconds);

const memoryOption = (): Option =>
  new Option('--memory <megabytes>', 'memory that each of --jobs may take (default: 1024; with --ocr 2048)').argParser(
    workerMemory,
  );

const maxSizeOption = (): Option =>
  new Option(
    '--max-size <MB>',
    `largest file that is read, in megabytes (default: ${DEFAULT_MAX_SIZE}); larger ones are listed as failures`,
  ).argParser(fileSize);

const tableOptions = (command: Command): Command =>
  command
    .addOption(new Option('--format <format>', 'format of the tables').choices(formatIds()).default('csv'))
    .option('--index <file>', "the regulator's decision index (CSV), to join and compare", somePath)
    .option('--no-escape-formulas', 'leave CSV cells that a spreadsheet would run as formulas as they are')
    .option('--bom', 'start CSV files with a byte order mark, for Excel', false);

/** An empty path, as an unset variable of a shell gives, would mean the folder one happens to be in. */
function somePath(text: string): string {
  if (text === '') throw new InvalidArgumentError('It takes a path; this one is empty (a variable that is not set?).');
  return text;
}

const somePaths = (text: string, sofar: string[] = []): string[] => [...sofar, somePath(text)];

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError('It takes a whole number from 1.');
  return value;
}

function countOrNone(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 0) throw new InvalidArgumentError('It takes a whole number from 0.');
  return value;
}

/** A process takes some 200 MB before it reads anything large. */
const LEAST_MEMORY = 300;

function workerMemory(text: string): number {
  const value = wholeNumber(text);
  if (value < LEAST_MEMORY) throw new InvalidArgumentError(`It takes a whole number from ${LEAST_MEMORY}.`);
  return value;
}

function seconds(text: string): number {
  const value = Number(text);
  if (!(value > 0)) throw new InvalidArgumentError('It takes a number of seconds above 0.');
  return value;
}

function fileSize(text: string): number {
  const value = Number(text);
  if (!(value > 0 && value <= LARGEST_MAX_SIZE))
    throw new InvalidArgumentError(`It takes a number of megabytes above 0, up to ${LARGEST_MAX_SIZE}.`);
  return value;
}

const collect = (text: string, sofar: string[] = []): string[] => [...sofar, text];
