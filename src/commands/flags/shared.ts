import { type Command, Option } from 'commander';
import { DEFAULT_MAX_SIZE, OCR_MODES } from '../../read/choices.js';
import { DEFAULT_RECHECK, PDF_READERS } from '../../read/readers.js';
import { formatIds } from '../../write/formats.js';
import { countOrNone, fileSize, names, onePath, seconds, wholeNumber, workerMemory } from './values.js';

/** Options that several commands have. */

export const readerOption = (): Option =>
  new Option('--reader <reader>', 'PDF reader to try first; others take over where it fails').choices(PDF_READERS);

export const recheckOption = (): Option =>
  new Option(
    '--recheck <n>',
    `have one in n of the PDFs that the fastest reader reads read by another one too, and warn where they differ ` +
      `(default: ${DEFAULT_RECHECK}; 0: none)`,
  ).argParser(countOrNone);

export const ocrOption = (): Option =>
  new Option(
    '--ocr [mode]',
    'recognise the English text of pages that are images: auto (also without a mode), of those without other text; ' +
      'force, of all; takes some seconds per page',
  )
    .choices(OCR_MODES)
    .preset(OCR_MODES[0]);

export const jobsOption = (): Option =>
  new Option('-j, --jobs <n>', 'how many letters are read at once (default: as many as there are cores)').argParser(
    wholeNumber,
  );

export const timeoutOption = (): Option =>
  new Option(
    '--timeout <seconds>',
    'time that one letter, or one page of it, may take (default: 30; with --ocr 600)',
  ).argParser(seconds);

export const memoryOption = (): Option =>
  new Option('--memory <megabytes>', 'memory that each of --jobs may take (default: 1024; with --ocr 2048)').argParser(
    workerMemory,
  );

export const maxSizeOption = (): Option =>
  new Option(
    '--max-size <MB>',
    `largest file that is read, in megabytes (default: ${DEFAULT_MAX_SIZE}); larger ones are listed as failures`,
  ).argParser(fileSize);

export const quietOption = (what: string): Option => new Option('-q, --quiet', what);

export const exitZeroOption = (): Option =>
  new Option('--exit-zero', 'end with status 0 also where some files gave no record; other errors keep theirs');

export const tableOptions = (command: Command): Command =>
  command
    .addOption(new Option('--format <format>', 'format of the tables').choices(formatIds()).default('csv'))
    .option('--index <file>', "the regulator's decision index (CSV), to join and compare", onePath)
    .option('--index-columns <names>', 'columns of the index to carry into the tables, with commas between', names)
    .option('--evidence', 'also the table evidence: the page and the words in which each value was found')
    .option('--no-escape-formulas', 'leave CSV cells that a spreadsheet would run as formulas as they are')
    .option('--bom', 'start CSV files with a byte order mark, for Excel');
